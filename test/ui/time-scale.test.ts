import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART, roundTicks, timePaths, timeScale } from '../../src/ui/time-scale.ts';

test.each([
  [105_500, 116_300, [105_000, 110_000, 115_000, 120_000]],
  [0, 7, [0, 2, 4, 6, 8]],
  [3, 3, [3]],
])('ticks from %d to %d', (min, max, ticks) => {
  const got = roundTicks(min, max);
  if (min === max) expect(got[0]).toBeCloseTo(3, 6);
  else expect(got).toEqual(ticks);
});

test('ticks hold the values and are few', () => {
  const values = fc.double({ min: 0.1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [min, max] = a < b ? [a, b] : [b, a + 0.001];
      const ticks = roundTicks(min, max);
      expect(ticks[0]).toBeLessThanOrEqual(min);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - 1e-6 * max);
      expect(ticks.length).toBeLessThanOrEqual(8);
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

test('the band goes out above the line and back below it', () => {
  const scale = timeScale(flat);
  const { line, band } = timePaths(flat, scale);
  expect(line.split('L')).toHaveLength(3);
  expect(band.split('L')).toHaveLength(6);
  expect(band.endsWith('Z')).toBe(true);
});
