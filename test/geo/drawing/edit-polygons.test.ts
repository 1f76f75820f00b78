import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import {
  partAt,
  withLand,
  withoutLand,
  withoutOverlaps,
  withoutPart,
  withoutVertex,
  withVertexAfter,
  withVertexAt,
} from '../../../src/geo/drawing/edit-polygons.ts';
import { frozen } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

const ring = (...sides: Parameters<typeof box>) => box(...sides).coordinates[0] as Position[];
const multi = (...polygons: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons,
});
const nothing = multi();
const unit = areaKm2(box(30, 48, 31, 49));

describe('adding and taking away land', () => {
  test('the first figure is the land, as it was drawn', () => {
    const drawn = ring(30, 48, 31, 49);
    expect(withLand(nothing, drawn)).toEqual(multi([drawn]));
  });

  test('a figure apart, or beside along an edge, becomes a part; one that overlaps is joined', () => {
    const land = frozen(multi([ring(30, 48, 31, 49)]));
    expect(withLand(land, ring(32, 48, 33, 49)).coordinates).toHaveLength(2);
    const beside = withLand(land, ring(31, 48, 32, 49));
    expect(beside.coordinates).toHaveLength(2);
    expect(beside.coordinates[0]).toBe(land.coordinates[0]);
    const joined = withLand(land, ring(30.5, 48, 31.5, 49));
    expect(joined.coordinates).toHaveLength(1);
    expect(areaKm2(joined)).toBeCloseTo(1.5 * unit, 6);
  });

  test('a figure that bridges two parts makes them one', () => {
    const land = multi([ring(30, 48, 31, 49)], [ring(32, 48, 33, 49)]);
    expect(withLand(land, ring(30.5, 48.4, 32.5, 48.6)).coordinates).toHaveLength(1);
  });

  test('taking out makes a hole, divides, or takes all; what is not touched stays the same object', () => {
    const land = frozen(multi([ring(30, 48, 31, 49)], [ring(32, 48, 33, 49)]));
    const hollow = withoutLand(land, ring(30.4, 48.4, 30.6, 48.6));
    expect(hollow.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
    expect(hollow.coordinates[1]).toBe(land.coordinates[1]);
    expect(withoutLand(land, ring(30.4, 47, 30.6, 50)).coordinates).toHaveLength(3);
    expect(withoutLand(land, ring(29, 47, 34, 50)).coordinates).toEqual([]);
    expect(withoutLand(land, ring(31, 48, 32, 49))).toBe(land);
  });

  test('what is added and taken out again leaves the area, for boxes by chance', () => {
    const at = fc.integer({ min: 0, max: 40 }).map((n) => n / 20);
    const size = fc.integer({ min: 1, max: 30 }).map((n) => n / 20);
    const boxes = fc
      .tuple(at, at, size, size)
      .map(([x, y, w, h]) => ring(30 + x, 48 + y, 30 + x + w, 48 + y + h));
    fc.assert(
      fc.property(boxes, boxes, (first, second) => {
        const land = frozen(withLand(nothing, first));
        const rest = areaKm2(withoutLand(land, second));
        const both = areaKm2(land) - rest;
        expect(areaKm2(withLand(land, second))).toBeCloseTo(areaKm2(multi([second])) + rest, 5);
        expect(both).toBeGreaterThan(-1e-6);
      }),
    );
  });
});

describe('parts and corners', () => {
  const land = frozen(multi([ring(30, 48, 31, 49), ring(30.4, 48.4, 30.6, 48.6)], [ring(32, 48, 33, 49)]));

  test('a part is found by a place in it, not by one in its hole, and can go', () => {
    expect(partAt(land, 32.5, 48.5)).toBe(1);
    expect(partAt(land, 30.5, 48.5)).toBe(-1);
    expect(withoutPart(land, 0).coordinates).toEqual([land.coordinates[1]]);
  });

  test('a corner moves, the first with the last that closes its ring', () => {
    const moved = withVertexAt(land, { part: 1, ring: 0, at: 0 }, [31.9, 47.9]);
    expect(moved.coordinates[1]?.[0]?.[0]).toEqual([31.9, 47.9]);
    expect(moved.coordinates[1]?.[0]?.at(-1)).toEqual([31.9, 47.9]);
    expect(moved.coordinates[0]).toBe(land.coordinates[0]);
  });

  test('a corner more stands half way, after the last too; a corner less leaves three at least', () => {
    const more = withVertexAfter(land, { part: 0, ring: 1, at: 3 });
    expect(more.coordinates[0]?.[1]).toHaveLength(6);
    expect(more.coordinates[0]?.[1]?.[4]).toEqual([30.4, 48.5]);
    const triangle = withoutVertex(land, { part: 1, ring: 0, at: 0 });
    expect(triangle.coordinates[1]?.[0]).toEqual([
      [33, 48],
      [33, 49],
      [32, 49],
      [33, 48],
    ]);
    expect(withoutVertex(triangle, { part: 1, ring: 0, at: 1 })).toBe(triangle);
  });

  test('untangling joins parts that overlap, and leaves those that share an edge as they are', () => {
    const sharing = multi([ring(30, 48, 31, 49)], [ring(31, 48, 32, 49)]);
    expect(withoutOverlaps(sharing)).toBe(sharing);
    expect(withoutOverlaps(land)).toBe(land);
    expect(withoutOverlaps(nothing)).toBe(nothing);
    const overlapping = withoutOverlaps(multi([ring(30, 48, 31, 49)], [ring(30.5, 48, 31.5, 49)]));
    expect(overlapping.coordinates).toHaveLength(1);
    expect(areaKm2(overlapping)).toBeCloseTo(1.5 * unit, 6);
  });
});
