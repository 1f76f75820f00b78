import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { band, cleaned, differenceOf, intersectionOf, unionOf } from '../../src/geo/overlay.ts';
import { pointInPolygonTester } from '../../src/geo/point-in-polygon.ts';
import { bboxOf, roundedLines, roundedPolygons } from '../../src/geo/rounded.ts';
import { assemblePolygons, chainLines } from '../../src/geo/stitch.ts';
import { triangulate, turn } from '../../src/geo/triangulation.ts';
import { polygonFaults } from '../../src/geo/validation.ts';
import { box } from '../support/squares.ts';

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
    expect(intersectionOf(a, box(40, 48, 41, 49)).coordinates).toEqual([]);
    expect(differenceOf(a, a).coordinates).toEqual([]);
  });
  test('mends a bow tie into two triangles', () => {
    const bow: Position[] = [
      [30, 48],
      [31, 49],
      [31, 48],
      [30, 49],
      [30, 48],
    ];
    expect(cleaned({ type: 'Polygon', coordinates: [bow] }).coordinates).toHaveLength(2);
  });
  test('a band of 10 km around a box holds it and reaches 10 km', () => {
    const around = band(cleaned(box(30, 48, 31, 49)), 10);
    const inside = pointInPolygonTester(around);
    const degree = 111.2;
    expect(inside(30.5, 48.5)).toBe(true);
    expect(inside(30.5, 49 + 9.8 / degree)).toBe(true);
    expect(inside(30.5, 49 + 10.2 / degree)).toBe(false);
  });
});

test('a point in a box with a hole', () => {
  const outer = box(0, 0, 4, 4).coordinates[0] as Position[];
  const hole = box(1, 1, 2, 2).coordinates[0] as Position[];
  const inside = pointInPolygonTester({ type: 'Polygon', coordinates: [outer, hole] });
  expect([inside(3, 3), inside(1.5, 1.5), inside(5, 3)]).toEqual([true, false, false]);
});

describe('rounding', () => {
  test('to six decimals drops what vanishes', () => {
    const tiny = box(30, 48, 30.0000001, 48.0000001).coordinates;
    const kept = box(30.12345678, 48, 31, 49).coordinates;
    const { coordinates } = roundedPolygons({ type: 'MultiPolygon', coordinates: [tiny, kept] });
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]?.[0]?.[0]).toEqual([30.123457, 48]);
    expect(
      roundedLines({
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 1],
            [1.00000001, 1],
          ],
        ],
      }).coordinates,
    ).toEqual([]);
  });
  test('the box of all positions', () => {
    expect(bboxOf([box(30, 48, 31, 49), box(20, 40, 21, 41)])).toEqual([20, 40, 31, 49]);
    expect(bboxOf([])).toBeNull();
  });
});

describe('stitching', () => {
  //  3--2   5--6
  //  |  |   |  |   a square 0-1-2-3 and one beside it
  //  0--1   4--7
  const nodes = [0, 0, 1, 0, 1, 1, 0, 1, 3, 0, 3, 1, 4, 1, 4, 0];
  test('edges in any order become counterclockwise rings', () => {
    const polygons = assemblePolygons([2, 0, 4, 3, 1, 7, 6, 5], [3, 1, 7, 0, 2, 6, 5, 4], nodes, 99, 99);
    expect(polygons).toHaveLength(2);
    for (const rings of polygons)
      expect(areaKm2({ type: 'Polygon', coordinates: rings })).toBeGreaterThan(12_000);
  });
  test('edges that run on become one line', () => {
    const lines = chainLines([1, 0, 4], [2, 1, 5], nodes, 99, 99);
    expect(lines.map((line) => line.length).sort()).toEqual([2, 3]);
  });
});

describe('triangulation', () => {
  test('of a square is two triangles with five edges; every triangle turns left', () => {
    const { triangleCount, edgeCount, corners, points } = triangulate(
      Float64Array.from([0, 0, 1, 0, 1, 1, 0, 1.1]),
      1,
    );
    expect([triangleCount, edgeCount]).toEqual([2, 5]);
    for (let t = 0; t < 2; t += 1) {
      const xy = [0, 1, 2].flatMap((c) => [
        points[2 * (corners[3 * t + c] ?? 0)] ?? 0,
        points[2 * (corners[3 * t + c] ?? 0) + 1] ?? 0,
      ]);
      expect(turn(...(xy as [number, number, number, number, number, number]))).toBeGreaterThan(0);
    }
  });
  test('leaves a point that is given twice out', () => {
    expect(triangulate(Float64Array.from([0, 0, 1, 0, 0, 1, 0, 0]), 1).triangleCount).toBe(1);
  });
});

describe('broken rings are named with their place', () => {
  const faultsOf = (coordinates: unknown) => polygonFaults({ type: 'Polygon', coordinates });
  test.each([
    [
      [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
      'coordinates[0]',
      'has 3 positions; a ring has four or more',
    ],
    [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
      'coordinates[0]',
      'is not closed; its last position must repeat its first',
    ],
    [
      [
        [
          [0, 0],
          [1, 'x'],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1]',
      'is not a longitude and latitude in degrees',
    ],
    [
      [
        [
          [0, 0],
          [181, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1]',
      'is not a longitude and latitude in degrees',
    ],
    [[], 'coordinates', 'has no rings'],
  ])('%j', (coordinates, path, message) => {
    expect(faultsOf(coordinates)).toEqual([{ path, message }]);
  });
  test('and what is no polygon', () => {
    expect(polygonFaults(null)).toEqual([
      { path: 'type', message: 'is "undefined"; expected Polygon or MultiPolygon' },
    ]);
    expect(polygonFaults(box(0, 0, 1, 1))).toEqual([]);
  });
});
