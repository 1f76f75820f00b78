import { expect, test } from 'vitest';
import type { DayAnswer } from '../../../src/model/answer.ts';
import { namesDrafts, withKnown } from '../../../src/state/draft/known-proposals.ts';
import { withLastGood } from '../../../src/state/last-good.ts';
import { defaultView, type View } from '../../../src/state/view.ts';

const day = '2025-08-15';
const view: View = {
  ...defaultView('en'),
  shown: [
    { id: 'alaska-2025-08', hidden: [] },
    { id: 'own-gone', hidden: [] },
  ],
  editing: 'own-gone',
  compare: { from: { kind: 'control', day }, to: { kind: 'proposal', id: 'own-gone', day } },
};

test('a view forgets the drafts that this browser does not keep, wherever it speaks of them', () => {
  expect(namesDrafts(view)).toBe(true);
  expect(namesDrafts(defaultView('en'))).toBe(false);
  const { view: known, unknown } = withKnown(view, new Set(['alaska-2025-08']));
  expect(unknown).toEqual(['own-gone']);
  expect(known).toEqual(defaultView('en'));
  expect(withKnown(view, new Set(['alaska-2025-08', 'own-gone'])).view).toBe(view);
});

test('a draft whose rule is wrong keeps its last good picture, on the same day only', () => {
  const answer = (day: string, ids: string[], wrong: string[] = []) =>
    ({
      control: { day },
      proposals: ids.map((id) => ({ id })),
      ...(wrong.length > 0 ? { draftFaults: wrong.map((file) => ({ file, path: '', message: '' })) } : {}),
    }) as unknown as DayAnswer;
  const before = answer(day, ['alaska', 'own-a', 'own-b']);
  const now = withLastGood(answer(day, ['alaska', 'own-b'], ['own-a']), before);
  expect(now.proposals.map(({ id }) => id)).toEqual(['alaska', 'own-b', 'own-a']);
  expect(now.proposals[2]).toBe(before.proposals[1]);
  const next = answer('2025-08-16', ['alaska'], ['own-a']);
  expect(withLastGood(next, before)).toBe(next);
  expect(withLastGood(before, null)).toBe(before);
});
