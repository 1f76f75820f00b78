import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { lengthKm } from '../../../src/geo/length.ts';
import {
  type Cell,
  type Coverage,
  cellAreasKm2,
  dissolve,
  edgeLines,
} from '../../../src/geo/mesh/coverage.ts';
import { type Front, march } from '../../../src/geo/mesh/march.ts';
import type { Mesh } from '../../../src/geo/mesh/mesh.ts';
import { heldByRu } from '../../../src/model/control-mesh.ts';
import { realMesh } from '../../support/real-data.ts';
import { expectSound, frozen } from '../../support/sound.ts';
import { box, squares } from '../../support/squares.ts';

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

/** Area of the cells that have the bit. */
function insideKm2(coverage: Coverage<Cell>, bit: number): number {
  const areas = cellAreasKm2(coverage);
  return coverage.cells.reduce((sum, { inside }, i) => sum + (inside & bit ? (areas[i] ?? 0) : 0), 0);
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

  test('fronts with nothing in common tile too, and each gives what it gives alone', () => {
    const division = fc.uint8Array({ minLength: points, maxLength: points, max: 1 });
    const share = fc.oneof(
      fc.constantFrom(0.25, 0.5, 0.75),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    );
    const front = fc.record({ inside: division, share });
    fc.assert(
      fc.property(fc.array(front, { minLength: 2, maxLength: 6 }), (fronts: Front[]) => {
        const coverage = march(small.mesh, fronts);
        expectTiles(small.mesh, coverage);
        fronts.forEach((one, f) => {
          const held = dissolve(coverage, (cell) => ((coverage.cells[cell]?.inside ?? 0) & (1 << f)) !== 0);
          expectSound(held);
          expect(areaKm2(held)).toBeCloseTo(insideKm2(coverage, 1 << f), 6);
          expect(areaKm2(held)).toBeCloseTo(insideKm2(march(small.mesh, [one]), 1), 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('what one front holds and its opposite does not is the whole, whatever the share', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: points, maxLength: points, max: 1 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (inside, share) => {
          const opposite = inside.map((value) => 1 - value);
          const { cells } = march(small.mesh, [
            { inside, share },
            { inside: opposite, share: 1 - share },
          ]);
          for (const { inside: bits } of cells) expect([0b01, 0b10]).toContain(bits);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a share next to nothing or to everything still tiles', () => {
    const inside = heldByRu(small, '2024-01-02');
    for (const share of [1e-12, 1 - 1e-12]) {
      const coverage = march(small.mesh, [{ inside, share }]);
      expectTiles(small.mesh, coverage);
      expectSound(dissolve(coverage, (cell) => coverage.cells[cell]?.inside === 1));
    }
  });

  test('the line is drawn by its front, is as long as it looks, and ends at the outline', () => {
    const coverage = march(small.mesh, [{ inside: heldByRu(small, '2024-01-01'), share: 0.5 }]);
    const { geometry, lengthKm: length } = edgeLines(coverage, (edge) => coverage.drawnBy[edge] === 1);
    expect(geometry.coordinates).toHaveLength(1);
    expect(length).toBeCloseTo(lengthKm(geometry), 8);
    expect(length).toBeCloseTo(
      lengthKm({
        type: 'LineString',
        coordinates: [
          [31.5, 48],
          [31.5, 49],
        ],
      }),
      0,
    );
    const [line = []] = geometry.coordinates;
    expect([line[0]?.[1], line.at(-1)?.[1]].sort()).toEqual([48, 49]);
  });

  test('no front at all gives the units, and writes to nothing', () => {
    const coverage = march(frozen({ ...small.mesh }), frozen([]));
    expect(coverage.cells).toEqual(small.mesh.network.units.map((_, unit) => ({ unit, inside: 0 })));
    expect(coverage.drawnBy.every((front) => front === 0)).toBe(true);
    expect(coverage.nodes).toEqual(small.mesh.nodes);
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

  test('the real country on three days at three levels at once: nine fronts tile, each as it is alone', () => {
    const real = realMesh();
    const fronts = [real.record.firstDay, '2025-08-15', real.record.lastDay].flatMap((day) =>
      [0.25, 0.5, 0.75].map((share) => ({ inside: heldByRu(real, day), share })),
    );
    const coverage = march(real.mesh, fronts);
    expectTiles(real.mesh, coverage);
    fronts.forEach((front, f) => {
      const alone = march(real.mesh, [front]);
      expect(insideKm2(coverage, 1 << f)).toBeCloseTo(insideKm2(alone, 1), 6);
    });
  });
});
