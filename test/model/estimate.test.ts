import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CENTRAL, estimateOf, LEVELS, NO_ESTIMATE } from '../../src/model/estimate.ts';
import { roundedEstimate } from '../../src/model/layers.ts';
import { estimated } from '../../src/model/measure.ts';

test('the central figure is that of the central level, the range the least and the largest of the three', () => {
  expect(estimateOf([1, 2, 3])).toEqual({ low: 1, central: 2, high: 3 });
  expect(estimateOf([3, 2, 1])).toEqual({ low: 1, central: 2, high: 3 });
  expect(estimateOf([2, 5, 3])).toEqual({ low: 2, central: 5, high: 5 });
  expect(LEVELS[CENTRAL]).toBe('central');
  expect(estimated((level) => [30, 10, 20][level] ?? 0)).toEqual({ low: 10, central: 10, high: 30 });
});

test('any three figures are in order, and the central one is never moved', () => {
  const figure = fc.double({ noNaN: true });
  fc.assert(
    fc.property(figure, figure, figure, (a, b, c) => {
      const { low, central, high } = estimateOf([a, b, c]);
      expect(low).toBeLessThanOrEqual(central);
      expect(central).toBeLessThanOrEqual(high);
      expect(central).toBe(b);
      expect([a, b, c]).toContain(low);
      expect([a, b, c]).toContain(high);
    }),
  );
});

test('rounding to 0.001 keeps the order, and nothing can be written into the estimate of nothing', () => {
  expect(roundedEstimate({ low: 1.00049, central: 1.0005, high: 1.0015 })).toEqual({
    low: 1,
    central: 1.001,
    high: 1.002,
  });
  expect(NO_ESTIMATE).toEqual({ low: 0, central: 0, high: 0 });
  expect(() => {
    NO_ESTIMATE.low = 1;
  }).toThrow(TypeError);
});
