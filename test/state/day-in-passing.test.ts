import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DaySketch } from '../../src/model/day-sketch.ts';
import { ok, type Result } from '../../src/model/result.ts';
import { setDay } from '../../src/state/change.ts';
import { followPassing } from '../../src/state/day-in-passing.ts';
import { createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';
import type { ModelClient, SketchRequest } from '../../src/worker/protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sketchOf = (day: string): DaySketch => ({
  day,
  held: { type: 'MultiPolygon', coordinates: [] },
  line: { type: 'MultiLineString', coordinates: [] },
});

/** A page whose worker takes `ms` for a sketch. */
function dragged(ms: number) {
  const store = createAppStore(defaultView('en'), false);
  const asked: string[] = [];
  const answered: string[] = [];
  const client = {
    sketchDay: ({ day }: SketchRequest) => {
      asked.push(day);
      return new Promise<Result<DaySketch>>((resolve) => setTimeout(() => resolve(ok(sketchOf(day))), ms));
    },
  } as Partial<ModelClient> as ModelClient;
  const follow = followPassing(store, {
    client: () => client,
    base: '',
    answer: () => {
      answered.push(store.getState().view.day);
      store.setState({ sketch: null, computing: false });
    },
  });
  const go = (day: string) => {
    setDay(store, day);
    follow(true);
  };
  return { store, asked, answered, go, follow };
}

test('a day by itself is answered in full at once, without a sketch', async () => {
  const { asked, answered, go } = dragged(5);
  go('2025-01-01');
  await vi.advanceTimersByTimeAsync(1000);
  go('2025-01-02');
  await vi.advanceTimersByTimeAsync(1000);
  expect(answered).toEqual(['2025-01-01', '2025-01-02']);
  expect(asked).toEqual([]);
});

test('days in a row are sketched, the last one is answered when it stands, and the sketch goes', async () => {
  const { store, asked, answered, go } = dragged(5);
  const seen: (string | undefined)[] = [];
  store.subscribe(({ sketch }) => seen.push(sketch?.day));
  for (let day = 1; day <= 9; day += 1) {
    go(`2025-01-0${day}`);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(answered).toEqual(['2025-01-01']);
  expect(asked).toEqual(Array.from({ length: 8 }, (_, i) => `2025-01-0${i + 2}`));
  expect(store.getState().sketch?.day).toBe('2025-01-09');
  await vi.advanceTimersByTimeAsync(100);
  expect(answered).toEqual(['2025-01-01', '2025-01-09']);
  expect(store.getState()).toMatchObject({ sketch: null, computing: false });
});

test('a slow worker is asked for one sketch at a time, of the latest day, and none outlives the answer', async () => {
  const { store, asked, answered, go } = dragged(70);
  for (let day = 1; day <= 9; day += 1) {
    go(`2025-01-0${day}`);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(asked).toEqual(['2025-01-02', '2025-01-06']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.at(-1)).toBe('2025-01-09');
  expect(answered.at(-1)).toBe('2025-01-09');
  expect(store.getState().sketch).toBeNull();
});

test('what changes more than the day is answered at once, even in the middle of a row', async () => {
  const { answered, go, follow } = dragged(5);
  go('2025-01-01');
  go('2025-01-02');
  follow(false);
  expect(answered).toEqual(['2025-01-01', '2025-01-02']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(answered).toHaveLength(2);
});
