import type { DaySketch } from '../model/day-sketch.ts';
import { type Fault, fail, type Result } from '../model/result.ts';
import type { Answered, ModelClient } from './protocol.ts';

const faultOf = (error: unknown): Fault => ({
  path: 'worker',
  message: error instanceof Error ? error.message : String(error),
});

/**
 * A client whose code is fetched with the first question: the first map comes before it. That it could not be fetched is an
 * answer too, and the next question tries again.
 */
export function laterClient(onRestart: () => void): ModelClient {
  let loading: Promise<ModelClient> | null = null;
  let lines: Parameters<ModelClient['setLines']>[0] = [];
  const client = () => {
    loading ??= import('./client.ts').then(({ createModelClient }) => {
      const made = createModelClient(onRestart);
      made.setLines(lines);
      return made;
    });
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  async function asked<T>(ask: (client: ModelClient) => Promise<Answered<T>>): Promise<Answered<T>> {
    try {
      return await ask(await client());
    } catch (error) {
      return { kind: 'answer', result: fail(faultOf(error)) };
    }
  }
  return {
    answerDay: (request) => asked((one) => one.answerDay(request)),
    async sketchDay(request): Promise<Result<DaySketch>> {
      try {
        return await (await client()).sketchDay(request);
      } catch (error) {
        return fail(faultOf(error));
      }
    },
    compare: (request) => asked((one) => one.compare(request)),
    summarise: (request, onProgress) => asked((one) => one.summarise(request, onProgress)),
    series: (request, onProgress) => asked((one) => one.series(request, onProgress)),
    divideLines: (request, onProgress) => asked((one) => one.divideLines(request, onProgress)),
    prepareLine: (request, onProgress) => asked((one) => one.prepareLine(request, onProgress)),
    setLines(next) {
      lines = next;
      loading?.then(
        (one) => one.setLines(next),
        () => {},
      );
    },
    settlementZones: (request) => asked((one) => one.settlementZones(request)),
    measure: (request) => asked((one) => one.measure(request)),
    close() {
      loading?.then(
        (one) => one.close(),
        () => {},
      );
    },
  };
}
