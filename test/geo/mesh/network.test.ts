import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2, edgeAreaKm2 } from '../../../src/geo/area.ts';
import { buildNetwork, MAX_MASKS, type Network, OUTSIDE } from '../../../src/geo/mesh/network.ts';
import { intersectionOf } from '../../../src/geo/overlay/overlay.ts';
import { realFacts } from '../../support/real-data.ts';
import { frozen, withHoles } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

/** Area of each unit, from the edges around it. */
function unitAreas({ nodes, from, to, left, right, units }: Network): number[] {
  const sums = units.map(() => 0);
  from.forEach((a, edge) => {
    const b = to[edge] ?? -1;
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = [
      ...nodes.slice(2 * a, 2 * a + 2),
      ...nodes.slice(2 * b),
    ];
    const area = edgeAreaKm2(x1, y1, x2, y2);
    for (const [unit = OUTSIDE, sign] of [
      [left[edge], 1],
      [right[edge], -1],
    ] as const)
      if (unit !== OUTSIDE) sums[unit] = (sums[unit] ?? 0) + sign * area;
  });
  return sums;
}

const areaOfUnit = (network: Network, area: number, masks: number) =>
  unitAreas(network)[network.units.findIndex((unit) => unit.area === area && unit.masks === masks)];

const west = box(30, 48, 31, 49);
const east = box(31, 48, 32, 49);
/** Mask m is moved by about a metre; its area on the ground is the same to a few square metres. */
const NEARLY = 4;

describe('network', () => {
  test('of two squares side by side has their common edge once', () => {
    const network = buildNetwork([west, east], []);
    expect(network.nodes).toHaveLength(2 * 6);
    expect(network.from).toHaveLength(7);
    expect(network.units).toEqual([
      { area: 0, masks: 0 },
      { area: 1, masks: 0 },
    ]);
    const common = network.from.filter((_, e) => network.left[e] !== OUTSIDE && network.right[e] !== OUTSIDE);
    expect(common).toHaveLength(1);
    expect(areaOfUnit(network, 0, 0)).toBeCloseTo(areaKm2(west), 8);
    expect(areaOfUnit(network, 1, 0)).toBeCloseTo(areaKm2(east), 8);
    expect([network.unitAt(30.5, 48.5), network.unitAt(31.5, 48.5), network.unitAt(33, 48.5)]).toEqual([
      0,
      1,
      OUTSIDE,
    ]);
  });

  test('is the same whatever way the rings wind', () => {
    const turned: Polygon = { type: 'Polygon', coordinates: west.coordinates.map((r) => r.toReversed()) };
    expect(areaOfUnit(buildNetwork([turned, east], []), 0, 0)).toBeCloseTo(areaKm2(west), 8);
  });

  test('leaves out a vertex that is given twice', () => {
    const [ring = []] = west.coordinates;
    const doubled: Polygon = { type: 'Polygon', coordinates: [ring.flatMap((place) => [place, place])] };
    const network = buildNetwork([doubled, east], [{ ...doubled }]);
    // Three crossings: the mask stands a step off the area.
    expect(network.nodes).toHaveLength(2 * (6 + 4 + 3));
    network.from.forEach((from, edge) => {
      const to = network.to[edge] ?? -1;
      expect(network.nodes.slice(2 * from, 2 * from + 2)).not.toEqual(
        network.nodes.slice(2 * to, 2 * to + 2),
      );
    });
  });

  test('of nothing is empty', () => {
    const network = buildNetwork([], []);
    expect([network.nodes, network.from, network.units]).toEqual([[], [], []]);
    expect(network.unitAt(30, 48)).toBe(OUTSIDE);
    expect(buildNetwork([{ type: 'MultiPolygon', coordinates: [] }], []).from).toEqual([]);
  });

  test('a hole is outside, and an area that fills it is not', () => {
    const inner = box(30.25, 48.25, 30.5, 48.5);
    const ring = withHoles(west, inner);
    const hollow = buildNetwork([ring], []);
    expect(hollow.unitAt(30.3, 48.3)).toBe(OUTSIDE);
    expect(unitAreas(hollow)[0]).toBeCloseTo(areaKm2(west) - areaKm2(inner), 8);
    const filled = buildNetwork([ring, inner], []);
    expect(filled.from).toHaveLength(8);
    expect(areaOfUnit(filled, 1, 0)).toBeCloseTo(areaKm2(inner), 8);
  });

  test('a mask inside one area divides it alone', () => {
    const mask = box(30.25, 48.25, 30.5, 48.5);
    const network = buildNetwork([west, east], [mask]);
    expect(network.from).toHaveLength(7 + 4);
    expect(areaOfUnit(network, 0, 1)).toBeCloseTo(areaKm2(mask), NEARLY - 1);
    expect((areaOfUnit(network, 0, 1) ?? 0) + (areaOfUnit(network, 0, 0) ?? 0)).toBeCloseTo(areaKm2(west), 7);
    expect(network.units[network.unitAt(30.3, 48.3)]).toEqual({ area: 0, masks: 1 });
  });

  test('a mask across two areas and their outline is cut at each edge; what lies outside is left out', () => {
    const mask = box(30.5, 48.5, 31.5, 49.5);
    const network = buildNetwork([west, east], [mask]);
    // The mask's lower edge is cut at the common edge, its sides at the outline, and they cut three edges.
    expect(network.nodes).toHaveLength(2 * (6 + 4 + 3));
    expect(network.units).toHaveLength(4);
    expect(areaOfUnit(network, 0, 1)).toBeCloseTo(areaKm2(box(30.5, 48.5, 31, 49)), 0);
    expect(areaOfUnit(network, 1, 1)).toBeCloseTo(areaKm2(box(31, 48.5, 31.5, 49)), 0);
    expect(network.unitAt(31, 49.4)).toBe(OUTSIDE);
  });

  test('masks with the same edges as an area or as each other are still told apart', () => {
    const network = buildNetwork([west, east], [west, west, east]);
    const sizes = network.units.map((unit, i) => ({
      ...unit,
      km2: Math.round(unitAreas(network)[i] ?? NaN),
    }));
    expect(sizes.filter(({ km2 }) => km2 > 1)).toEqual([
      { area: 0, masks: 0b011, km2: Math.round(areaKm2(west)) },
      { area: 1, masks: 0b100, km2: Math.round(areaKm2(east)) },
    ]);
  });

  test('refuses more masks than it has bits for', () => {
    const masks = Array.from({ length: MAX_MASKS + 1 }, () => west);
    expect(() => buildNetwork([west], masks)).toThrow('at most 24 masks, got 25');
    expect(buildNetwork([west], masks.slice(1)).units.length).toBeGreaterThan(0);
  });

  test('units of any masks add up to the areas, agree with Turf, and inputs stay as they are', () => {
    const areas = frozen([west, east, box(30, 49, 31, 50)]);
    const at = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const anyBox = fc
      .tuple(at(29.5, 31.5), at(47.5, 49.5), at(0.05, 2), at(0.05, 2))
      .map(([lon, lat, width, height]) => frozen(box(lon, lat, lon + width, lat + height)));
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 4 }), (masks) => {
        const network = buildNetwork(areas, masks);
        const sizes = unitAreas(network);
        areas.forEach((area, index) => {
          const own = network.units.flatMap((unit, i) => (unit.area === index ? [sizes[i] ?? NaN] : []));
          expect(own.reduce((sum, size) => sum + size, 0)).toBeCloseTo(areaKm2(area), 6);
          masks.forEach((mask, m) => {
            const inMask = network.units.reduce(
              (sum, unit, i) => sum + (unit.area === index && unit.masks & (1 << m) ? (sizes[i] ?? 0) : 0),
              0,
            );
            expect(Math.abs(inMask - areaKm2(intersectionOf(area, mask)))).toBeLessThan(1);
          });
        });
        for (const size of sizes) expect(size).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('of the real oblasts: one unit each, two where the reservoir lies, areas as they are', () => {
    const { oblasts, reservoir } = realFacts();
    const network = buildNetwork(
      oblasts.map(({ geometry }) => geometry),
      [reservoir],
    );
    const sizes = unitAreas(network);
    oblasts.forEach(({ id, geometry }, index) => {
      const own = network.units.flatMap((unit, i) => (unit.area === index ? [sizes[i] ?? NaN] : []));
      expect(
        own.reduce((sum, size) => sum + size, 0),
        id,
      ).toBeCloseTo(areaKm2(geometry), 6);
    });
    const flooded = network.units.flatMap(({ area, masks }) => (masks === 1 ? [oblasts[area]?.id] : []));
    expect(flooded.sort()).toEqual(['UA-12', 'UA-23', 'UA-65']);
    const reservoirKm2 = sizes.reduce((sum, size, i) => sum + (network.units[i]?.masks === 1 ? size : 0), 0);
    expect(reservoirKm2 / areaKm2(reservoir as Polygon | MultiPolygon)).toBeCloseTo(1, 4);
  });
});
