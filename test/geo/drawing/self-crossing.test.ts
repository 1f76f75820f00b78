import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { selfCrossing } from '../../../src/geo/drawing/self-crossing.ts';
import { realFacts } from '../../support/real-data.ts';
import { box } from '../../support/squares.ts';

describe('a path that crosses itself', () => {
  test('is told by where it does: a bow tie, a line that touches its own edge, one that turns back', () => {
    const bow: Position[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(selfCrossing(bow)).toEqual([1, 1]);
    const touching: Position[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 0],
    ];
    expect(selfCrossing(touching)).toEqual([2, 0]);
    const back: Position[] = [
      [0, 0],
      [4, 0],
      [1, 0],
    ];
    expect(selfCrossing(back)).toEqual([4, 0]);
    const overlapping: Position[] = [
      [0, 0],
      [4, 0],
      [4, 1],
      [5, 1],
      [5, 0],
      [3, 0],
    ];
    expect(selfCrossing(overlapping)).not.toBeNull();
  });

  test('a box, a line, a point, nothing, and a ring with a repeated vertex do not', () => {
    const [ring = []] = box(30, 48, 31, 49).coordinates;
    const [first = []] = ring;
    for (const path of [ring, ring.slice(0, 3), ring.slice(0, 1), [], [first, ...ring]])
      expect(selfCrossing(path)).toBeNull();
  });

  test('a ring that turns back over its first vertex does', () => {
    const spike: Position[] = [
      [0, 0],
      [4, 0],
      [2, 3],
      [2, 0],
      [0, 0],
    ];
    expect(selfCrossing(spike)).not.toBeNull();
  });

  test('no real oblast does', () => {
    for (const { id, geometry } of realFacts().oblasts) {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      for (const ring of rings) expect(selfCrossing(ring), id).toBeNull();
    }
  });

  test('random lines: just when some pair of edges has more in common than their shared end', () => {
    const position = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
      .map(([x, y]): Position => [x, y]);
    const cross = (a: Position, b: Position, c: Position) => {
      const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = [a, b, c];
      return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
    };
    const on = (a: Position, b: Position, p: Position) =>
      cross(a, b, p) === 0 &&
      [0, 1].every((axis) => {
        const [from = 0, to = 0, at = 0] = [a[axis], b[axis], p[axis]];
        return at >= Math.min(from, to) && at <= Math.max(from, to);
      });
    const touch = (a: Position, b: Position, c: Position, d: Position) =>
      (cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0) ||
      on(a, b, c) ||
      on(a, b, d) ||
      on(c, d, a) ||
      on(c, d, b);
    const differing = fc
      .array(position, { minLength: 2, maxLength: 8 })
      .filter((line) => line.every((p, i) => i === 0 || String(p) !== String(line[i - 1])))
      .filter((line) => String(line[0]) !== String(line.at(-1)));
    fc.assert(
      fc.property(differing, (line) => {
        const edges = line.slice(1).map((to, i) => [line[i] as Position, to] as const);
        const expected = edges.some(([a, b], i) =>
          edges.some(([c, d], j) => {
            if (j === i + 1) return on(a, b, d) || on(c, d, a);
            return j > i + 1 && touch(a, b, c, d);
          }),
        );
        expect(selfCrossing(line) !== null).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
