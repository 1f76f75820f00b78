import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2, ringAreaKm2 } from '../../src/geo/area.ts';
import { realFacts } from '../support/real-data.ts';
import { box } from '../support/squares.ts';

const A = 6378.137;
const E2 = 0.0066943799901413165;
const RADIANS = Math.PI / 180;

/** Area between the equator and a latitude per radian of longitude: the closed form with atanh. */
function zone(lat: number): number {
  const s = Math.sin(lat * RADIANS);
  const e = Math.sqrt(E2);
  return ((A * A * (1 - E2)) / 2) * (s / (1 - E2 * s * s) + Math.atanh(e * s) / e);
}

const GAUSS = [
  [-0.906179845938664, 0.2369268850561891],
  [-0.5384693101056831, 0.4786286704993665],
  [0, 0.5688888888888889],
  [0.5384693101056831, 0.4786286704993665],
  [0.906179845938664, 0.2369268850561891],
] as const;

/** The ring's area by Gauss-Legendre along each edge, cut into eight. */
function integrated(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    for (let piece = 0; piece < 8; piece += 1)
      for (const [node, weight] of GAUSS)
        sum -= (((x2 - x1) * RADIANS) / 16) * weight * zone(y1 + ((y2 - y1) * (piece + (node + 1) / 2)) / 8);
  }
  return sum;
}

/** The same ring with a vertex at least every 0.002 degrees: its geodesic edges are then straight in degrees. */
function densified(ring: Position[]): Position[] {
  return ring.flatMap(([x2 = 0, y2 = 0], i) => {
    if (i === 0) return [[x2, y2]];
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const pieces = Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / 0.002);
    return Array.from({ length: pieces }, (_, k) => [
      x1 + ((x2 - x1) * (k + 1)) / pieces,
      y1 + ((y2 - y1) * (k + 1)) / pieces,
    ]);
  });
}

function geographicLibKm2(ring: Position[]): number {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [lon = 0, lat = 0] of densified(ring).slice(1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}

const ringsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

describe('area on the ellipsoid', () => {
  test('is within 1e-9 of a numerical integration on every ring of every oblast', () => {
    for (const { id, geometry } of realFacts().oblasts)
      for (const ring of ringsOf(geometry)) {
        const expected = integrated(ring);
        expect(Math.abs(ringAreaKm2(ring) / expected - 1), id).toBeLessThan(1e-9);
      }
  });

  test('is within 2e-6 of GeographicLib on all oblasts', () => {
    for (const { id, geometry } of realFacts().oblasts)
      for (const ring of ringsOf(geometry))
        expect(Math.abs(Math.abs(ringAreaKm2(ring)) / geographicLibKm2(ring) - 1), id).toBeLessThan(2e-6);
  });

  test('of a degree by a degree on the equator is 12,308.5 km2', () => {
    expect(areaKm2(box(0, 0, 1, 1))).toBeCloseTo(zone(1) * RADIANS, 6);
    expect(areaKm2(box(0, 0, 1, 1))).toBeCloseTo(12_308.46, 1);
  });

  test('takes holes out whatever way they wind, and winds with the sign', () => {
    const outer = box(30, 48, 32, 50).coordinates[0] as Position[];
    const hole = box(30.5, 48.5, 31, 49).coordinates[0] as Position[];
    const whole = areaKm2(box(30, 48, 32, 50));
    const part = areaKm2(box(30.5, 48.5, 31, 49));
    for (const inner of [hole, hole.toReversed()])
      expect(areaKm2({ type: 'Polygon', coordinates: [outer, inner] })).toBeCloseTo(whole - part, 8);
    expect(ringAreaKm2(outer)).toBeGreaterThan(0);
    expect(ringAreaKm2(outer.toReversed())).toBe(-ringAreaKm2(outer));
  });

  test('of nothing and of a line is zero', () => {
    expect(areaKm2({ type: 'MultiPolygon', coordinates: [] })).toBe(0);
    expect(ringAreaKm2([])).toBe(0);
    const there = [30, 48];
    const back = [31, 49];
    expect(ringAreaKm2([there, back, there])).toBe(0);
  });

  test('adds up over a cut, is the same at every longitude, and leaves its input alone', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degrees(-60, 60),
        degrees(0.01, 20),
        degrees(0.01, 20),
        degrees(0.05, 0.95),
        (south, width, height, cut) => {
          const at = width * cut;
          const whole = Object.freeze(box(0, south, width, south + height));
          const parts =
            areaKm2(box(0, south, at, south + height)) + areaKm2(box(at, south, width, south + height));
          expect(Math.abs(parts - areaKm2(whole))).toBeLessThan(1e-6);
          expect(
            Math.abs(areaKm2(box(100, south, 100 + width, south + height)) - areaKm2(whole)),
          ).toBeLessThan(1e-6);
        },
      ),
    );
  });
});
