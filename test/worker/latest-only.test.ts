import { expect, test } from 'vitest';
import { ok, type Result } from '../../src/model/result.ts';
import { latestOnly } from '../../src/worker/latest-only.ts';

/** Answers when told to, and remembers what it was asked. */
function slow() {
  const asked: string[] = [];
  const pending: (() => void)[] = [];
  const ask = latestOnly((question: string) => {
    asked.push(question);
    return new Promise<Result<string>>((resolve) => {
      pending.push(() => resolve(ok(`${question}!`)));
    });
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    asked,
    ask,
    settle,
    answer: async () => {
      await settle();
      pending.shift()?.();
      await settle();
    },
  };
}

test('of three questions the first is asked, the second never, and only the third answered', async () => {
  const { ask, asked, answer, settle } = slow();
  const first = ask('a');
  await settle();
  const all = Promise.all([first, ask('b'), ask('c')]);
  await answer();
  await answer();
  expect(await all).toEqual([
    { kind: 'stale' },
    { kind: 'stale' },
    { kind: 'answer', result: { ok: true, value: 'c!' } },
  ]);
  expect(asked).toEqual(['a', 'c']);
});

test('one after the other, each is answered', async () => {
  const { ask, answer } = slow();
  const first = ask('a');
  await answer();
  expect(await first).toEqual({ kind: 'answer', result: ok('a!') });
  const second = ask('b');
  await answer();
  expect(await second).toEqual({ kind: 'answer', result: ok('b!') });
});

test('a question that throws does not hold up the next', async () => {
  let count = 0;
  const ask = latestOnly(async () => {
    count += 1;
    if (count === 1) throw new Error('broken');
    return ok(count);
  });
  await expect(ask()).rejects.toThrow('broken');
  expect(await ask()).toEqual({ kind: 'answer', result: ok(2) });
});
