import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { lengthKm } from '../../../src/geo/length.ts';
import { type Coverage, cellAreasKm2, dissolve, edgeLines } from '../../../src/geo/mesh/coverage.ts';
import { type Front, march } from '../../../src/geo/mesh/march.ts';
import { OUTSIDE } from '../../../src/geo/mesh/network.ts';
import { pointInPolygonTester } from '../../../src/geo/point-in-polygon.ts';
import { heldByRu } from '../../../src/model/control-mesh.ts';
import { realMesh } from '../../support/real-data.ts';
import { expectSound } from '../../support/sound.ts';

const TOLERANCE_KM2 = 1e-6;

/** Each point inside by chance, `percent` of them: far more broken up than any day of the record. */
function scattered(seed: number, percent: number): Uint8Array {
  let state = seed;
  return Uint8Array.from(realMesh().follows, () => {
    // Mulberry32: whole 32-bit steps, which a product in doubles would not keep.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 100 < percent ? 1 : 0;
  });
}

/** The points on one side of a straight line through 34 east, 48.5 north. */
function halved(bearing: number): Uint8Array {
  const { points } = realMesh().mesh.triangulation;
  return Uint8Array.from({ length: points.length / 2 }, (_, i) => {
    const [x, y] = [(points[2 * i] ?? NaN) - 34, (points[2 * i + 1] ?? NaN) - 48.5];
    return Math.cos(bearing) * y > Math.sin(bearing) * x ? 1 : 0;
  });
}

// Whole numbers: fast-check's doubles crowd around zero, where nothing would be inside.
const degrees = fc.integer({ min: 0, max: 359 });
const anyInside = fc.oneof(
  fc.tuple(fc.integer(), fc.integer({ min: 1, max: 99 })).map((pair) => scattered(...pair)),
  degrees.map((bearing) => halved((bearing * Math.PI) / 180)),
  fc.constantFrom('2024-07-01', '2025-03-01', '2026-06-01').map((day) => heldByRu(realMesh(), day)),
);
const anyShare = fc.integer({ min: 20, max: 980 }).map((thousandths) => thousandths / 1000);

const heldBy = (coverage: Coverage, f: number) =>
  dissolve(coverage, (cell) => (((coverage.cells[cell]?.inside ?? 0) >> f) & 1) === 1);

/** How far the cells of a unit are at most from the unit's area, from the coverage with no front at all. */
function worstGapKm2(coverage: Coverage): number {
  const { mesh } = realMesh();
  const gaps = mesh.network.units.map(() => 0);
  const add = (part: Coverage, sign: number) => {
    const areas = cellAreasKm2(part);
    part.cells.forEach(({ unit }, cell) => {
      gaps[unit] = (gaps[unit] ?? NaN) + sign * (areas[cell] ?? NaN);
    });
  };
  add(coverage, 1);
  add(march(mesh, []), -1);
  return Math.max(...gaps.map(Math.abs));
}

/** A copy of all the numbers that marching reads of the mesh, but for its caches. */
function meshNumbers(): unknown {
  const { network, triangulation, ...arrays } = realMesh().mesh;
  return structuredClone({ ...arrays, ...triangulation, units: network.units });
}

describe('tiling the real country', () => {
  test('the divisions by chance are mixed: a third of the points inside, most triangles crossed', () => {
    const inside = scattered(1, 33);
    const share = inside.reduce((sum, value) => sum + value, 0) / inside.length;
    expect(Math.abs(share - 0.33)).toBeLessThan(0.02);
    const { corners, triangleCount } = realMesh().mesh.triangulation;
    const mixed = Array.from({ length: triangleCount }, (_, t) => {
      const held = [0, 1, 2].reduce((sum, c) => sum + (inside[corners[3 * t + c] ?? -1] ?? NaN), 0);
      return held % 3 === 0 ? 0 : 1;
    });
    expect(mixed.reduce<number>((sum, one) => sum + one, 0) / triangleCount).toBeGreaterThan(0.5);
  });

  test('the units are the oblasts: their areas add up to the oblasts’', () => {
    const { mesh, oblasts } = realMesh();
    const coverage = march(mesh, []);
    const areas = cellAreasKm2(coverage);
    oblasts.forEach(({ id, geometry }, index) => {
      const own = coverage.cells.map(({ unit }, cell) =>
        mesh.network.units[unit]?.area === index ? (areas[cell] ?? NaN) : 0,
      );
      const sum = own.reduce((total, area) => total + area, 0);
      expect(Math.abs(sum - areaKm2(geometry)), id).toBeLessThan(TOLERANCE_KM2);
    });
  });

  test('whatever is inside and wherever the fronts stand, cells tile the units and none is negative', () => {
    const front = fc.record({ inside: anyInside, share: anyShare });
    fc.assert(
      fc.property(fc.array(front, { minLength: 1, maxLength: 4 }), (fronts) => {
        const coverage = march(realMesh().mesh, fronts);
        expect(worstGapKm2(coverage)).toBeLessThan(TOLERANCE_KM2);
        expect(Math.min(...cellAreasKm2(coverage))).toBeGreaterThan(-1e-8);
      }),
      { numRuns: 20 },
    );
  });

  test('low lies inside central inside high', () => {
    fc.assert(
      fc.property(anyInside, fc.uniqueArray(anyShare, { minLength: 3, maxLength: 3 }), (inside, shares) => {
        const fronts = shares.toSorted((a, b) => a - b).map((share) => ({ inside, share }));
        const coverage = march(realMesh().mesh, fronts);
        expect(worstGapKm2(coverage)).toBeLessThan(TOLERANCE_KM2);
        // Bit 0 is low, bit 1 central, bit 2 high: who is in a narrower one is in all wider ones.
        for (const { inside: bits } of coverage.cells) expect([0b000, 0b100, 0b110, 0b111]).toContain(bits);
        const [low = NaN, central = NaN, high = NaN] = fronts.map((_, f) => areaKm2(heldBy(coverage, f)));
        expect(low < central && central < high).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test('dissolved polygons are sound, have the area of their cells, and leave the rest for the other side', () => {
    const country = realMesh().oblasts.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
    fc.assert(
      fc.property(anyInside, anyShare, (inside, share) => {
        const coverage = march(realMesh().mesh, [{ inside, share }]);
        const held = heldBy(coverage, 0);
        const rest = dissolve(coverage, (cell) => coverage.cells[cell]?.inside === 0);
        expectSound(held);
        expectSound(rest);
        const areas = cellAreasKm2(coverage);
        const ofCells = areas.reduce((sum, area, i) => sum + (coverage.cells[i]?.inside ? area : 0), 0);
        // Nodes inside straight edges are left out of rings; rounding puts them a few nanometres off the edge.
        expect(Math.abs(areaKm2(held) - ofCells)).toBeLessThan(1e-4);
        expect(Math.abs(areaKm2(held) + areaKm2(rest) - country)).toBeLessThan(1e-4);
      }),
      { numRuns: 10 },
    );
  });

  test('a settlement lies in the polygon exactly if it is inside, and the front stands at the share', () => {
    const { mesh } = realMesh();
    const { points, ends, edgeCount } = mesh.triangulation;
    const place = (point = -1): [number, number] => [points[2 * point] ?? NaN, points[2 * point + 1] ?? NaN];
    const inCountry = (at: [number, number]) => mesh.network.unitAt(...at) !== OUTSIDE;
    fc.assert(
      fc.property(anyInside, anyShare, fc.nat(96), (inside, share, first) => {
        const isHeld = pointInPolygonTester(heldBy(march(mesh, [{ inside, share }]), 0));
        let checked = 0;
        for (let point = first; point < inside.length; point += 97) {
          if (!inCountry(place(point))) continue;
          checked += 1;
          if (isHeld(...place(point)) !== (inside[point] === 1)) expect.fail(`point ${point}`);
        }
        expect(checked).toBeGreaterThan(50);
        for (let edge = first; edge < edgeCount; edge += 97) {
          const [u = -1, v = -1] = ends.subarray(2 * edge);
          if (inside[u] === inside[v]) continue;
          const [inner, outer] = inside[u] === 1 ? [place(u), place(v)] : [place(v), place(u)];
          for (const [step, expected] of [
            [-0.01, true],
            [0.01, false],
          ] as const) {
            const at = inner.map((value, axis) => value + (share + step) * ((outer[axis] ?? NaN) - value));
            const [lon = NaN, lat = NaN] = at;
            if (inCountry([lon, lat]) && isHeld(lon, lat) !== expected) expect.fail(`edge ${edge} at ${at}`);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('lines of a front are as long as their edges, and the front is the same whoever else is marched', () => {
    const drawn = (fronts: readonly Front[], f: number) => {
      const coverage = march(realMesh().mesh, fronts);
      return edgeLines(coverage, (edge) => coverage.drawnBy[edge] === f + 1);
    };
    fc.assert(
      fc.property(anyInside, anyShare, degrees, (inside, share, bearing) => {
        const front = { inside, share };
        const other = { inside: halved((bearing * Math.PI) / 180), share: 0.987654 };
        const alone = drawn([front], 0);
        expect(lengthKm(alone.geometry)).toBeCloseTo(alone.lengthKm, 4);
        expect(drawn([front, other], 0).lengthKm).toBeCloseTo(alone.lengthKm, 4);
      }),
      { numRuns: 8 },
    );
  });

  test('marching and dissolving change neither the mesh nor the division', () => {
    const inside = scattered(7, 50);
    const before = inside.slice();
    const mesh = meshNumbers();
    const fronts = Object.freeze([0.25, 0.5, 0.75].map((share) => Object.freeze({ inside, share })));
    const once = march(realMesh().mesh, fronts);
    const drawn = heldBy(once, 1);
    expect(isDeepStrictEqual(meshNumbers(), mesh)).toBe(true);
    expect(inside).toEqual(before);
    expect(heldBy(march(realMesh().mesh, fronts), 1)).toEqual(drawn);
  });
});
