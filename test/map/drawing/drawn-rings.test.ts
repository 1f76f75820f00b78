import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { indexSegments } from '../../../src/geo/segment-index.ts';
import { keptPath, landOfRings, ringsOf } from '../../../src/map/drawing/drawn-rings.ts';
import { box } from '../../support/squares.ts';

const boundary: Position[] = [
  [30, 48],
  [30.123456789, 48.1],
  [30.2, 48],
];
const index = indexSegments([boundary]);

describe('a drawn path as it is kept', () => {
  test('is rounded to six decimals but for what lies on a boundary, and repeats nothing', () => {
    const drawn: Position[] = [
      [30.123456789, 48.1],
      [30.987654321, 48.5],
      [30.9876543211, 48.5],
    ];
    expect(keptPath(drawn, index, { follow: false })).toEqual([
      [30.123456789, 48.1],
      [30.987654, 48.5],
    ]);
  });

  test('takes the boundary between two places on it, if it is to follow', () => {
    const drawn = [boundary[0], boundary[2], [30.1, 47]] as Position[];
    expect(keptPath(drawn, index, { follow: true })).toEqual([...boundary, [30.1, 47]]);
    expect(keptPath(drawn, index, { follow: false })).toEqual(drawn);
  });

  test('leaves edges alone that were there before', () => {
    const before = [boundary[0], boundary[2], [30.1, 47]] as Position[];
    expect(keptPath(before, index, { follow: true, before })).toEqual(before);
    const moved = [boundary[0], boundary[2], [30.1, 46.5]] as Position[];
    expect(keptPath(moved, index, { follow: true, before })).toEqual(moved);
  });
});

test('land comes apart into rings and together again', () => {
  const hole = box(30.4, 48.4, 30.6, 48.6).coordinates[0] as Position[];
  const land: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[...box(30, 48, 31, 49).coordinates, hole], box(32, 48, 33, 49).coordinates],
  };
  const rings = ringsOf(land);
  expect(rings.map(({ part, ring }) => [part, ring])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
  expect(landOfRings(land, rings)).toEqual(land);
  const moved = box(30.3, 48.3, 30.5, 48.5).coordinates[0] as Position[];
  expect(landOfRings(land, [{ part: 0, ring: 1, positions: moved }]).coordinates[0]?.[1]).toBe(moved);
});
