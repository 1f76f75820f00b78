import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { pointsOutside } from '../../../src/geo/drawing/outline-ring.ts';
import { edgeLengthKm } from '../../../src/geo/length.ts';
import { pointInPolygonTester } from '../../../src/geo/point-in-polygon.ts';
import { frozen } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

type Edge = [number, number, number, number];

const edgesOf = (ring: Position[]): Edge[] =>
  ring.slice(1).map(([x2 = NaN, y2 = NaN], i) => [ring[i]?.[0] ?? NaN, ring[i]?.[1] ?? NaN, x2, y2]);

const square = edgesOf(box(30, 48, 31, 49).coordinates[0] as Position[]);

/** Distance in km to the nearest of a hundred places on each edge. */
const distanceKm = ([lon = NaN, lat = NaN]: Position, edges: Edge[]) =>
  Math.min(
    ...edges.flatMap(([x1, y1, x2, y2]) =>
      Array.from({ length: 101 }, (_, i) =>
        edgeLengthKm(lon, lat, x1 + ((x2 - x1) * i) / 100, y1 + ((y2 - y1) * i) / 100),
      ),
    ),
  );

describe('points outside an outline', () => {
  test('stand outside, at the offset, about as far apart as asked', () => {
    const points = pointsOutside(frozen(square), 15, 6);
    const inside = pointInPolygonTester(box(30, 48, 31, 49));
    for (const point of points) {
      expect(inside(point[0] ?? NaN, point[1] ?? NaN)).toBe(false);
      expect(Math.abs(distanceKm(point, square) - 15)).toBeLessThan(0.3);
    }
    // A degree of latitude is 111 km, one of longitude here 74: two sides of 19 points and two of 12.
    expect(points).toHaveLength(2 * 19 + 2 * 12);
  });

  test('stand inside a hole, whose edges run the other way', () => {
    const hole = edgesOf((box(30, 48, 31, 49).coordinates[0] as Position[]).toReversed());
    const inside = pointInPolygonTester(box(30, 48, 31, 49));
    const points = pointsOutside(hole, 15, 6);
    expect(points.length).toBeGreaterThan(20);
    for (const [lon = NaN, lat = NaN] of points) expect(inside(lon, lat)).toBe(true);
  });

  test('are left out where they would come too near to another edge', () => {
    const apart = edgesOf(box(31.2, 48, 32, 49).coordinates[0] as Position[]);
    const both = [...square, ...apart];
    const points = pointsOutside(both, 15, 6);
    expect(points.some(([lon = NaN, lat = NaN]) => lon > 31 && lon < 31.2 && lat > 48 && lat < 49)).toBe(
      false,
    );
    for (const point of points) expect(distanceKm(point, both)).toBeGreaterThan(14.8);
  });

  test('are none for no edges, and one at least for a short edge', () => {
    expect(pointsOutside([], 15, 6)).toEqual([]);
    const [point = []] = pointsOutside([[30, 48, 30.001, 48]], 15, 6);
    expect(point[0]).toBeCloseTo(30.0005, 6);
    expect(edgeLengthKm(30.0005, 48, point[0] ?? NaN, point[1] ?? NaN)).toBeCloseTo(15, 1);
  });
});
