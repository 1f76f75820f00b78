import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2, ringAreaKm2 } from '../../src/geo/area.ts';
import { type Cell, type Coverage, cellAreasKm2, dissolve } from '../../src/geo/coverage.ts';
import { march } from '../../src/geo/march.ts';
import type { Mesh } from '../../src/geo/mesh.ts';
import { heldByRu } from '../../src/model/control-mesh.ts';
import { realMesh } from '../support/real-data.ts';
import { box, squares } from '../support/squares.ts';

/** Area of each unit of the network, from the coverage with no front at all. */
const unitAreas = (mesh: Mesh) => areasByUnit(mesh, march(mesh, []));

function areasByUnit({ network }: Mesh, coverage: Coverage): number[] {
  const sums = network.units.map(() => 0);
  const areas = cellAreasKm2(coverage);
  coverage.cells.forEach(({ unit }, cell) => {
    sums[unit] = (sums[unit] ?? 0) + (areas[cell] ?? 0);
  });
  return sums;
}

function expectTiles(mesh: Mesh, coverage: Coverage<Cell>): void {
  const whole = unitAreas(mesh);
  areasByUnit(mesh, coverage).forEach((area, unit) => {
    expect(Math.abs(area - (whole[unit] ?? 0))).toBeLessThan(1e-6);
  });
  for (const area of cellAreasKm2(coverage)) expect(area).toBeGreaterThan(-1e-9);
}

/** RFC 7946: closed rings of four positions or more, outer ones counterclockwise, no vertex twice. */
function expectSound({ coordinates }: MultiPolygon): void {
  for (const rings of coordinates) {
    rings.forEach((ring, index) => {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(Math.sign(ringAreaKm2(ring))).toBe(index === 0 ? 1 : -1);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
    });
  }
}

describe('marching', () => {
  const small = squares();
  const points = small.follows.length;

  test('a straight divide at half way lies between the two columns of settlements', () => {
    const inside = heldByRu(small, '2024-01-01');
    const coverage = march(small.mesh, [{ inside, share: 0.5 }]);
    expectTiles(small.mesh, coverage);
    const held = dissolve(coverage, (cell) => coverage.cells[cell]?.inside === 1);
    expectSound(held);
    expect(held.coordinates).toHaveLength(1);
    expect(areaKm2(held)).toBeCloseTo(areaKm2(box(31.5, 48, 32, 49)), 0);
  });

  test('a quarter of the way moves it by a quarter of the distance between settlements', () => {
    const inside = heldByRu(small, '2024-01-01');
    const at = (share: number) => {
      const coverage = march(small.mesh, [{ inside, share }]);
      return areaKm2(dissolve(coverage, (cell) => coverage.cells[cell]?.inside === 1));
    };
    expect(at(0.75) - at(0.25)).toBeCloseTo(areaKm2(box(31.475, 48, 31.525, 49)), 0);
  });

  test('all inside and none inside give the whole and nothing', () => {
    for (const value of [0, 1]) {
      const coverage = march(small.mesh, [{ inside: new Uint8Array(points).fill(value), share: 0.5 }]);
      const held = dissolve(coverage, (cell) => coverage.cells[cell]?.inside === 1);
      expect(areaKm2(held)).toBeCloseTo(value * areaKm2(box(30, 48, 32, 49)), 6);
    }
  });

  test('whatever lies inside, the pieces of several fronts tile the units and low lies inside high', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: points, maxLength: points, max: 1 }),
        fc.double({ min: 0.05, max: 0.45, noNaN: true }),
        (inside, share) => {
          const before = inside.slice();
          const fronts = [share, 0.5, 1 - share].map((each) => ({ inside, share: each }));
          const coverage = march(small.mesh, fronts);
          expectTiles(small.mesh, coverage);
          for (const { inside: bits } of coverage.cells) expect([0, 4, 6, 7]).toContain(bits);
          expectSound(dissolve(coverage, (cell) => ((coverage.cells[cell]?.inside ?? 0) & 2) !== 0));
          expect(inside).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the real country tiles exactly on its first, a middle and its last day, and on chance', () => {
    const real = realMesh();
    let seed = 7;
    const chance = Uint8Array.from(real.follows, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % 2;
    });
    const { firstDay, lastDay } = real.record;
    for (const inside of [
      heldByRu(real, firstDay),
      heldByRu(real, '2025-08-15'),
      heldByRu(real, lastDay),
      chance,
    ]) {
      const coverage = march(
        real.mesh,
        [0.25, 0.5, 0.75].map((share) => ({ inside, share })),
      );
      expectTiles(real.mesh, coverage);
      expectSound(dissolve(coverage, (cell) => ((coverage.cells[cell]?.inside ?? 0) & 2) !== 0));
    }
  });
});
