import type { MultiPolygon, Position } from 'geojson';
import { landWithin } from './land-within.ts';
import { nodedRings } from './noded-rings.ts';
import { boundaryOf } from './winding.ts';

/**
 * The land that closed rings (lon, lat) go round an odd number of times, all of them together: a ring inside another
 * makes a hole in it. No polygons if they bound none; null where they cross so often that they cannot be put in order.
 */
export function enclosedBy(rings: readonly (readonly Position[])[]): MultiPolygon | null {
  const noded = nodedRings(rings);
  if (!noded) return null;
  const { nodes, edges } = noded;
  return landWithin(
    boundaryOf(nodes, edges, (winding) => winding % 2 !== 0),
    nodes,
  );
}
