import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { edgeLengthKm, lengthKm } from '../../src/geo/length.ts';
import { realFacts } from '../support/real-data.ts';

function geodesicKm(line: Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1) {
    const [lon1 = 0, lat1 = 0] = line[i - 1] ?? [];
    const [lon2 = 0, lat2 = 0] = line[i] ?? [];
    sum += (Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? 0) / 1000;
  }
  return sum;
}

test('the length of every oblast’s boundary is within 1e-6 of GeographicLib', () => {
  for (const { id, geometry } of realFacts().oblasts) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const expected = rings.reduce((sum, ring) => sum + geodesicKm(ring), 0);
    expect(
      Math.abs(lengthKm({ type: 'MultiLineString', coordinates: rings }) / expected - 1),
      id,
    ).toBeLessThan(1e-6);
  }
});

test('a degree of the meridian and of the equator have their known lengths', () => {
  expect(edgeLengthKm(30, 0, 31, 0)).toBeCloseTo(111.3195, 4);
  expect(edgeLengthKm(30, 44.5, 30, 45.5)).toBeCloseTo(111.132, 2);
  expect(edgeLengthKm(30, 48, 30, 48)).toBe(0);
});
