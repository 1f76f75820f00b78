import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2, ringAreaKm2 } from '../../src/geo/area.ts';
import { assemblePolygons, chainLines } from '../../src/geo/stitch.ts';
import { expectSound, fromSmallest, frozen } from '../support/sound.ts';
import { box } from '../support/squares.ts';

/** A drawing of closed or open walks over positions; each position is one node. */
function drawing(...walks: Position[][]): { nodes: number[]; from: number[]; to: number[] } {
  const ids = new Map<string, number>();
  const nodes: number[] = [];
  const nodeOf = (position: Position): number => {
    const key = String(position);
    if (!ids.has(key)) ids.set(key, nodes.push(...position) / 2 - 1);
    return ids.get(key) ?? -1;
  };
  const edges = walks.flatMap((walk) =>
    walk.slice(1).map((position, i) => [nodeOf(walk[i] as Position), nodeOf(position)] as const),
  );
  return { nodes, from: edges.map(([from]) => from), to: edges.map(([, to]) => to) };
}

const outer = (west: number, south: number, east: number, north: number): Position[] =>
  box(west, south, east, north).coordinates[0] as Position[];
const hole = (west: number, south: number, east: number, north: number): Position[] =>
  outer(west, south, east, north).toReversed();

function polygonsOf(...walks: Position[][]): Position[][][] {
  const { nodes, from, to } = frozen(drawing(...walks));
  const coordinates = assemblePolygons(from, to, nodes);
  expectSound({ type: 'MultiPolygon', coordinates });
  return coordinates;
}

const smallestFirst = (polygons: Position[][][]) => polygons.map((rings) => rings.map(fromSmallest));

describe('polygons from edges', () => {
  //  3--2   5--6
  //  |  |   |  |   a square 0-1-2-3 and one beside it
  //  0--1   4--7
  const NODES = [0, 0, 1, 0, 1, 1, 0, 1, 3, 0, 3, 1, 4, 1, 4, 0];

  test('edges in any order become counterclockwise rings, the larger polygon first', () => {
    const polygons = assemblePolygons([2, 0, 4, 3, 1, 7, 6, 5], [3, 1, 7, 0, 2, 6, 5, 4], NODES, 99, 99);
    expect(polygons).toHaveLength(2);
    for (const rings of polygons)
      expect(areaKm2({ type: 'Polygon', coordinates: rings })).toBeGreaterThan(12_000);
    const [large, small] = polygonsOf(outer(0, 0, 1, 1), outer(3, 0, 5, 2));
    expect([large, small].map((rings = []) => rings[0]?.[0]?.[0])).toEqual([3, 0]);
  });

  test('nothing becomes nothing', () => {
    expect(assemblePolygons([], [], [])).toEqual([]);
  });

  test('a hole goes to the smallest ring around it, an island in it is a polygon of its own', () => {
    const polygons = polygonsOf(
      outer(0, 0, 10, 10),
      hole(2, 2, 8, 8),
      outer(3, 3, 7, 7),
      hole(4, 4, 5, 5),
      outer(20, 0, 21, 1),
    );
    expect(polygons.map((rings) => rings.length)).toEqual([2, 2, 1]);
    expect(smallestFirst(polygons)[1]).toEqual([outer(3, 3, 7, 7), fromSmallest(hole(4, 4, 5, 5))]);
  });

  test('two squares that touch in a corner are two polygons', () => {
    const polygons = polygonsOf(outer(0, 0, 1, 1), outer(1, 1, 2, 2));
    expect(smallestFirst(polygons)).toHaveLength(2);
    for (const rings of polygons) expect(rings[0]).toHaveLength(5);
  });

  test('two holes that touch in a corner are two holes', () => {
    const [rings = []] = polygonsOf(outer(0, 0, 4, 4), hole(1, 1, 2, 2), hole(2, 2, 3, 3));
    expect(rings.map((ring) => ring.length)).toEqual([5, 5, 5]);
  });

  test('a hole that touches its outer ring in a corner is a hole', () => {
    // The outer ring has a node where the hole's corner touches its lower side.
    const floor: Position[] = [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const diamond: Position[] = [
      [2, 0],
      [1, 1],
      [2, 2],
      [3, 1],
      [2, 0],
    ];
    const polygons = polygonsOf(floor, diamond);
    expect(polygons).toHaveLength(1);
    expect(polygons[0]?.map((ring) => ring.length)).toEqual([6, 5]);
  });

  test('skipped nodes are passed through and left out; a ring of too few others vanishes', () => {
    const { nodes, from, to } = drawing(outer(0, 0, 1, 1));
    expect(assemblePolygons(from, to, nodes, 1, 2)).toEqual([
      [
        [
          [0, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ]);
    expect(assemblePolygons(from, to, nodes, 1, 3)).toEqual([]);
  });

  test('of any squares of a board: sound, and of their area', () => {
    const size = 6;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }), (filled) => {
        const at = (x: number, y: number) =>
          x >= 0 && y >= 0 && x < size && y < size && (filled[y * size + x] ?? false);
        // The sides of filled squares, their land to the left; sides between two cancel.
        const sides = Array.from({ length: size * size }, (_, i) => i)
          .filter((i) => filled[i])
          .flatMap((i) => {
            const x = i % size;
            const y = Math.floor(i / size);
            const ring = outer(x, y, x + 1, y + 1);
            const beyond = [at(x, y - 1), at(x + 1, y), at(x, y + 1), at(x - 1, y)];
            return beyond.flatMap((land, side) => (land ? [] : [ring.slice(side, side + 2)]));
          });
        const coordinates = polygonsOf(...sides);
        const expected = filled.reduce((sum, land, i) => {
          const y = Math.floor(i / size);
          return land ? sum + areaKm2(box(0, y, 1, y + 1)) : sum;
        }, 0);
        expect(areaKm2({ type: 'MultiPolygon', coordinates })).toBeCloseTo(expected, 6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('lines from edges', () => {
  const linesOf = (...walks: Position[][]) => {
    const { nodes, from, to } = frozen(drawing(...walks));
    return chainLines(from, to, nodes);
  };

  test('edges that run on become one line, whichever way they point', () => {
    const [line = [], ...others] = linesOf(
      [
        [1, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [2, 1],
      ],
      [
        [3, 1],
        [2, 1],
      ],
    );
    expect(others).toEqual([]);
    expect([line, line.toReversed()]).toContainEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
  });

  test('lines end where three meet', () => {
    const lines = linesOf(
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    );
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.map(String)).toContain('1,0');
  });

  test('a circle closes', () => {
    const [circle = [], ...others] = linesOf(outer(0, 0, 1, 1));
    expect(others).toEqual([]);
    expect(circle).toHaveLength(5);
    expect(circle.at(-1)).toEqual(circle[0]);
    expect(Math.abs(ringAreaKm2(circle))).toBeCloseTo(areaKm2(box(0, 0, 1, 1)), 6);
  });

  test('skipped nodes are left out inside a line and kept at its ends', () => {
    const { nodes, from, to } = drawing([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(chainLines(from, to, nodes, 1, 2)).toEqual([
      [
        [0, 0],
        [2, 0],
      ],
    ]);
    expect(chainLines(from, to, nodes, 0, 3)).toEqual([
      [
        [0, 0],
        [2, 0],
      ],
    ]);
  });

  test('nothing becomes nothing', () => {
    expect(chainLines([], [], [])).toEqual([]);
  });
});
