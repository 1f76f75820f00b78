import { expect, test } from 'vitest';
import {
  formatDay,
  formatEstimate,
  formatKm,
  formatKm2,
  formatNumber,
  formatPercent,
  localText,
} from '../../src/i18n/format.ts';

test.each([
  [{ low: 315.2, central: 442.7, high: 622.6 }, 'km2', 'about 443\u00A0km² (315 to 623)'],
  [{ low: 0, central: 0, high: 0 }, 'km2', 'none'],
  [{ low: 0, central: 0.04, high: 0.31 }, 'km2', 'about 0\u00A0km² (0 to 0.3)'],
  [{ low: 1052, central: 1052.2, high: 1052.3 }, 'km', '1,052\u00A0km'],
  [{ low: 18.54, central: 18.75, high: 18.95 }, 'percent', 'about 18.8% (18.5% to 19%)'],
] as const)('%j in %s reads "%s"', (estimate, unit, text) => {
  expect(formatEstimate(estimate, 'en', unit)).toBe(text);
});

test('figures and days through Intl', () => {
  expect(formatKm2(6611.4, 'en')).toBe('6,611\u00A0km²');
  expect(formatKm2(5.25, 'en')).toBe('5.3\u00A0km²');
  expect(formatPercent(75, 'en')).toBe('75%');
  expect(formatDay('2025-08-15', 'en')).toBe('15 August 2025');
  expect(formatDay('2025-08-15', 'uk')).toBe('15 серпня 2025 року');
});

test.each([
  [0, '0'],
  [0.05, '0.1'],
  [9.94, '9.9'],
  [9.96, '10'],
  [10.4, '10'],
  [-5.25, '-5.3'],
  [-0.04, '0'],
  [-0, '0'],
  [114_515.4, '114,515'],
])('%d reads %s: one decimal below ten, none above', (value, text) => {
  expect(formatNumber(value, 'en')).toBe(text);
});

test('in Ukrainian the decimal is a comma and thousands stand apart', () => {
  expect(formatNumber(6610.9, 'uk')).toMatch(/^6\s611$/);
  expect(formatPercent(18.75, 'uk')).toMatch(/^18,8\s?%$/);
});

test('a range that rounding closes is left out, and says no more than the figure', () => {
  expect(formatEstimate({ low: 9.96, central: 9.97, high: 9.98 }, 'en')).toBe('10\u00A0km²');
  expect(formatEstimate({ low: 0, central: 0, high: 0.04 }, 'en')).toBe('0\u00A0km²');
});

test('a text without a translation is read in English', () => {
  expect(localText({ en: 'Freeze' }, 'uk')).toBe('Freeze');
  expect(localText({ en: 'Freeze', uk: 'Заморожування' }, 'uk')).toBe('Заморожування');
});

test('in Ukrainian units and ranges are in its own letters', () => {
  expect(formatKm2(5.25, 'uk')).toBe('5,3\u00A0км²');
  expect(formatKm(1052, 'uk')).toMatch(/^1\s?052\u00A0км$/);
  expect(formatEstimate({ low: 315.2, central: 442.7, high: 622.6 }, 'uk')).toBe(
    'близько 443\u00A0км² (від 315 до 623)',
  );
  expect(formatEstimate({ low: 0, central: 0, high: 0 }, 'uk')).toBe('немає');
});

test('a share that rounds to nothing has no sign', () => {
  expect(formatPercent(-0.01, 'en')).toBe('0%');
});
