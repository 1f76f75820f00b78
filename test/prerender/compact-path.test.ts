import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactPath } from '../../src/prerender/compact-path.ts';

test('points become steps, in whole units', () => {
  expect(compactPath('M10.2,20.4L13,20L13,17')).toBe('m10 20l3 0 0-3');
});

test('a closed part ends where it began, and the next one is counted from there', () => {
  expect(compactPath('M10,10L20,10L20,20ZM30,30L31,32')).toBe('m10 10l10 0 0 10zm20 20l1 2');
});

test('points that fall together, and parts that become a point, are left out', () => {
  expect(compactPath('M10,10L10.3,10.2L14,10M5.1,5.1L5.2,5.3')).toBe('m10 10l4 0');
  expect(compactPath('')).toBe('');
});

test('followed step by step it leads through the rounded points', () => {
  const point = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));
  const parts = fc.array(fc.array(point, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, fc.boolean(), (lines, closed) => {
      const tenths = lines.map((line) => line.map(([x, y]) => [x / 10, y / 10] as const));
      const data = tenths
        .map((line) => `M${line.map(([x, y]) => `${x},${y}`).join('L')}${closed ? 'Z' : ''}`)
        .join('');
      const expected = tenths
        .map((line) => line.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`))
        .map((line) => line.filter((at, i) => at !== line[i - 1]))
        .filter((line) => line.length > 1);
      expect(walked(compactPath(data))).toEqual(
        expected.map((line) => line.map((at) => at.replace('-0,', '0,').replace(/,-0$/, ',0'))),
      );
    }),
  );
});

/** The absolute points of relative path data. */
function walked(data: string): string[][] {
  let [x, y] = [0, 0];
  return data
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
      const points: string[] = [];
      let start: [number, number] | null = null;
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        start ??= [x, y];
        points.push(`${x},${y}`);
      }
      if (part.endsWith('z') && start) [x, y] = start;
      return points;
    });
}
