import { expect, test } from 'vitest';
import type { DayAnswer } from '../../src/model/answer.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { compareLinkVersion, linkVersionOf, sharedLink } from '../../src/state/link-version.ts';
import { hashToView } from '../../src/state/permalink.ts';
import { createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';

const catalog = { version: 'abcdef123456' } as unknown as Catalog;
const answer = {
  control: { day: '2025-08-15', areaKm2: { low: 1, central: 113_157.4, high: 2 } },
} as unknown as DayAnswer;

test('a shared link carries the version and the first figure, and reads back as the same view', () => {
  const store = createAppStore({ ...defaultView('en'), rangeShown: true }, false);
  expect(sharedLink(store.getState(), 'https://example.org/map/?embed#day=2025-01-01')).toBe(
    'https://example.org/map/#range=1',
  );
  store.setState({ catalog, answer });
  const link = sharedLink(store.getState(), 'https://example.org/map/');
  expect(link).toBe('https://example.org/map/#range=1&v=abcdef12~113157');
  const hash = new URL(link).hash;
  expect(linkVersionOf(hash)).toEqual({ version: 'abcdef12', heldKm2: 113_157 });
  expect(hashToView(hash)).toEqual({ view: store.getState().view, faults: [] });
});

test('malformed versions are none', () => {
  for (const hash of ['', '#v=', '#v=xyz~1', '#v=abcdef12', '#v=abcdef12~-5', '#day=2025-08-15'])
    expect(linkVersionOf(hash)).toBeNull();
});

test('an old link is told with the figure of then and of now, once its day is answered', () => {
  const store = createAppStore(defaultView('en'), false);
  compareLinkVersion(store, { version: '11112222', heldKm2: 113_000 });
  store.setState({ catalog });
  expect(store.getState().notices).toEqual([]);
  store.setState({ answer });
  expect(store.getState().notices).toMatchObject([
    {
      key: 'dataChanged',
      params: { linked: '11112222', heldThen: '113,000\u00A0km²', heldNow: '113,157\u00A0km²' },
    },
  ]);
});

test('a link of the present data says nothing, nor does one whose day was left', () => {
  const same = createAppStore(defaultView('en'), false);
  compareLinkVersion(same, { version: 'abcdef12', heldKm2: 113_000 });
  same.setState({ catalog, answer });
  expect(same.getState().notices).toEqual([]);
  const left = createAppStore(defaultView('en'), false);
  compareLinkVersion(left, { version: '11112222', heldKm2: 113_000 });
  left.setState({ view: { ...left.getState().view, day: '2025-01-01' } });
  left.setState({ catalog, answer });
  expect(left.getState().notices).toEqual([]);
});
