import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { lengthKm } from '../../../src/geo/length.ts';
import { buildMesh, locate, type Mesh } from '../../../src/geo/mesh/mesh.ts';
import { buildNetwork, OUTSIDE } from '../../../src/geo/mesh/network.ts';
import { nextCorner, triangulate } from '../../../src/geo/mesh/triangulation.ts';
import { turn } from '../../../src/geo/turn.ts';
import { realMesh } from '../../support/real-data.ts';
import { frozen } from '../../support/sound.ts';
import { box, squares } from '../../support/squares.ts';

/** Two triangles that hold the box from 0 to 4 degrees; the diagonal runs from south-west to north-east. */
const TWO = Float64Array.from([-1, -1.1, 5, -1, 5.2, 5, -1, 5.1]);

const nodeAt = ({ nodes }: Mesh, node = -1): [number, number] => [
  nodes[2 * node] ?? NaN,
  nodes[2 * node + 1] ?? NaN,
];

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** How far, as a share of the triangle's size, a point lies outside of it; negative inside. */
function outBy({ triangulation }: Mesh, triangle: number, lon: number, lat: number): number {
  const { points, corners } = triangulation;
  const at = (corner: number): [number, number] => {
    const point = corners[corner] ?? -1;
    return [points[2 * point] ?? NaN, points[2 * point + 1] ?? NaN];
  };
  const [a, b, c] = [at(3 * triangle), at(3 * triangle + 1), at(3 * triangle + 2)];
  const whole = turn(...a, ...b, ...c);
  return Math.max(
    ...[0, 1, 2].map((i) => {
      const corner = 3 * triangle + i;
      return -turn(...at(corner), ...at(nextCorner(corner)), lon, lat) / whole;
    }),
  );
}

function expectLaidOver(mesh: Mesh): void {
  const { network, from, to, left, right, triangle, edgesFrom, edgesIn } = mesh;
  expect(mesh.nodes.slice(0, mesh.crossingsFrom * 2)).toEqual(network.nodes);
  let worst = -Infinity;
  from.forEach((a, edge) => {
    for (const [lon, lat] of [nodeAt(mesh, a), nodeAt(mesh, to[edge])])
      worst = Math.max(worst, outBy(mesh, triangle[edge] ?? -1, lon, lat));
  });
  expect(worst).toBeLessThan(1e-9);
  expect(Int32Array.from(edgesIn).sort()).toEqual(Int32Array.from(from.keys()));
  for (let t = 0; t < mesh.triangulation.triangleCount; t += 1)
    for (let i = edgesFrom[t] ?? 0; i < (edgesFrom[t + 1] ?? 0); i += 1)
      if (triangle[edgesIn[i] ?? -1] !== t) expect.fail(`edge ${edgesIn[i]} is not in triangle ${t}`);
  const unitAreas = network.units.map(() => 0);
  from.forEach((_, edge) => {
    const area = mesh.areaKm2[edge] ?? NaN;
    const [l = OUTSIDE, r = OUTSIDE] = [left[edge], right[edge]];
    if (l >= 0) unitAreas[l] = (unitAreas[l] ?? 0) + area;
    if (r >= 0) unitAreas[r] = (unitAreas[r] ?? 0) - area;
  });
  for (const area of unitAreas) expect(area).toBeGreaterThan(-1e-9);
}

describe('mesh', () => {
  test('cuts each edge of a square where the diagonal crosses it, and no other', () => {
    const network = frozen(buildNetwork([box(1, 1.5, 3, 3.5)], []));
    const mesh = buildMesh(network, frozen(triangulate(TWO, 1)));
    expectLaidOver(mesh);
    // The diagonal enters through one side and leaves through another.
    expect(mesh.from).toHaveLength(4 + 2);
    expect(mesh.crossingsFrom).toBe(4);
    expect(mesh.nodes).toHaveLength(2 * (4 + 2));
    expect(sum(mesh.areaKm2)).toBeCloseTo(areaKm2(box(1, 1.5, 3, 3.5)), 7);
  });

  test('lengths of the pieces add up to the edges', () => {
    const mesh = buildMesh(buildNetwork([box(1, 1.5, 3, 3.5)], []), triangulate(TWO, 1));
    const outline = { type: 'MultiLineString' as const, coordinates: box(1, 1.5, 3, 3.5).coordinates };
    expect(sum(mesh.lengthKm) / lengthKm(outline)).toBeCloseTo(1, 7);
  });

  test('of an empty network has no edges', () => {
    const mesh = buildMesh(buildNetwork([], []), triangulate(TWO, 1));
    expect([mesh.from.length, mesh.nodes.length, mesh.crossingsFrom]).toEqual([0, 0, 0]);
    expect([...mesh.edgesFrom]).toEqual([0, 0, 0]);
  });

  test('refuses a network that reaches beyond the triangulation', () => {
    const triangulation = triangulate(TWO, 1);
    expect(() => buildMesh(buildNetwork([box(1, 1, 7, 2)], []), triangulation)).toThrow(
      'the network leaves the triangulation near 7, 1',
    );
    expect(() => buildMesh(buildNetwork([box(6, 1, 7, 2)], []), triangulation)).toThrow(
      '6, 1 lies outside the triangulation',
    );
    expect(() => buildMesh(buildNetwork([box(1, 1, 2, 2)], []), triangulate(new Float64Array(0), 1))).toThrow(
      'lies outside the triangulation',
    );
  });

  test('of the two squares tiles them', () => {
    const { mesh } = squares();
    expectLaidOver(mesh);
    const coast = mesh.from.reduce(
      (total, _, e) =>
        total + (mesh.left[e] === OUTSIDE ? -1 : mesh.right[e] === OUTSIDE ? 1 : 0) * (mesh.areaKm2[e] ?? 0),
      0,
    );
    expect(coast).toBeCloseTo(areaKm2(box(30, 48, 32, 49)), 7);
  });

  test('of the real country: every piece lies in its triangle, lengths add up', () => {
    const { mesh, oblasts } = realMesh();
    expectLaidOver(mesh);
    const { network } = mesh;
    const edges = network.from.map((a, e) =>
      lengthKm({
        type: 'LineString',
        coordinates: [
          network.nodes.slice(2 * a, 2 * a + 2),
          network.nodes.slice(2 * (network.to[e] ?? -1)).slice(0, 2),
        ],
      }),
    );
    expect(sum(mesh.lengthKm) / sum(edges)).toBeCloseTo(1, 8);
    expect(new Set(network.units.map(({ area }) => area)).size).toBe(oblasts.length);
  });
});

test('a point is found from wherever the walk starts', () => {
  const { triangulation } = squares().mesh;
  for (const [lon, lat] of [
    [30.301, 48.502],
    [31.999, 48.001],
    [29.95, 49.02],
  ] as const) {
    const found = Array.from({ length: triangulation.triangleCount }, (_, start) =>
      locate(triangulation, lon, lat, start),
    );
    expect(new Set(found).size).toBe(1);
    expect(outBy({ triangulation } as Mesh, found[0] ?? -1, lon, lat)).toBeLessThanOrEqual(0);
  }
  expect(() => locate(triangulation, 0, 0, 0)).toThrow('0, 0 lies outside the triangulation');
});
