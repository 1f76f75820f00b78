import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCorner, type Triangulation, triangulate } from '../../../src/geo/mesh/triangulation.ts';
import { turn } from '../../../src/geo/turn.ts';
import { realMesh } from '../../support/real-data.ts';

type Six = [number, number, number, number, number, number];

const placeOf = ({ points }: Triangulation, point = -1): [number, number] => [
  points[2 * point] ?? NaN,
  points[2 * point + 1] ?? NaN,
];

/** lon, lat of the three corners of a triangle. */
const cornersOf = (triangulation: Triangulation, t: number) =>
  [0, 1, 2].flatMap((c) => placeOf(triangulation, triangulation.corners[3 * t + c])) as Six;

function expectConsistent(triangulation: Triangulation): void {
  const { corners, edgeOf, across, ends, triangleCount, edgeCount } = triangulation;
  expect([corners.length, edgeOf.length, across.length]).toEqual(Array(3).fill(3 * triangleCount));
  expect(ends.length).toBe(2 * edgeCount);
  const sides = new Uint8Array(edgeCount);
  for (let corner = 0; corner < corners.length; corner += 1) {
    const edge = edgeOf[corner] ?? -1;
    sides[edge] = (sides[edge] ?? 0) + 1;
    const pair = [corners[corner] ?? -1, corners[nextCorner(corner)] ?? -1].sort((a, b) => a - b);
    expect([...ends.subarray(2 * edge, 2 * edge + 2)]).toEqual(pair);
    const other = across[corner] ?? -1;
    if (other >= 0) expect([...edgeOf.subarray(3 * other, 3 * other + 3)]).toContain(edge);
  }
  for (let t = 0; t < triangleCount; t += 1) expect(turn(...cornersOf(triangulation, t))).toBeGreaterThan(0);
  const hull = sides.filter((count) => count === 1).length;
  expect(sides.filter((count) => count === 2).length).toBe(edgeCount - hull);
  expect(3 * triangleCount).toBe(2 * edgeCount - hull);
}

test('the corners of a triangle follow each other in a circle', () => {
  expect([0, 1, 2, 3, 4, 5].map(nextCorner)).toEqual([1, 2, 0, 4, 5, 3]);
});

test('a turn is positive to the left, negative to the right, and exactly zero on the line', () => {
  expect(turn(0, 0, 1, 0, 0.5, 1)).toBeGreaterThan(0);
  expect(turn(0, 0, 1, 0, 0.5, -1)).toBeLessThan(0);
  expect(turn(0.1, 0.1, 0.2, 0.2, 0.3, 0.3)).toBe(0);
  // A step of one unit in the last place is still seen.
  expect(turn(12, 12, 24, 24, 0.5, 0.5 + Number.EPSILON / 2)).toBeGreaterThan(0);
});

describe('triangulation', () => {
  test('of four corners is two triangles with five edges', () => {
    const made = triangulate(Float64Array.from([0, 0, 1, 0, 1, 1, 0, 1.1]), 1);
    expect([made.triangleCount, made.edgeCount]).toEqual([2, 5]);
    expectConsistent(made);
  });

  test('takes the diagonal that the scale of longitude asks for', () => {
    // In degrees the rhombus is wider than high; at a scale of one third it is higher than wide.
    const rhombus = Float64Array.from([0, 0, 1, 0.6, 2, 0, 1, -0.6]);
    const diagonal = (lonScale: number) => {
      const { ends, edgeCount } = triangulate(rhombus, lonScale);
      const pairs = Array.from({ length: edgeCount }, (_, e) => `${ends[2 * e]}-${ends[2 * e + 1]}`);
      return pairs.find((pair) => pair === '0-2' || pair === '1-3');
    };
    expect([diagonal(1), diagonal(1 / 3)]).toEqual(['1-3', '0-2']);
  });

  test('of a point in a square joins it to all four corners', () => {
    const made = triangulate(Float64Array.from([0, 0, 2, 0, 2, 2, 0, 2, 0.9, 1.1]), 1);
    expect([made.triangleCount, made.edgeCount]).toEqual([4, 8]);
    expect([...made.ends].filter((point) => point === 4)).toHaveLength(4);
  });

  test('leaves a point that is given twice out', () => {
    expect(triangulate(Float64Array.from([0, 0, 1, 0, 0, 1, 0, 0]), 1).triangleCount).toBe(1);
  });

  test.each([
    ['no point', []],
    ['one point', [30, 48]],
    ['two points', [30, 48, 31, 49]],
    ['one place three times', [30, 48, 30, 48, 30, 48]],
    ['points on a parallel', [30, 48, 31, 48, 32, 48, 33, 48]],
    ['points on a slope', [0, 0, 1, 1, 2, 2, 3, 3]],
  ])('of %s has no triangles', (_, points) => {
    const made = triangulate(Float64Array.from(points), 0.66);
    expect([made.triangleCount, made.edgeCount]).toEqual([0, 0]);
    expectConsistent(made);
  });

  test('of any points: corners turn left, every edge has one or two sides, no point lies in a circumcircle', () => {
    const coordinate = fc.integer({ min: 0, max: 4000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 40 }), (pairs) => {
        const points = Float64Array.from(pairs.flat());
        const before = points.slice();
        const made = triangulate(points, 1);
        expect(points).toEqual(before);
        expectConsistent(made);
        for (let t = 0; t < made.triangleCount; t += 1) {
          const [ax, ay, bx, by, cx, cy] = cornersOf(made, t);
          for (const [x, y] of pairs) {
            const rows = [
              [ax - x, ay - y],
              [bx - x, by - y],
              [cx - x, cy - y],
            ].map(([dx = 0, dy = 0]) => [dx, dy, dx * dx + dy * dy]);
            expect(determinant(rows)).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of the real settlements is consistent and uses each of them', () => {
    const { triangulation } = realMesh().mesh;
    const { corners, ends, triangleCount, edgeCount } = triangulation;
    expect(new Set(corners).size).toBe(triangulation.points.length / 2);
    expect(ends.length).toBe(2 * edgeCount);
    for (let t = 0; t < triangleCount; t += 1)
      if (!(turn(...cornersOf(triangulation, t)) > 0)) expect.fail(`triangle ${t} does not turn left`);
  });
});

/** Positive if the point that was subtracted lies in the circle through three counterclockwise points. */
function determinant([a = [], b = [], c = []]: number[][]): number {
  const [a0 = 0, a1 = 0, a2 = 0] = a;
  const [b0 = 0, b1 = 0, b2 = 0] = b;
  const [c0 = 0, c1 = 0, c2 = 0] = c;
  return a0 * (b1 * c2 - b2 * c1) - a1 * (b0 * c2 - b2 * c0) + a2 * (b0 * c1 - b1 * c0);
}
