import { turn } from '../turn.ts';
import { type EdgeCuts, edgeCuts, type OwnedEdges } from './edge-cuts.ts';
import type { NodeIndex } from './node-index.ts';
import { eachNearPair } from './segment-grid.ts';
import { crossingOf, meeting } from './segment-meeting.ts';

/** Places of the grid to a degree: they are 0.4 micrometres apart, and a hundred times what a coordinate is rounded by. */
const PLACES = 2 ** 38;
/** Half a pixel; the corners of the grid's pixels are numbers without rounding too. */
const HALF = 0.5 / PLACES;

const snapped = (value: number) => Math.round(value * PLACES) / PLACES;

/**
 * Snap rounding (Hobby 1999): ends and crossings go to the nearest place of a grid, and an edge that passes through
 * the pixel around such a place goes through the place. Edges so rounded may come to lie on each other, but cross
 * no more. The index gains the places. Null where there are more than `maxPairs` pairs to look at.
 */
export function snapRounded(index: NodeIndex, edges: OwnedEdges, maxPairs: number): OwnedEdges | null {
  const { nodes } = index;
  const atGrid = (x: number, y: number) => index.at(snapped(x), snapped(y));
  const ofNode = (node: number) => atGrid(nodes[2 * node] as number, nodes[2 * node + 1] as number);
  const from = edges.from.map(ofNode);
  const to = edges.to.map(ofNode);
  const ends: OwnedEdges = { from, to, of: edges.of };
  const cuts = edgeCuts(nodes, ends);
  const hot = new Set([...from, ...to]);
  const looked = eachNearPair(
    { nodes, from, to },
    (i, j) => {
      const [a = 0, b = 0, c = 0, d = 0] = [from[i], to[i], from[j], to[j]];
      if (meeting(nodes, a, b, c, d) !== 'cross') return false;
      const node = atGrid(...crossingOf(nodes, a, b, c, d));
      hot.add(node);
      // Of a crossing between two pixels rounding may choose the one that an edge just misses.
      cuts.add(i, node);
      cuts.add(j, node);
      return false;
    },
    maxPairs,
  );
  return looked && cutAtPixels(nodes, ends, [...hot], cuts, maxPairs) ? cuts.parts() : null;
}

function cutAtPixels(
  nodes: readonly number[],
  edges: OwnedEdges,
  hot: readonly number[],
  cuts: EdgeCuts,
  maxPairs: number,
): boolean {
  const count = edges.from.length;
  // A pixel is looked for as a segment is: as its diagonal.
  const corners = hot.flatMap((node) => {
    const [x = 0, y = 0] = [nodes[2 * node], nodes[2 * node + 1]];
    return [x - HALF, y - HALF, x + HALF, y + HALF];
  });
  const all = nodes.concat(corners);
  const first = nodes.length / 2;
  const from = [...edges.from, ...hot.map((_, i) => first + 2 * i)];
  const to = [...edges.to, ...hot.map((_, i) => first + 2 * i + 1)];
  return eachNearPair(
    { nodes: all, from, to },
    (i, j) => {
      const [edge, pixel] = [Math.min(i, j), Math.max(i, j) - count];
      const node = hot[pixel];
      if (
        edge < count &&
        node !== undefined &&
        passes(nodes, edges.from[edge] ?? 0, edges.to[edge] ?? 0, node)
      )
        cuts.add(edge, node);
      return false;
    },
    maxPairs,
  );
}

/** Whether the line through a and b meets the pixel around a node; its north and east edges are the neighbours'. */
function passes(nodes: readonly number[], a: number, b: number, node: number): boolean {
  const at = (n: number, axis: 0 | 1) => nodes[2 * n + axis] as number;
  const [x, y] = [at(node, 0), at(node, 1)];
  const side = (dx: number, dy: number) =>
    turn(at(a, 0), at(a, 1), at(b, 0), at(b, 1), x + dx * HALF, y + dy * HALF);
  const southWest = side(-1, -1);
  const sides = [southWest, side(1, -1), side(-1, 1), side(1, 1)];
  return southWest === 0 || (Math.min(...sides) < 0 && Math.max(...sides) > 0);
}
