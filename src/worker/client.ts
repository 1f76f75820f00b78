import { wrap } from 'comlink';
import type { DayAnswer } from '../model/answer.ts';
import { fail, type Result } from '../model/result.ts';
import type { Answered, DayRequest, ModelClient, ModelService } from './protocol.ts';

/**
 * Starts the worker. Of requests that come while it is busy only the latest is sent on; the others, and an answer
 * that a later request has overtaken, come back as `stale`. If the worker dies, that is an answer too.
 */
export function createModelClient(): ModelClient {
  let worker: Worker | null = null;
  let service: ModelService | null = null;
  let died: ((result: Result<DayAnswer>) => void) | null = null;
  let latest = 0;
  let busy: Promise<unknown> = Promise.resolve();

  function started(): ModelService {
    if (service) return service;
    worker = new Worker(new URL('./service.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const message = event.message || 'the worker could not be started';
      worker?.terminate();
      worker = null;
      service = null;
      died?.(fail({ path: 'worker', message }));
    });
    service = wrap<ModelService>(worker) as unknown as ModelService;
    return service;
  }

  async function ask(request: DayRequest): Promise<Result<DayAnswer>> {
    const death = new Promise<Result<DayAnswer>>((resolve) => {
      died = resolve;
    });
    try {
      return await Promise.race([started().answerDay(request), death]);
    } catch (error) {
      return fail({ path: 'worker', message: (error as Error).message });
    }
  }

  return {
    async answerDay(request): Promise<Answered<DayAnswer>> {
      latest += 1;
      const own = latest;
      const before = busy;
      let done = () => {};
      busy = new Promise<void>((resolve) => {
        done = resolve;
      });
      try {
        await before;
        if (own !== latest) return { kind: 'stale' };
        const result = await ask(request);
        return own === latest ? { kind: 'answer', result } : { kind: 'stale' };
      } finally {
        done();
      }
    },
    close() {
      worker?.terminate();
      worker = null;
      service = null;
    },
  };
}
