import type { Position } from 'geojson';
import { pointInPolygonTester } from './point-in-polygon.ts';

/** Share of an edge's length by which a point is moved off it. */
const NUDGE = 1e-6;

/**
 * Polygons from directed edges that have the interior on their left. Rings that touch themselves in a node
 * are taken apart there; nodes in `skippedFrom..skippedTo` are passed through but not written.
 */
export function assemblePolygons(
  from: readonly number[],
  to: readonly number[],
  nodes: readonly number[],
  skippedFrom = 0,
  skippedTo = 0,
): Position[][][] {
  const rings = traceRings(from, to, nodes);
  const outers: { rings: Position[][]; size: number }[] = [];
  const holes: Position[][] = [];
  for (const ring of rings) {
    const written = ring
      .filter((node) => node < skippedFrom || node >= skippedTo)
      .map((node): Position => [nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0]);
    if (written.length < 3) continue;
    const [first] = written;
    if (first) written.push([...first]);
    const doubled = doubledArea(written);
    if (doubled > 0) outers.push({ rings: [written], size: doubled });
    else holes.push(written);
  }
  outers.sort((a, b) => a.size - b.size);
  for (const hole of holes) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = hole;
    // A little to the left of its first edge: an island may have that edge too.
    const lon = (x1 + x2) / 2 - NUDGE * (y2 - y1);
    const lat = (y1 + y2) / 2 + NUDGE * (x2 - x1);
    const home = outers.find(({ rings: [outer = []] }) =>
      pointInPolygonTester({ type: 'Polygon', coordinates: [outer] })(lon, lat),
    );
    home?.rings.push(hole);
  }
  return outers.reverse().map((outer) => outer.rings);
}

function doubledArea(ring: readonly Position[]): number {
  let sum = 0;
  const [ox = 0, oy = 0] = ring[0] ?? [];
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
  }
  return sum;
}

/** Edge indices leaving each node. */
function outgoing(from: readonly number[]): Map<number, number[]> {
  const out = new Map<number, number[]>();
  from.forEach((node, edge) => {
    const list = out.get(node);
    if (list) list.push(edge);
    else out.set(node, [edge]);
  });
  return out;
}

function traceRings(from: readonly number[], to: readonly number[], nodes: readonly number[]): number[][] {
  const leaving = outgoing(from);
  const used = new Uint8Array(from.length);
  const rings: number[][] = [];
  for (let start = 0; start < from.length; start += 1) {
    if (used[start]) continue;
    const walk: number[] = [];
    let edge = start;
    while (edge >= 0 && !used[edge]) {
      used[edge] = 1;
      walk.push(from[edge] ?? 0);
      edge = nextEdge(edge, from, to, nodes, leaving, used);
    }
    rings.push(...splitAtRepeats(walk));
  }
  return rings;
}

/** Of the unused edges that leave the end of `edge`, the first one clockwise from the way back; that itself last. */
function nextEdge(
  edge: number,
  from: readonly number[],
  to: readonly number[],
  nodes: readonly number[],
  leaving: Map<number, number[]>,
  used: Uint8Array,
): number {
  const at = to[edge] ?? 0;
  const candidates = (leaving.get(at) ?? []).filter((next) => !used[next]);
  if (candidates.length < 2) return candidates[0] ?? -1;
  const back = direction(at, from[edge] ?? 0, nodes);
  let best = -1;
  let bestTurn = Infinity;
  for (const next of candidates) {
    const turned = (back - direction(at, to[next] ?? 0, nodes) + 4 * Math.PI) % (2 * Math.PI);
    const clockwise = to[next] === from[edge] ? 2 * Math.PI : turned;
    if (clockwise < bestTurn) {
      bestTurn = clockwise;
      best = next;
    }
  }
  return best;
}

function direction(from: number, to: number, nodes: readonly number[]): number {
  return Math.atan2(
    (nodes[2 * to + 1] ?? 0) - (nodes[2 * from + 1] ?? 0),
    (nodes[2 * to] ?? 0) - (nodes[2 * from] ?? 0),
  );
}

/** A closed walk cut into rings that visit no node twice. */
function splitAtRepeats(walk: readonly number[]): number[][] {
  const rings: number[][] = [];
  const open: number[] = [];
  const place = new Map<number, number>();
  for (const node of walk) {
    const seen = place.get(node);
    if (seen !== undefined) {
      const ring = open.splice(seen);
      for (const visited of ring) place.delete(visited);
      rings.push(ring);
    }
    place.set(node, open.length);
    open.push(node);
  }
  if (open.length > 0) rings.push(open);
  return rings;
}

/** Undirected edges joined into lines that end only where other than two edges meet, or close. */
export function chainLines(
  from: readonly number[],
  to: readonly number[],
  nodes: readonly number[],
  skippedFrom = 0,
  skippedTo = 0,
): Position[][] {
  const touching = new Map<number, number[]>();
  const add = (node: number, edge: number) => {
    const list = touching.get(node);
    if (list) list.push(edge);
    else touching.set(node, [edge]);
  };
  from.forEach((node, edge) => {
    add(node, edge);
    add(to[edge] ?? 0, edge);
  });
  const used = new Uint8Array(from.length);
  const lines: Position[][] = [];
  const walkFrom = (start: number, first: number) => {
    const walk = [start];
    let node = start;
    let edge: number | undefined = first;
    while (edge !== undefined && !used[edge]) {
      used[edge] = 1;
      node = from[edge] === node ? (to[edge] ?? 0) : (from[edge] ?? 0);
      walk.push(node);
      const here: number[] = touching.get(node) ?? [];
      edge = here.length === 2 ? here.find((next) => !used[next]) : undefined;
    }
    const last = walk.length - 1;
    lines.push(
      walk
        .filter((n, i) => i === 0 || i === last || n < skippedFrom || n >= skippedTo)
        .map((n): Position => [nodes[2 * n] ?? 0, nodes[2 * n + 1] ?? 0]),
    );
  };
  for (const [node, edges] of touching) {
    if (edges.length === 2) continue;
    for (const edge of edges) if (!used[edge]) walkFrom(node, edge);
  }
  from.forEach((node, edge) => {
    if (!used[edge]) walkFrom(node, edge);
  });
  return lines;
}
