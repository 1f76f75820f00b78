import type { MultiPolygon, Position } from 'geojson';
import { placesNear } from '../../geo/drawing/snap.ts';
import { tracePath } from '../../geo/drawing/trace.ts';
import { roundedPosition } from '../../geo/rounded.ts';
import type { SegmentIndex } from '../../geo/segment-index.ts';

/** How far off a boundary what was snapped to it may lie, in degrees. */
const SNAPPED_DEGREES = 5e-9;

const keyOf = (position: Position) => `${position[0]},${position[1]}`;

/**
 * A drawn line or ring as it is kept: positions on a boundary stay as they are, others are rounded to six decimals, none
 * is repeated, and where `follow` says so edges take the boundary's vertices. Edges whose ends are both among
 * `before` were there already and stay.
 */
export function keptPath(
  drawn: readonly Position[],
  index: SegmentIndex,
  { follow, before = [] }: { follow: boolean; before?: readonly Position[] },
): Position[] {
  const old = new Set(before.map(keyOf));
  const kept = drawn
    .map((position) => {
      if (old.has(keyOf(position)) || placesNear(index, position, SNAPPED_DEGREES).length > 0)
        return position;
      return roundedPosition(position);
    })
    .filter((position, i, all) => i === 0 || keyOf(position) !== keyOf(all[i - 1] ?? []));
  if (!follow) return kept;
  const traced = tracePath(index, kept, (edge) => {
    const [from = [], to = []] = [kept[edge], kept[edge + 1]];
    return !(old.has(keyOf(from)) && old.has(keyOf(to)));
  });
  return traced.filter((position, i) => i === 0 || keyOf(position) !== keyOf(traced[i - 1] ?? []));
}

/** One ring of the land as the drawing library knows it: outlines and holes apart. */
export interface DrawnRing {
  part: number;
  ring: number;
  positions: Position[];
}

export function ringsOf({ coordinates }: MultiPolygon): DrawnRing[] {
  return coordinates.flatMap((rings, part) => rings.map((positions, ring) => ({ part, ring, positions })));
}

/** The land with the given rings in the place of its own. */
export function landOfRings(land: MultiPolygon, rings: readonly DrawnRing[]): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: land.coordinates.map((parts, p) =>
      parts.map(
        (positions, r) => rings.find(({ part, ring }) => part === p && ring === r)?.positions ?? positions,
      ),
    ),
  };
}
