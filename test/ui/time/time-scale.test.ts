import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/i18n/format.ts';
import { CHART, roundTicks, timePaths, timeScale } from '../../../src/ui/time/time-scale.ts';

test.each([
  [105_500, 116_300, [105_000, 110_000, 115_000, 120_000]],
  [0, 7, [0, 2, 4, 6, 8]],
  [3, 3, [3, 4]],
  [852.3, 852.3, [852, 853]],
  [0, 0.04, [0, 1]],
])('ticks from %d to %d', (min, max, ticks) => {
  expect(roundTicks(min, max)).toEqual(ticks);
});

test('ticks hold the values and are few', () => {
  const values = fc.double({ min: 0.1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [min, max] = a < b ? [a, b] : [b, a + 0.001];
      const ticks = roundTicks(min, max);
      expect(ticks[0]).toBeLessThanOrEqual(min);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - 1e-6 * max);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(new Set(ticks.map((tick) => formatNumber(tick, 'en'))).size).toBe(ticks.length);
    }),
  );
});

const flat = [10, 20, 30].map((central) => ({ low: central - 1, central, high: central + 1 }));

test('the first day stands at the left, the last at the right, and a place finds its day', () => {
  const scale = timeScale(flat);
  expect(scale.x(0)).toBe(CHART.left);
  expect(scale.x(2)).toBe(CHART.width - CHART.right);
  expect([0, 1, 2].map((index) => scale.indexAt(scale.x(index)))).toEqual([0, 1, 2]);
  expect([scale.indexAt(-50), scale.indexAt(9999)]).toEqual([0, 2]);
  expect(scale.y(30)).toBeLessThan(scale.y(10));
});

test('an area that never moves lies between two ticks', () => {
  const still = [852.3, 852.3].map((km2) => ({ low: km2, central: km2, high: km2 }));
  const { y } = timeScale(still);
  expect(y(852.3)).toBeLessThan(y(852));
  expect(y(852.3)).toBeGreaterThan(y(853));
});

test('the band goes out above the line and back below it', () => {
  const scale = timeScale(flat);
  const { line, band } = timePaths(flat, scale);
  expect(line.split('L')).toHaveLength(3);
  expect(band.split('L')).toHaveLength(6);
  expect(band.endsWith('Z')).toBe(true);
});

test('values beside the series, above or below it, have a place on the drawing', () => {
  const flat = [{ low: 100, central: 110, high: 120 }];
  const { y, ticks } = timeScale(flat, [40, 300]);
  expect(ticks[0]).toBeLessThanOrEqual(40);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(300);
  expect(y(300)).toBeGreaterThanOrEqual(CHART.top);
  expect(y(40)).toBeLessThanOrEqual(CHART.height - CHART.bottom);
});
