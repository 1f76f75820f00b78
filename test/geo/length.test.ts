import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { edgeLengthKm, lengthKm } from '../../src/geo/length.ts';
import { realFacts } from '../support/real-data.ts';
import { frozen } from '../support/sound.ts';

/** Length of a line in km by GeographicLib, with a vertex at least every `stepDegrees` on each straight edge. */
function geodesicKm(line: Position[], stepDegrees = Infinity): number {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [lon1 = 0, lat1 = 0] = line[i - 1] ?? [];
    const [lon2 = 0, lat2 = 0] = line[i] ?? [];
    const span = Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1));
    const pieces = Math.max(1, Math.ceil(span / stepDegrees));
    const at = (k: number) =>
      [lat1 + ((lat2 - lat1) * k) / pieces, lon1 + ((lon2 - lon1) * k) / pieces] as const;
    for (let k = 0; k < pieces; k += 1)
      sum += (Geodesic.WGS84.Inverse(...at(k), ...at(k + 1)).s12 ?? NaN) / 1000;
  }
  return sum;
}

const ringsOfOblasts = () =>
  realFacts().oblasts.flatMap(({ id, geometry }) => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    return rings.map((ring) => ({ id, ring }));
  });

const lineKm = (coordinates: Position[]) => lengthKm({ type: 'LineString', coordinates });

describe('length on the ellipsoid', () => {
  test('of every ring of every oblast is within 1e-6 of GeographicLib', () => {
    const rings = ringsOfOblasts();
    expect(rings.length).toBeGreaterThanOrEqual(27);
    for (const { id, ring } of rings)
      expect(Math.abs(lineKm(ring) / geodesicKm(ring) - 1), id).toBeLessThan(1e-6);
  });

  test('of all lines together is the sum of the lines', () => {
    const rings = ringsOfOblasts().map(({ ring }) => ring);
    const sum = rings.reduce((total, ring) => total + lineKm(ring), 0);
    expect(lengthKm({ type: 'MultiLineString', coordinates: rings })).toBeCloseTo(sum, 8);
  });

  test('of a degree of the equator, of the meridian at 45 degrees and of a parallel is as in the tables', () => {
    expect(edgeLengthKm(30, 0, 31, 0)).toBeCloseTo(111.3195, 4);
    expect(edgeLengthKm(30, 44.5, 30, 45.5)).toBeCloseTo(111.132, 2);
    expect(edgeLengthKm(30, 60, 31, 60)).toBeCloseTo(55.8, 3);
    expect(edgeLengthKm(30, 0, 30, 90)).toBeCloseTo(10_001.9657, 3);
  });

  test('of nothing, of one place and of an edge without extent is zero', () => {
    expect(lineKm([])).toBe(0);
    expect(lineKm([[30, 48]])).toBe(0);
    expect(edgeLengthKm(30, 48, 30, 48)).toBe(0);
    expect(lengthKm({ type: 'MultiLineString', coordinates: [] })).toBe(0);
  });

  test('of any edge follows GeographicLib, adds up over a cut, is the same both ways; lines stay as they are', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const place = fc.tuple(degrees(20, 42), degrees(43, 54));
    fc.assert(
      fc.property(place, place, degrees(0, 1), (a, b, share) => {
        const line = frozen([[...a], [...b]]);
        const km = lineKm(line);
        expect(Math.abs(km - geodesicKm(line, 0.05))).toBeLessThan(1e-6 * km + 1e-9);
        expect(Math.abs(lineKm(line.toReversed()) - km)).toBeLessThan(1e-9 * km + 1e-12);
        const middle = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
        expect(Math.abs(lineKm([[...a], middle, [...b]]) - km)).toBeLessThan(1e-6 * km + 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});
