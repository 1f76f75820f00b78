import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Side } from '../../src/model/comparison.ts';
import { addDays } from '../../src/model/iso-date.ts';
import { hashToView, viewToHash } from '../../src/state/permalink.ts';
import { defaultView, LOOKS, TABS, THEMES, type View } from '../../src/state/view.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const day = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2024-07-08', n));
const line = fc.stringMatching(/^line-[a-z0-9]{8}$/);
const side: fc.Arbitrary<Side> = fc.oneof(
  fc.record({ kind: fc.constant('control' as const), day }),
  fc.record({ kind: fc.constant('proposal' as const), id, day }),
  fc.record({ kind: fc.constant('control' as const), day, line }),
  fc.record({ kind: fc.constant('proposal' as const), id, day, line }),
);
const view: fc.Arbitrary<View> = fc.record({
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 300, max: 1300 }).map((n) => n / 100),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
    }),
  ),
  day: fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2024-07-08', n)),
  dayPinned: fc.boolean(),
  line: fc.option(line),
  shown: fc.uniqueArray(fc.record({ id, hidden: fc.uniqueArray(id, { maxLength: 3 }) }), {
    selector: (shown) => shown.id,
    maxLength: 5,
  }),
  open: fc.option(id),
  editing: fc.option(fc.stringMatching(/^own-[a-z0-9]{4,32}$/)),
  place: fc.option(id),
  rangeShown: fc.boolean(),
  tab: fc.constantFrom(...TABS),
  compare: fc.option(fc.record({ from: side, to: side })),
  look: fc.constantFrom(...LOOKS),
  ownDates: fc.boolean(),
  seriesOblast: fc.option(fc.constantFrom('UA-14', 'UA-63')),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
});

describe('the address', () => {
  test('gives back every view that it was made from', () => {
    fc.assert(
      fc.property(view, (wanted) => {
        const { view: got, faults } = hashToView(`#${viewToHash(wanted)}`);
        expect(faults).toEqual([]);
        expect(got).toEqual(wanted);
      }),
    );
  });

  test('of the first visit is empty', () => {
    expect(viewToHash(defaultView('en'))).toBe('');
    expect(hashToView('')).toEqual({ view: defaultView('en'), faults: [] });
  });

  test('is short and readable', () => {
    const wanted = { ...defaultView('en'), day: '2025-03-01', camera: { zoom: 7, lat: 48.5, lon: 37.25 } };
    expect(viewToHash(wanted)).toBe('day=2025-03-01&m=7/48.5/37.25');
  });

  test.each([
    'day=2025-02-30',
    'day=yesterday',
    'p=Alaska Summit',
    'p=a,a',
    'p=a!!b',
    'm=1/2',
    'm=7/95/30',
    'm=7/48/37/1',
    'pin=yes',
    'lang=xx',
    'theme=pink',
    'open=<script>',
    'tab=x',
    'cmp=2025-01-01',
    'cmp=2025-01-01,2025-13-01',
    'cmp=a@b@2025-01-01,2025-01-01',
    'of=Donetsk',
    '__proto__=1',
    'constructor=1',
    '%E0%A4%A=1',
  ])('%s is left at its standard and named', (part) => {
    const { view: got, faults } = hashToView(`#range=1&${part}`);
    expect(got).toEqual({ ...defaultView('en'), rangeShown: true });
    expect(faults.map(({ message }) => message)).toEqual([part]);
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashToView(text).view.shown).toBeInstanceOf(Array);
      }),
    );
  });
});
