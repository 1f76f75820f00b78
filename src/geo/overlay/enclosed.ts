import type { MultiPolygon, Position } from 'geojson';
import { landWithin } from './land-within.ts';
import { nodeEdges } from './node-edges.ts';
import { nodeIndex } from './node-index.ts';
import { ringEdges } from './ring-edges.ts';
import { boundaryOf } from './winding.ts';

/**
 * The land that closed rings (lon, lat) go round an odd number of times, all of them together: a ring inside another
 * makes a hole in it. No polygons if they bound none; null where they cross so often that they cannot be put in order.
 */
export function enclosedBy(rings: readonly (readonly Position[])[]): MultiPolygon | null {
  const index = nodeIndex(rings.reduce((sum, ring) => sum + ring.length, 0));
  const noded = nodeEdges(
    index,
    ringEdges(
      index,
      rings,
      rings.map(() => 0),
    ),
  );
  if (!noded) return null;
  return landWithin(
    boundaryOf(index.nodes, noded, (winding) => winding % 2 !== 0),
    index.nodes,
  );
}
