import { proxy, wrap } from 'comlink';
import { type Fault, fail, type Result } from '../model/result.ts';
import { latestOnly } from './latest-only.ts';
import type { ModelClient, ModelService, OnProgress } from './protocol.ts';
import serviceUrl from './service.ts?worker&url';
import { workerAddress } from './worker-address.ts';

/**
 * Starts the worker. Of requests of one kind that come while one is being answered only the latest is sent on; the
 * others, and an answer that a later request has overtaken, come back as `stale`. If the worker dies, that is an
 * answer too.
 */
export function createModelClient(): ModelClient {
  let worker: Worker | null = null;
  let service: ModelService | null = null;
  const waiting = new Set<(fault: Fault) => void>();

  function started(): ModelService {
    if (service) return service;
    worker = new Worker(workerAddress(serviceUrl), { type: 'module' });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const message = event.message || 'the worker could not be started';
      worker?.terminate();
      worker = null;
      service = null;
      for (const die of waiting) die({ path: 'worker', message });
    });
    service = wrap<ModelService>(worker) as unknown as ModelService;
    return service;
  }

  async function asked<T>(question: (service: ModelService) => Promise<Result<T>>): Promise<Result<T>> {
    let die: (fault: Fault) => void = () => {};
    const death = new Promise<Result<T>>((resolve) => {
      die = (fault) => resolve(fail(fault));
    });
    waiting.add(die);
    try {
      return await Promise.race([question(started()), death]);
    } catch (error) {
      return fail({ path: 'worker', message: (error as Error).message });
    } finally {
      waiting.delete(die);
    }
  }

  const reporting = (onProgress: OnProgress = () => {}) => proxy(onProgress);
  return {
    answerDay: latestOnly((request) => asked((model) => model.answerDay(request))),
    compare: latestOnly((request) => asked((model) => model.compare(request))),
    summarise: latestOnly((request, onProgress) =>
      asked((model) => model.summarise(request, reporting(onProgress))),
    ),
    series: latestOnly((request, onProgress) =>
      asked((model) => model.series(request, reporting(onProgress))),
    ),
    close() {
      worker?.terminate();
      worker = null;
      service = null;
    },
  };
}
