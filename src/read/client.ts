import { proxy, wrap } from 'comlink';
import { ok, type Result } from '../model/result.ts';
import { MAX_SECONDS } from './limits.ts';
import { unpacked } from './pack.ts';
import type {
  OnReadProgress,
  PackedFeatures,
  ReadAnswer,
  Reader,
  ReadFault,
  ReadFeature,
  ReadRequest,
  ReadService,
} from './protocol.ts';
import { readFault } from './read-fault.ts';
import { sizeFault } from './size-fault.ts';

/** The main thread's work between two pauses, well under a frame. */
const SLICE_MS = 8;

/**
 * Reads each file in a worker of its own, which ends with it, by `cancel`, by the bound on time or by a crash; each of
 * these is an answer.
 */
export function createReader(): Reader {
  let worker: Worker | null = null;
  let end: (fault: ReadFault) => void = () => {};

  function stop(fault: ReadFault): void {
    worker?.terminate();
    worker = null;
    end(fault);
  }

  function started(): Worker {
    const own = new Worker(new URL('./service.ts', import.meta.url), { type: 'module' });
    own.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === own) stop(readFault('workerDied', { reason: event.message || 'worker' }));
    });
    worker = own;
    return own;
  }

  async function read(
    request: ReadRequest,
    onProgress: OnReadProgress = () => {},
  ): Promise<Result<ReadAnswer, ReadFault>> {
    stop(readFault('cancelled'));
    const size = request.bytes instanceof Blob ? request.bytes.size : request.bytes.byteLength;
    const large = sizeFault(request.name, size);
    if (large) return { ok: false, faults: [large] };
    let over = false;
    const ended = new Promise<Result<ReadAnswer, ReadFault>>((resolve) => {
      end = (fault) => {
        over = true;
        resolve({ ok: false, faults: [{ ...fault, file: request.name }] });
      };
    });
    const limit = setTimeout(() => stop(readFault('tooSlow', { seconds: MAX_SECONDS })), MAX_SECONDS * 1000);
    let own: Worker | null = null;
    try {
      own = started();
      const asked = ask(own, request, (share, stage) => {
        if (!over) onProgress(share, stage);
      });
      return await Promise.race([asked, ended]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, faults: [{ ...readFault('workerDied', { reason }), file: request.name }] };
    } finally {
      over = true;
      clearTimeout(limit);
      // What a large file took is given back at once.
      if (own && worker === own) {
        own.terminate();
        worker = null;
      }
    }
  }

  const cancel = () => stop(readFault('cancelled'));
  return { read, cancel, close: cancel };
}

async function ask(
  worker: Worker,
  request: ReadRequest,
  onProgress: OnReadProgress,
): Promise<Result<ReadAnswer, ReadFault>> {
  const features: ReadFeature[] = [];
  const take = async (batch: PackedFeatures) => {
    for (const feature of await inSlices(unpacked(batch))) features.push(feature);
  };
  const result = await wrap<ReadService>(worker).read(request, proxy(onProgress), proxy(take));
  if (!result.ok) return result;
  const { value } = result;
  return ok(value.kind === 'layer' ? { kind: 'layer', layer: { ...value.layer, features } } : value);
}

async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
