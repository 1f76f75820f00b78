import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { band } from '../../../src/geo/band.ts';
import { cleaned, differenceOf, intersectionOf, unionOf } from '../../../src/geo/overlay/overlay.ts';
import { pointInPolygonTester } from '../../../src/geo/point-in-polygon.ts';
import { realFacts } from '../../support/real-data.ts';
import { frozen } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

const NOTHING: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

describe('overlay', () => {
  const a = box(30, 48, 32, 49);
  const b = box(31, 48, 33, 49);

  test('of two overlapping boxes', () => {
    const unit = areaKm2(box(30, 48, 31, 49));
    expect(areaKm2(unionOf(a, b))).toBeCloseTo(3 * unit, 6);
    expect(areaKm2(intersectionOf(a, b))).toBeCloseTo(unit, 6);
    expect(areaKm2(differenceOf(a, b))).toBeCloseTo(unit, 6);
  });

  test('gives an empty multipolygon where nothing is left', () => {
    expect(intersectionOf(a, box(40, 48, 41, 49))).toEqual(NOTHING);
    expect(intersectionOf(a, box(32, 48, 33, 49))).toEqual(NOTHING);
    expect(differenceOf(a, a)).toEqual(NOTHING);
  });

  test('with nothing: the union and the difference are the other, the intersection is nothing', () => {
    expect(areaKm2(unionOf(a, NOTHING))).toBeCloseTo(areaKm2(a), 8);
    expect(areaKm2(differenceOf(a, NOTHING))).toBeCloseTo(areaKm2(a), 8);
    expect(intersectionOf(a, NOTHING)).toEqual(NOTHING);
    expect(unionOf(NOTHING, NOTHING)).toEqual(NOTHING);
  });

  test('joins two boxes along their common edge, and takes a box out as a hole', () => {
    expect(unionOf(a, box(32, 48, 33, 49)).coordinates.map((rings) => rings.length)).toEqual([1]);
    const hollow = differenceOf(a, box(30.5, 48.25, 31, 48.75));
    expect(hollow.coordinates.map((rings) => rings.length)).toEqual([2]);
  });

  test('parts add up to the whole, and inputs stay as they are', () => {
    const at = (min: number, max: number) =>
      fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
    const anyBox = fc
      .tuple(at(30, 34), at(46, 50), at(0.1, 4), at(0.1, 4))
      .map(([lon, lat, width, height]) => frozen(box(lon, lat, lon + width, lat + height)));
    fc.assert(
      fc.property(anyBox, anyBox, (first, second) => {
        const both = areaKm2(intersectionOf(first, second));
        expect(both + areaKm2(differenceOf(first, second))).toBeCloseTo(areaKm2(first), 5);
        expect(areaKm2(unionOf(first, second)) + both).toBeCloseTo(areaKm2(first) + areaKm2(second), 5);
      }),
    );
  });
});

describe('cleaning', () => {
  test('mends a bow tie into two triangles', () => {
    const bow: Position[] = [
      [30, 48],
      [31, 49],
      [31, 48],
      [30, 49],
      [30, 48],
    ];
    const { coordinates } = cleaned({ type: 'Polygon', coordinates: [bow] });
    expect(coordinates.map((rings) => rings.map((ring) => ring.length))).toEqual([[4], [4]]);
  });

  test('makes one of two parts that overlap, and leaves repeated vertices out', () => {
    const parts = [box(30, 48, 31, 49).coordinates, box(30.5, 48, 31.5, 49).coordinates];
    const { coordinates } = cleaned({ type: 'MultiPolygon', coordinates: parts });
    expect(areaKm2({ type: 'MultiPolygon', coordinates })).toBeCloseTo(areaKm2(box(30, 48, 31.5, 49)), 6);
    expect(coordinates).toHaveLength(1);
    const ring = (box(30, 48, 31, 49).coordinates[0] as Position[]).flatMap((place) => [place, place]);
    expect(cleaned({ type: 'Polygon', coordinates: [ring] }).coordinates[0]?.[0]).toHaveLength(5);
  });

  test('of a polygon without extent leaves nothing', () => {
    const line: Position[] = [
      [30, 48],
      [31, 49],
      [30, 48],
      [30, 48],
    ];
    expect(cleaned({ type: 'Polygon', coordinates: [line] })).toEqual(NOTHING);
  });

  test('leaves the area of every real oblast', () => {
    for (const { id, geometry } of realFacts().oblasts)
      expect(areaKm2(cleaned(geometry)), id).toBeCloseTo(areaKm2(geometry), 5);
  });
});

describe('a band', () => {
  test('of 10 km around a box holds it and reaches 10 km', () => {
    const around = band(cleaned(box(30, 48, 31, 49)), 10);
    const inside = pointInPolygonTester(around);
    const degree = 111.2;
    expect(inside(30.5, 48.5)).toBe(true);
    expect(inside(30.5, 49 + 9.8 / degree)).toBe(true);
    expect(inside(30.5, 49 + 10.2 / degree)).toBe(false);
    expect(inside(31 + 9.8 / degree / Math.cos((48.5 * Math.PI) / 180), 48.5)).toBe(true);
    expect(inside(31 + 10.2 / degree / Math.cos((48.5 * Math.PI) / 180), 48.5)).toBe(false);
  });

  test('around two boxes nearer than twice its width is one', () => {
    const two = unionOf(box(30, 48, 30.5, 48.5), box(30.6, 48, 31, 48.5));
    expect(band(two, 3).coordinates).toHaveLength(2);
    expect(band(two, 5).coordinates).toHaveLength(1);
  });

  test('around nothing is nothing', () => {
    expect(band(NOTHING, 10)).toEqual(NOTHING);
  });
});
