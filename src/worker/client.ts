import { proxy, transfer, wrap } from 'comlink';
import type { PackedPolygons } from '../geo/packed-polygons.ts';
import type { DrawnControl } from '../model/control.ts';
import { type Fault, fail, type Result } from '../model/result.ts';
import type { Progress } from '../model/steps.ts';
import { latestOnly } from './latest-only.ts';
import type { ModelClient, ModelService, OnProgress } from './protocol.ts';
import serviceUrl from './service.ts?worker&url';
import { workerAddress } from './worker-address.ts';

type Question<T> = (service: ModelService, heard: OnProgress) => Promise<Result<T>>;

/** A worker that the system has stopped says nothing more. The longest work on a slow phone takes a third of it. */
const SILENCE_MS = 60_000;

/**
 * Starts the worker. Of requests of one kind that come while one is being answered only the latest is sent on; the
 * others, and an answer that a later request has overtaken, come back as `stale`. If the worker dies or falls
 * silent, another is started and asked once more (`onRestart` hears of it); if that dies too, this is an answer.
 */
export function createModelClient(onRestart: () => void = () => {}): ModelClient {
  let worker: Worker | null = null;
  let service: ModelService | null = null;
  const waiting = new Set<(fault: Fault) => void>();
  let closed = false;
  let lines: readonly DrawnControl[] = [];
  /** What the running worker has been given. */
  let sent = new WeakSet<DrawnControl>();

  function started(): ModelService {
    if (service) return service;
    sent = new WeakSet();
    const own = new Worker(workerAddress(serviceUrl), { type: 'module' });
    worker = own;
    own.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === own) end(event.message || 'the worker could not be started');
    });
    service = wrap<ModelService>(own) as unknown as ModelService;
    return service;
  }

  /** The service, with every line that a question may name; messages arrive in their order. */
  function ready(): ModelService {
    const model = started();
    for (const line of lines)
      if (!sent.has(line)) {
        sent.add(line);
        void model.keepLine(line);
      }
    return model;
  }

  function end(message: string): void {
    worker?.terminate();
    worker = null;
    service = null;
    for (const die of [...waiting]) die({ path: 'worker', message });
  }

  /** Asks once; `died` if the worker did not live to answer. */
  async function attempt<T>(
    question: Question<T>,
    onProgress: OnProgress,
  ): Promise<{ died: boolean; result: Result<T> }> {
    let die: (fault: Fault) => void = () => {};
    const death = new Promise<{ died: boolean; result: Result<T> }>((resolve) => {
      die = (fault) => resolve({ died: true, result: fail(fault) });
    });
    let silence: ReturnType<typeof setTimeout> | undefined;
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => end(`no answer for ${SILENCE_MS / 1000} s`), SILENCE_MS);
    };
    const heard = (progress: Progress) => {
      listen();
      onProgress(progress);
    };
    waiting.add(die);
    listen();
    try {
      const answer = question(ready(), heard).then((result) => ({ died: false, result }));
      return await Promise.race([answer, death]);
    } catch (error) {
      return { died: false, result: fail({ path: 'worker', message: (error as Error).message }) };
    } finally {
      waiting.delete(die);
      clearTimeout(silence);
    }
  }

  async function asked<T>(question: Question<T>, onProgress: OnProgress = () => {}): Promise<Result<T>> {
    const first = await attempt(question, onProgress);
    if (!first.died || closed) return first.result;
    onRestart();
    return (await attempt(question, onProgress)).result;
  }

  return {
    answerDay: latestOnly((request) => asked((model) => model.answerDay(request))),
    sketchDay: (request) => asked((model) => model.sketchDay(request)),
    compare: latestOnly((request) => asked((model) => model.compare(request))),
    summarise: latestOnly((request, onProgress) =>
      asked((model, heard) => model.summarise(request, proxy(heard)), onProgress),
    ),
    series: latestOnly((request, onProgress) =>
      asked((model, heard) => model.series(request, proxy(heard)), onProgress),
    ),
    settlementZones: latestOnly((request) => asked((model) => model.settlementZones(request))),
    divideLines: latestOnly(({ lines: packed, ...request }, onProgress) =>
      asked(
        (model, heard) => model.divideLines({ ...request, lines: handedOver(packed) }, proxy(heard)),
        onProgress,
      ),
    ),
    prepareLine: latestOnly(({ drawing, ...request }, onProgress) =>
      asked(
        (model, heard) => model.prepareLine({ ...request, drawing: handedOver(drawing) }, proxy(heard)),
        onProgress,
      ),
    ),
    setLines(all) {
      lines = all;
    },
    measure: latestOnly((request) => asked((model) => model.measure(request))),
    close() {
      closed = true;
      end('closed');
    },
  };
}

/** A copy is handed over, since a second worker may have to be asked. */
function handedOver({ shape, coordinates }: PackedPolygons): PackedPolygons {
  const copy = { shape: shape.slice(), coordinates: coordinates.slice() };
  return transfer(copy, [copy.shape.buffer, copy.coordinates.buffer]);
}
