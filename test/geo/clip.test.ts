import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesInBox, reachesBox } from '../../src/geo/clip.ts';

const BOX: [number, number, number, number] = [0, 0, 10, 10];
const square = (west: number, south: number, size: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  ],
});
const lines = (...coordinates: number[][][]) => ({ type: 'MultiLineString' as const, coordinates });

describe('lines in a box', () => {
  test('are cut at its edges, each time they leave it', () => {
    expect(
      linesInBox(
        lines([
          [-5, 5],
          [15, 5],
        ]),
        BOX,
      ).coordinates,
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
    const twice = lines([
      [2, 2],
      [2, 12],
      [8, 12],
      [8, 2],
    ]);
    expect(linesInBox(twice, BOX).coordinates).toEqual([
      [
        [2, 2],
        [2, 10],
      ],
      [
        [8, 10],
        [8, 2],
      ],
    ]);
  });
  test('outside are none, inside they are whole', () => {
    expect(
      linesInBox(
        lines(
          [
            [11, 0],
            [12, 5],
          ],
          [
            [-1, -1],
            [-2, 5],
          ],
        ),
        BOX,
      ).coordinates,
    ).toEqual([]);
    expect(
      linesInBox(
        lines([
          [1, 1],
          [9, 9],
        ]),
        BOX,
      ).coordinates,
    ).toEqual([
      [
        [1, 1],
        [9, 9],
      ],
    ]);
    expect(linesInBox(lines(), BOX).coordinates).toEqual([]);
  });
  test('never leave the box, and the input stays as it was', () => {
    const degree = fc.double({ min: -20, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(degree, degree), { minLength: 2, maxLength: 12 }), (line) => {
        const input = lines(line);
        const before = structuredClone(input);
        for (const [lon = NaN, lat = NaN] of linesInBox(input, BOX).coordinates.flat()) {
          expect(lon >= -1e-9 && lon <= 10 + 1e-9 && lat >= -1e-9 && lat <= 10 + 1e-9).toBe(true);
        }
        expect(input).toEqual(before);
      }),
    );
  });
});

test('polygons reach a box if they overlap it, hold it or lie in it', () => {
  expect(reachesBox(square(5, 5, 20), BOX)).toBe(true);
  expect(reachesBox(square(-50, -50, 200), BOX)).toBe(true);
  expect(reachesBox(square(2, 2, 1), BOX)).toBe(true);
  expect(reachesBox(square(20, 20, 5), BOX)).toBe(false);
  expect(reachesBox({ type: 'MultiPolygon', coordinates: [] }, BOX)).toBe(false);
});
