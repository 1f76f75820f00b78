import type { MultiPolygon, Position } from 'geojson';
import { nodeEdges } from './node-edges.ts';
import { nodeIndex } from './node-index.ts';
import { assemblePolygons } from './stitch.ts';
import { facesOf, type NetEdges } from './winding.ts';

const MAX_CUTS = 500_000;

/**
 * The land whose winding number (how often the rings go round it counterclockwise) `isInside` takes: odd ones for
 * the even-odd rule, positive ones for the union of rings that are wound as RFC 7946 has it. Rings may cross, touch,
 * overlap and repeat themselves. Null where they do so too often to be followed.
 */
export function resolveRings(
  rings: readonly (readonly Position[])[],
  isInside: (winding: number) => boolean,
): MultiPolygon | null {
  const index = nodeIndex(rings.reduce((sum, ring) => sum + ring.length, 0));
  const from: number[] = [];
  const to: number[] = [];
  for (const ring of rings) {
    let before = -1;
    for (const position of ring) {
      const node = index.at(position[0] as number, position[1] as number);
      if (before >= 0 && before !== node) {
        from.push(before);
        to.push(node);
      }
      before = node;
    }
  }
  const edges = nodeEdges(index, from, to, MAX_CUTS);
  if (!edges) return null;
  const net = netEdges(edges);
  const { left, right } = facesOf(net, index.nodes);
  const boundFrom: number[] = [];
  const boundTo: number[] = [];
  for (let edge = 0; edge < net.from.length; edge += 1) {
    const inLeft = isInside(left[edge] ?? 0);
    if (inLeft === isInside(right[edge] ?? 0)) continue;
    const a = net.from[edge] ?? 0;
    const b = net.to[edge] ?? 0;
    boundFrom.push(inLeft ? a : b);
    boundTo.push(inLeft ? b : a);
  }
  return { type: 'MultiPolygon', coordinates: assemblePolygons(boundFrom, boundTo, index.nodes) };
}

function netEdges(edges: { from: number[]; to: number[] }): NetEdges {
  const pairs = nodeIndex(edges.from.length);
  const growth: number[] = [];
  for (let i = 0; i < edges.from.length; i += 1) {
    const a = edges.from[i] as number;
    const b = edges.to[i] as number;
    const pair = a < b ? pairs.at(a, b) : pairs.at(b, a);
    growth[pair] = (growth[pair] ?? 0) + (a < b ? 1 : -1);
  }
  const net: NetEdges = { from: [], to: [], growth: [] };
  growth.forEach((value, pair) => {
    if (value === 0) return;
    net.from.push(pairs.nodes[2 * pair] as number);
    net.to.push(pairs.nodes[2 * pair + 1] as number);
    net.growth.push(value);
  });
  return net;
}
