import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  crossesAntimeridian,
  cutLineAtAntimeridian,
  cutPolygonAtAntimeridian,
  inRange,
} from '../../src/geo/antimeridian.ts';
import { areaKm2 } from '../../src/geo/area.ts';
import { box } from '../support/squares.ts';

const outer = (west: number, south: number, east: number, north: number): Position[] =>
  box(west, south, east, north).coordinates[0] ?? [];
const area = (coordinates: Position[][][]) => areaKm2({ type: 'MultiPolygon', coordinates });
const lons = (coordinates: Position[][][]) => coordinates.flat(2).map(([lon = NaN]) => lon);

describe('a polygon across the antimeridian', () => {
  const expected = areaKm2(box(170, 60, 190, 65)) - areaKm2(box(179, 62, 181, 63));
  test.each([
    ['that jumps', [outer(170, 60, -170, 65), outer(179, 62, -179, 63)]],
    ['that runs on past 180', [outer(170, 60, 190, 65), outer(179, 62, 181, 63)]],
    ['that runs on past -180, its hole not', [outer(-190, 60, -170, 65), outer(179, 62, 181, 63)]],
  ])('%s is cut in two pieces of the same land', (_, rings) => {
    expect(rings.some(crossesAntimeridian)).toBe(true);
    const pieces = cutPolygonAtAntimeridian(rings);
    expect(pieces).toHaveLength(2);
    expect(area(pieces)).toBeCloseTo(expected, 4);
    expect(Math.max(...lons(pieces).map(Math.abs))).toBe(180);
    expect(pieces.flat().some(crossesAntimeridian)).toBe(false);
  });

  test('that goes round a pole stays as it is', () => {
    const ring: Position[] = [-180, -90, 0, 90, 179].map((lon) => [lon, -70]);
    const rings = [[...ring, [-180, -70]]];
    expect(cutPolygonAtAntimeridian(rings)).toEqual(rings.map((one) => [one]));
  });
});

test('the whole world and a box in Ukraine do not cross it', () => {
  expect(crossesAntimeridian(outer(-180, -90, 180, 90))).toBe(false);
  expect(crossesAntimeridian(outer(36, 47, 37, 48))).toBe(false);
});

test('a line is cut where it crosses, as often as it does', () => {
  expect(
    cutLineAtAntimeridian([
      [170, 0],
      [-170, 10],
      [-160, 10],
      [175, 10],
    ]),
  ).toEqual([
    [
      [170, 0],
      [180, 5],
    ],
    [
      [-180, 5],
      [-170, 10],
      [-160, 10],
      [-180, 10],
    ],
    [
      [180, 10],
      [175, 10],
    ],
  ]);
});

test('a longitude is brought into range', () => {
  expect([190, -190, 359, 180, -180, 37].map(inRange)).toEqual([-170, 170, -1, 180, -180, 37]);
});
