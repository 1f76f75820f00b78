import { expect, test } from 'vitest';
import { cellAreasKm2 } from '../../../src/geo/mesh/coverage.ts';
import { march } from '../../../src/geo/mesh/march.ts';
import type { Mesh } from '../../../src/geo/mesh/mesh.ts';
import { meshPart } from '../../../src/geo/mesh/mesh-part.ts';
import { heldByRu } from '../../../src/model/control-mesh.ts';
import { frozen } from '../../support/sound.ts';
import { squares } from '../../support/squares.ts';

const { mesh, ...small } = squares();
const before = heldByRu({ mesh, ...small }, '2024-01-01');
const after = heldByRu({ mesh, ...small }, '2024-01-02');

function insideKm2(part: Mesh, inside: Uint8Array): number {
  const coverage = march(part, [{ inside, share: 0.5 }]);
  const areas = cellAreasKm2(coverage);
  return coverage.cells.reduce((sum, cell, i) => sum + (cell.inside === 1 ? (areas[i] ?? 0) : 0), 0);
}

/** Triangles with a corner that changed hands. */
const changed = Array.from({ length: mesh.triangulation.triangleCount }, (_, t) => t).filter((t) =>
  [...mesh.triangulation.corners.subarray(3 * t, 3 * t + 3)].some((point) => before[point] !== after[point]),
);

test('the triangles around a change give the difference in area that the whole gives', () => {
  const part = meshPart(frozen({ ...mesh }), changed);
  expect(part.triangulation.triangleCount).toBe(changed.length);
  expect(changed.length).toBeLessThan(mesh.triangulation.triangleCount / 2);
  const whole = insideKm2(mesh, after) - insideKm2(mesh, before);
  expect(whole).toBeGreaterThan(1000);
  expect(insideKm2(part, after) - insideKm2(part, before)).toBeCloseTo(whole, 6);
});

test('all triangles are the mesh, in any order; none are nothing', () => {
  const all = Array.from({ length: mesh.triangulation.triangleCount }, (_, t) => t);
  for (const triangles of [all, all.toReversed()])
    expect(insideKm2(meshPart(mesh, triangles), after)).toBeCloseTo(insideKm2(mesh, after), 7);
  const nothing = march(meshPart(mesh, []), [{ inside: after, share: 0.5 }]);
  expect([nothing.from.length, nothing.cells.length]).toEqual([0, 0]);
});
