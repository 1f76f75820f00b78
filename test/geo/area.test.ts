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

/** The ring's area by Gauss-Legendre along each edge, cut into pieces. */
function integrated(ring: Position[], pieces = 8): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    for (let piece = 0; piece < pieces; piece += 1)
      for (const [node, weight] of GAUSS) {
        const lat = y1 + ((y2 - y1) * (piece + (node + 1) / 2)) / pieces;
        sum -= (((x2 - x1) * RADIANS) / (2 * pieces)) * weight * zone(lat);
      }
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

const MIDDLE: readonly [number, number] = [36, 48];

/** Three to forty corners around MIDDLE in the order of their bearing, at most 4 degrees away: a simple ring. */
const star = fc
  .array(fc.double({ min: 0.05, max: 4, noNaN: true }), { minLength: 3, maxLength: 40 })
  .map((radii) =>
    radii.map((radius, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [MIDDLE[0] + radius * Math.cos(angle), MIDDLE[1] + radius * Math.sin(angle)];
    }),
  );

const closedRing = (corners: Position[]): Position[] => [...corners, corners[0] as Position];

/** A star cut in two by the line through MIDDLE, which it crosses twice; both parts have the nodes there. */
function split(corners: Position[], bearing: number): [Position[], Position[]] {
  const [dx, dy] = [Math.cos(bearing), Math.sin(bearing)];
  const side = ([lon = 0, lat = 0]: Position) => dx * (lat - MIDDLE[1]) - dy * (lon - MIDDLE[0]);
  const parts: [Position[], Position[]] = [[], []];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const [here, there] = [side(corner), side(next)];
    parts[here > 0 ? 0 : 1].push(corner);
    if (here > 0 === there > 0) return;
    const share = here / (here - there);
    const node = corner.map((value, axis) => value + share * ((next[axis] ?? 0) - value));
    for (const part of parts) part.push(node);
  });
  return parts;
}

/**
 * What the Euler-Maclaurin formula may leave out on these edges when it is cut at every half degree of latitude:
 * h^4 / 720 times the third derivative, which is below the squared axis. It is 11 m2 for two degrees of longitude.
 */
function remainderKm2(corners: Position[]): number {
  const widths = corners.map(([lon = 0], i) => Math.abs((corners.at(i - 1)?.[0] ?? lon) - lon));
  return widths.reduce((sum, width) => sum + (width * RADIANS * A * A * (RADIANS / 2) ** 4) / 720, 0);
}

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

  test('is within 1e-9 of a numerical integration on edges of tens of degrees, up to the poles', () => {
    const [long = []] = box(-60, -85, 60, 85).coordinates;
    const slanted: Position[] = [
      [20, 0],
      [45, 30],
      [-10, 80],
      [20, 0],
    ];
    for (const ring of [slanted, slanted.map(([lon = 0, lat = 0]) => [lon, -lat]), long.slice(0, 3)]) {
      const closed = [...ring.slice(0, 3), ring[0] as Position];
      expect(Math.abs(ringAreaKm2(closed) / integrated(closed, 400) - 1)).toBeLessThan(1e-9);
    }
    const globe = areaKm2(box(-180, -90, 180, 90));
    expect(globe).toBeCloseTo(510_065_621.724, 2);
  });

  test('adds up where a line cuts a polygon aslant', () => {
    fc.assert(
      fc.property(star, fc.integer({ min: 0, max: 1799 }), (corners, tenths) => {
        const [left, right] = split(corners, (tenths * Math.PI) / 1800);
        fc.pre(left.length > 2 && right.length > 2);
        const parts = [left, right].map((ring) => ringAreaKm2(closedRing(ring)));
        for (const part of parts) expect(part).toBeGreaterThan(0);
        const off = (parts[0] ?? NaN) + (parts[1] ?? NaN) - ringAreaKm2(closedRing(corners));
        expect(Math.abs(off)).toBeLessThan(remainderKm2([...corners, ...left, ...right]) + 1e-7);
      }),
      { numRuns: 300 },
    );
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
