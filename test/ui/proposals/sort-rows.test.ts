import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSorting, sortRows } from '../../../src/ui/proposals/sort-rows.ts';

const rows = [
  { id: 'a', n: 2 },
  { id: 'b', n: 10 },
  { id: 'c', n: 2 },
];

test('numbers by size, equal ones as they came, in both directions', () => {
  expect(sortRows(rows, ({ n }) => n, true).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(sortRows(rows, ({ n }) => n, false).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('words by the alphabet of the language, quotation marks passed over', () => {
  const sorted = (words: string[], language: 'en' | 'uk') => sortRows(words, (word) => word, true, language);
  expect(sorted(['Zone', '“Anchorage”', 'European', 'Alaska', '28-point'], 'en')).toEqual([
    '28-point',
    'Alaska',
    '“Anchorage”',
    'European',
    'Zone',
  ]);
  expect(sorted(['Ялта', 'Європа', 'Інше', 'Женева'], 'uk')).toEqual(['Європа', 'Женева', 'Інше', 'Ялта']);
  expect(sorted(['2025-11-20', '2024-07-08', '2025-08-15'], 'en')).toEqual([
    '2024-07-08',
    '2025-08-15',
    '2025-11-20',
  ]);
});

test('a head pressed twice turns the order round', () => {
  const once = nextSorting({ column: 'day', ascending: true }, 'ru');
  expect(once).toEqual({ column: 'ru', ascending: false });
  expect(nextSorting(once, 'ru')).toEqual({ column: 'ru', ascending: true });
});

test('every row is there once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      const sorted = sortRows(values, (value) => value, true);
      expect(sorted).toEqual([...values].sort((a, b) => a - b));
    }),
  );
});
