import { expect, test } from 'vitest';
import { formatDay, formatEstimate, formatKm2, formatPercent } from '../../src/i18n/format.ts';

test.each([
  [{ low: 315.2, central: 442.7, high: 622.6 }, 'km2', 'about 443 km² (315 to 623)'],
  [{ low: 0, central: 0, high: 0 }, 'km2', 'none'],
  [{ low: 0, central: 0.04, high: 0.31 }, 'km2', 'about 0 km² (0 to 0.3)'],
  [{ low: 1052, central: 1052.2, high: 1052.3 }, 'km', '1,052 km'],
  [{ low: 18.54, central: 18.75, high: 18.95 }, 'percent', 'about 18.8% (18.5% to 19%)'],
] as const)('%j in %s reads "%s"', (estimate, unit, text) => {
  expect(formatEstimate(estimate, 'en', unit)).toBe(text);
});

test('figures and days through Intl', () => {
  expect(formatKm2(6611.4, 'en')).toBe('6,611 km²');
  expect(formatKm2(5.25, 'en')).toBe('5.3 km²');
  expect(formatPercent(75, 'en')).toBe('75%');
  expect(formatDay('2025-08-15', 'en')).toBe('15 August 2025');
  expect(formatDay('2025-08-15', 'uk')).toBe('15 серпня 2025 р.');
});
