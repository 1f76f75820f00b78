import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { placesNear, snapTo } from '../../../src/geo/drawing/snap.ts';
import { indexSegments } from '../../../src/geo/segment-index.ts';

const corner: Position[] = [
  [30, 48],
  [31, 48],
  [31, 49],
];

describe('snapping', () => {
  const index = indexSegments([corner]);

  test('takes the nearest vertex within the tolerance, though an edge is nearer', () => {
    expect(snapTo(index, [30.98, 48.001], 0.05)).toEqual([31, 48]);
    expect(snapTo(index, [30.01, 47.99], 0.05)).toEqual([30, 48]);
  });

  test('takes the nearest point of an edge where no vertex is near', () => {
    const [lon, lat] = snapTo(index, [30.5, 48.02], 0.05) ?? [];
    expect(lon).toBeCloseTo(30.5, 9);
    expect(lat).toBe(48);
  });

  test('takes nothing beyond the tolerance, which is round on the ground', () => {
    expect(snapTo(index, [30.5, 48.06], 0.05)).toBeNull();
    // A degree of longitude is two thirds of one of latitude here.
    expect(snapTo(index, [31.07, 48.5], 0.05)).not.toBeNull();
    expect(snapTo(index, [31.08, 48.5], 0.05)).toBeNull();
    expect(snapTo(indexSegments([]), [30, 48], 1)).toBeNull();
  });

  test('places: one on each path near, with the share of the edge and the distance', () => {
    const both = indexSegments([
      corner,
      [
        [30, 48.02],
        [31, 48.02],
      ],
    ]);
    const places = placesNear(both, [30.25, 48.01], 0.05);
    expect(places.map(({ path, at, share }) => [path, at, share.toFixed(6)])).toEqual([
      [0, 0, '0.250000'],
      [1, 0, '0.250000'],
    ]);
    for (const { distance } of places) expect(distance).toBeCloseTo(0.01, 9);
  });

  test('no vertex lies nearer than the one that is taken, and what is taken is within the tolerance', () => {
    const position = fc
      .tuple(fc.double({ min: 30, max: 32, noNaN: true }), fc.double({ min: 48, max: 49, noNaN: true }))
      .map(([lon, lat]): Position => [lon, lat]);
    const distance = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) =>
      Math.hypot((x1 - x2) * Math.cos((y1 * Math.PI) / 180), y1 - y2);
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 40 }), position, (path, at) => {
        const snapped = snapTo(indexSegments([path]), at, 0.1);
        const nearest = Math.min(...path.map((vertex) => distance(at, vertex)));
        if (nearest <= 0.1) expect(distance(at, snapped ?? [])).toBeCloseTo(nearest, 12);
        else if (snapped) expect(distance(at, snapped)).toBeLessThanOrEqual(0.1 + 1e-12);
      }),
    );
  });
});
