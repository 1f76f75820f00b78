import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerDay } from '../../../src/model/answer-day.ts';
import { compareSides } from '../../../src/model/compare.ts';
import { setDay, setTab, stepDay } from '../../../src/state/change.ts';
import { mainFigures, startAnnouncements } from '../../../src/state/page/announcements.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { defaultView, sidesOf } from '../../../src/state/view.ts';
import { realFacts, realMesh } from '../../support/real-data.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the controllers do: compute the view's day. */
function answerTo(store: AppStore): void {
  const { view } = store.getState();
  const answer = answerDay(realMesh(), view.day, []);
  if (!answer.ok) throw new Error('no answer');
  store.setState({ answer: answer.value, computing: false });
}

function opened() {
  const store = createAppStore(defaultView('en'), false);
  const heard: string[] = [];
  store.subscribe(({ announcement }, before) => {
    if (announcement !== before.announcement) heard.push(announcement);
  });
  startAnnouncements(store);
  answerTo(store);
  vi.advanceTimersByTime(5000);
  return { store, heard };
}

test('the first view is not told, nor any day on the way; the day where it ends is told once', () => {
  const { store, heard } = opened();
  expect(heard).toEqual([]);
  for (let i = 0; i < 10; i += 1) {
    stepDay(store, 3);
    answerTo(store);
    vi.advanceTimersByTime(250);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(
    /^14 September 2025: Russian-controlled \(occupied\) area about 11\d,\d{3}\u00A0km² \([\d,]+ to [\d,]+\); line of contact about 1,\d{3}\u00A0km/,
  );
  store.setState({ computing: true });
  store.setState({ computing: false });
  vi.advanceTimersByTime(5000);
  expect(heard).toHaveLength(1);
});

test('figures that lag behind the day are not told', () => {
  const { store, heard } = opened();
  setDay(store, '2025-01-01');
  store.setState({ computing: true });
  vi.advanceTimersByTime(5000);
  expect(mainFigures(store.getState())).toBeNull();
  expect(heard).toEqual([]);
  answerTo(store);
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('1 January 2025');
});

test('a comparison is told as its sentence, once it answers the sides chosen', () => {
  const { store, heard } = opened();
  setTab(store, 'compare');
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual([]);
  const { from, to } = sidesOf(store.getState().view);
  const compared = compareSides(realMesh(), from, to, realFacts().proposals);
  if (!compared.ok) throw new Error('no comparison');
  store.setState({ comparison: compared.value });
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(
    /^Compared with control on 15 August 2025, .* would move about 6,611\u00A0km² from Ukraine/,
  );
});
