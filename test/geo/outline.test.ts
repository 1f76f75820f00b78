import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { edgeLengthKm, lengthKm } from '../../src/geo/length.ts';
import { buildNetwork, OUTSIDE } from '../../src/geo/mesh/network.ts';
import { outlineOf } from '../../src/geo/outline.ts';
import { dataFiles } from '../support/data-files.ts';
import { realFacts } from '../support/real-data.ts';
import { frozen, withHoles } from '../support/sound.ts';
import { box } from '../support/squares.ts';

const west = box(30, 48, 31, 49);
const east = box(31, 48, 32, 49);

describe('outline', () => {
  test('of two squares with land to the west is land border there and coast all around else', () => {
    const { landBorder, coast } = outlineOf(frozen([west, east]), frozen(box(20, 40, 31, 48.5)));
    const side = (west: number, south: number, east: number, north: number) =>
      lengthKm({
        type: 'LineString',
        coordinates: [
          [west, south],
          [east, north],
        ],
      });
    // The western edge is judged at its middle, 48.5 north; the common edge belongs to neither.
    expect(lengthKm(landBorder)).toBeCloseTo(side(30, 48, 31, 48), 7);
    expect(lengthKm(coast)).toBeCloseTo(
      side(31, 48, 32, 48) + side(30, 49, 32, 49) + 2 * side(30, 48, 30, 49),
      5,
    );
    expect(coast.coordinates.flat().map(String)).toContain('32,49');
  });

  test('is one closed line if land lies all around, and none of it is coast', () => {
    const { landBorder, coast } = outlineOf([west, east], box(20, 40, 40, 60));
    expect(landBorder.coordinates).toHaveLength(1);
    expect(landBorder.coordinates[0]?.at(-1)).toEqual(landBorder.coordinates[0]?.[0]);
    expect(coast.coordinates).toEqual([]);
  });

  test('of an area with a lake has the lake’s shore', () => {
    const lake = box(30.4, 48.4, 30.6, 48.6);
    const land = withHoles(box(20, 40, 40, 60), lake);
    const { coast } = outlineOf([withHoles(west, lake)], land);
    expect(coast.coordinates).toHaveLength(1);
    expect(lengthKm(coast)).toBeCloseTo(
      lengthKm({ type: 'MultiLineString', coordinates: lake.coordinates }),
      7,
    );
  });

  test('of nothing is nothing', () => {
    const { landBorder, coast } = outlineOf([], box(20, 40, 40, 60));
    expect([landBorder.coordinates, coast.coordinates]).toEqual([[], []]);
  });

  test('of the real oblasts: the extremes west, north and east are land border, the south of Crimea is coast', () => {
    const land = JSON.parse(dataFiles().get('data/boundaries/land.geojson') ?? '') as {
      features: { geometry: MultiPolygon }[];
    };
    const areas = realFacts().oblasts.map(({ geometry }) => geometry);
    const { landBorder, coast } = outlineOf(areas, land.features[0]?.geometry as MultiPolygon);
    const border = landBorder.coordinates.flat();
    const shore = coast.coordinates.flat();
    const extremes = (places: Position[]) => {
      const lons = places.map(([lon = NaN]) => lon);
      const lats = places.map(([, lat = NaN]) => lat);
      return [Math.min(...lons), Math.max(...lats), Math.max(...lons), Math.min(...lats)];
    };
    const [west, north, east, south] = extremes([...border, ...shore]);
    expect(extremes(border).slice(0, 3)).toEqual([west, north, east]);
    expect(extremes(shore)[3]).toBe(south);
    expect(south).toBeLessThan(44.4);
    // The oblasts' own rings hold every edge of the outline once and every common boundary twice.
    const outline = lengthKm(landBorder) + lengthKm(coast);
    const rings = areas.flatMap((area) =>
      area.type === 'Polygon' ? area.coordinates : area.coordinates.flat(),
    );
    const inner = (lengthKm({ type: 'MultiLineString', coordinates: rings }) - outline) / 2;
    const { from, left, right, to, nodes } = buildNetwork(areas, []);
    const common = from.reduce((sum, a, e) => {
      const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = [a, to[e] ?? -1].flatMap((n) =>
        nodes.slice(2 * n, 2 * n + 2),
      );
      return left[e] === OUTSIDE || right[e] === OUTSIDE ? sum : sum + edgeLengthKm(x1, y1, x2, y2);
    }, 0);
    expect(inner).toBeCloseTo(common, 6);
  });
});
