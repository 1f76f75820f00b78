import { expect, test } from 'vitest';
import type { Progress, Steps } from '../../src/model/steps.ts';
import { runSteps } from '../../src/worker/run-steps.ts';

function* work(steps: number, msEach: number): Steps<string> {
  for (let done = 1; done <= steps; done += 1) {
    const until = performance.now() + msEach;
    while (performance.now() < until);
    yield { done, total: steps };
  }
  return 'finished';
}

test('other work gets its turn before a long computation is done', async () => {
  const events: string[] = [];
  const reports: Progress[] = [];
  const running = runSteps(work(12, 10), (progress) => reports.push(progress)).then((value) =>
    events.push(value),
  );
  setTimeout(() => events.push('another request'));
  await running;
  expect(events).toEqual(['another request', 'finished']);
  expect(reports.length).toBeGreaterThan(0);
  for (const { done, total } of reports) {
    expect(total).toBe(12);
    expect(done).toBeLessThanOrEqual(12);
  }
});

test('a short one is done without a pause', async () => {
  const reports: Progress[] = [];
  expect(await runSteps(work(3, 0), (progress) => reports.push(progress))).toBe('finished');
  expect(reports).toEqual([]);
});
