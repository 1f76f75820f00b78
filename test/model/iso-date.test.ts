import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, clampDay, daysBetween, isIsoDate, monthStarts } from '../../src/model/iso-date.ts';

test.each([
  ['2025-08-15', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-8-15', false],
  ['2025-08-15T00:00', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('days are added over years and told apart again', () => {
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(daysBetween('2024-07-08', '2026-08-22')).toBe(775);
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (n) => {
      expect(daysBetween('2025-01-01', addDays('2025-01-01', n))).toBe(n);
    }),
  );
});

test('months begin within the span, both ends included', () => {
  expect(monthStarts('2024-11-01', '2025-02-01')).toEqual([
    '2024-11-01',
    '2024-12-01',
    '2025-01-01',
    '2025-02-01',
  ]);
  expect(monthStarts('2024-11-02', '2024-11-30')).toEqual([]);
  expect(clampDay('2020-01-01', '2024-01-01', '2025-01-01')).toBe('2024-01-01');
});
