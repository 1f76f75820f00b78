import { expect, test } from 'vitest';
import { dismissTour, tourIsDue } from '../../../src/state/page/tour.ts';

/** A browser's store that holds what it is given. */
function storageOf() {
  const held = new Map<string, string>();
  return () => ({
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  });
}

const refused = () => {
  throw new DOMException('denied', 'SecurityError');
};

test('the tour offers itself on a plain first visit, whatever its language', () => {
  for (const hash of ['', '#', '#lang=uk', '#lang=en'])
    expect(tourIsDue({ hash, embedded: false, storage: storageOf() }), hash).toBe(true);
});

test('it stays away from embeds, and from an address that asks for a view', () => {
  expect(tourIsDue({ hash: '', embedded: true, storage: storageOf() })).toBe(false);
  for (const hash of ['#day=2025-03-01', '#lang=uk&tab=time', '#p=', '#m=6/48/37', '#theme=dark', '#v=abc'])
    expect(tourIsDue({ hash, embedded: false, storage: storageOf() }), hash).toBe(false);
});

test('once dismissed it never offers itself again', () => {
  const storage = storageOf();
  dismissTour(storage);
  expect(tourIsDue({ hash: '', embedded: false, storage })).toBe(false);
});

test('a browser that keeps nothing is not asked at every visit, and breaks nothing', () => {
  expect(tourIsDue({ hash: '', embedded: false, storage: refused })).toBe(false);
  expect(() => dismissTour(refused)).not.toThrow();
});
