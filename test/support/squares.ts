import type { Polygon } from 'geojson';
import { buildControlMesh, type ControlMesh } from '../../src/model/control-mesh.ts';
import type { Oblast } from '../../src/model/oblast.ts';
import type { ControlChange, Settlement } from '../../src/model/settlement.ts';

/** A box as a polygon, counterclockwise. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

export const WEST = 'UA-01';
export const EAST = 'UA-02';

const oblast = (id: string, geometry: Polygon): Oblast => ({
  id,
  name: id,
  nameUk: id,
  officialAreaKm2: 10_000,
  geometry,
});

/**
 * Two square oblasts side by side, WEST from 30 to 31 and EAST from 31 to 32 degrees, 48 to 49 north, with
 * settlements every tenth of a degree. Russia holds those east of 31.5, and from 2 January those west of 30.2 too:
 * a pocket that no land joins to the main body.
 */
export function squares(): ControlMesh {
  const settlements: Settlement[] = [];
  const changes: ControlChange[] = [];
  for (let i = 0; i < 20; i += 1) {
    for (let j = 0; j < 10; j += 1) {
      const lon = 30.05 + i / 10;
      const id = `s-${i}-${j}`;
      settlements.push({
        id,
        name: id,
        nameUk: null,
        kind: 'village',
        oblast: lon < 31 ? WEST : EAST,
        lon,
        lat: 48.05 + j / 10,
        population: j === 0 ? null : 100,
        heldAtStart: lon > 31.5 ? 'RU' : 'UA',
      });
      if (lon < 30.2) changes.push({ date: '2024-01-02', settlementId: id, heldBy: 'RU' });
    }
  }
  return buildControlMesh({
    record: { settlements, changes, firstDay: '2024-01-01', lastDay: '2024-01-10' },
    oblasts: [oblast(WEST, box(30, 48, 31, 49)), oblast(EAST, box(31, 48, 32, 49))],
    reservoir: box(30.601, 48.401, 30.603, 48.403),
  });
}
