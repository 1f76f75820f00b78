import type { Result } from '../model/result.ts';
import type { Answered } from './protocol.ts';

/**
 * Asks one question at a time. Of those that come while one is being answered only the latest is asked; the
 * others, and an answer that a later question has overtaken, come back as `stale`.
 */
export function latestOnly<Question extends unknown[], T>(
  ask: (...question: Question) => Promise<Result<T>>,
): (...question: Question) => Promise<Answered<T>> {
  let latest = 0;
  let busy: Promise<unknown> = Promise.resolve();
  return async (...question) => {
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
      const result = await ask(...question);
      return own === latest ? { kind: 'answer', result } : { kind: 'stale' };
    } finally {
      done();
    }
  };
}
