import type { Position } from 'geojson';
import type { OwnedEdges } from './edge-cuts.ts';
import { nodeEdges } from './node-edges.ts';
import { nodeIndex } from './node-index.ts';
import { ringEdges } from './ring-edges.ts';

/**
 * The edges of paths (lon, lat), cut so that they meet in nodes only, with the owner of each path's; all one owner's if
 * none are named. Null where they cross so often that they cannot be followed (see `node-edges.ts`).
 */
export function nodedRings(
  rings: readonly (readonly Position[])[],
  ownerOf: readonly number[] = rings.map(() => 0),
): { nodes: number[]; edges: OwnedEdges } | null {
  const index = nodeIndex(rings.reduce((sum, ring) => sum + ring.length, 0));
  const edges = nodeEdges(index, ringEdges(index, rings, ownerOf));
  return edges && { nodes: index.nodes, edges };
}
