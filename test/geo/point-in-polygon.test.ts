import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointInPolygonTester } from '../../src/geo/point-in-polygon.ts';
import { realFacts } from '../support/real-data.ts';
import { frozen, withHoles } from '../support/sound.ts';
import { box } from '../support/squares.ts';

describe('a point in a polygon', () => {
  test('with a hole', () => {
    const inside = pointInPolygonTester(frozen(withHoles(box(0, 0, 4, 4), box(1, 1, 2, 2))));
    expect([inside(3, 3), inside(1.5, 1.5), inside(5, 3), inside(-1, 1.5)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('of several parts, one in the hole of another', () => {
    const inside = pointInPolygonTester({
      type: 'MultiPolygon',
      coordinates: [
        withHoles(box(0, 0, 10, 10), box(2, 2, 8, 8)).coordinates,
        box(4, 4, 6, 6).coordinates,
        box(20, 0, 21, 1).coordinates,
      ],
    });
    expect([inside(1, 5), inside(3, 5), inside(5, 5), inside(20.5, 0.5), inside(15, 0.5)]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test('level with a vertex is counted once', () => {
    // A ray from the point runs through the diamond's eastern corner, another along the square's upper side.
    const diamond = [
      [0, 1],
      [1, 0],
      [2, 1],
      [1, 2],
      [0, 1],
    ];
    const inside = pointInPolygonTester({ type: 'Polygon', coordinates: [diamond] });
    expect([inside(1, 1), inside(-0.5, 1), inside(2.5, 1), inside(-0.5, 2), inside(0.5, 0)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('of squares that share an edge: every point on it lies in exactly one of them', () => {
    const tests = [box(0, 0, 1, 1), box(1, 0, 2, 1), box(0, 1, 1, 2), box(1, 1, 2, 2)].map(
      pointInPolygonTester,
    );
    for (const [lon, lat] of [
      [1, 0.5],
      [0.5, 1],
      [1, 1],
    ] as const)
      expect(tests.filter((inside) => inside(lon, lat))).toHaveLength(1);
  });

  test('without rings or extent holds nothing', () => {
    expect(pointInPolygonTester({ type: 'MultiPolygon', coordinates: [] })(0, 0)).toBe(false);
    expect(pointInPolygonTester({ type: 'Polygon', coordinates: [] })(0, 0)).toBe(false);
    const flat = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ];
    expect(pointInPolygonTester({ type: 'Polygon', coordinates: [flat] })(1, 0.5)).toBe(false);
  });

  test('agrees with Turf on real oblasts', () => {
    const { oblasts } = realFacts();
    const tests = oblasts.map(({ geometry }) => pointInPolygonTester(geometry));
    const place = (min: number, max: number) =>
      fc.integer({ min: min * 1e5, max: max * 1e5 }).map((n) => n / 1e5);
    fc.assert(
      fc.property(place(22, 41), place(44, 53), (lon, lat) => {
        for (const [index, { geometry }] of oblasts.entries())
          expect(tests[index]?.(lon, lat)).toBe(booleanPointInPolygon([lon, lat], geometry));
      }),
      { numRuns: 300 },
    );
  });
});
