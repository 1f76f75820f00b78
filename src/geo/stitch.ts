import type { Position } from 'geojson';
import { isPassed } from './direction.ts';
import { doubledArea } from './doubled-area.ts';
import { type Groups, grouped } from './grouped.ts';
import { pointInPolygonTester } from './point-in-polygon.ts';
import { turn } from './turn.ts';

interface Outer {
  rings: Position[][];
  size: number;
  /** Whether the land within the ring lies on the left of the edge from one node to the next. */
  holds(node: number, next: number): boolean;
}

/**
 * Polygons from directed edges that have the interior on their left and meet in nodes only. Rings that touch
 * themselves in a node are taken apart there; nodes in `skippedFrom..skippedTo` are passed through but not written.
 */
export function assemblePolygons(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  nodes: ArrayLike<number>,
  skippedFrom = 0,
  skippedTo = 0,
): Position[][][] {
  const outers: Outer[] = [];
  const holes: { ring: number[]; written: Position[] }[] = [];
  for (const ring of traceRings(from, to, nodes)) {
    const written = ring
      .filter((node) => node < skippedFrom || node >= skippedTo)
      .map((node): Position => [nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0]);
    if (written.length < 3) continue;
    const [first] = written;
    if (first) written.push([...first]);
    if (!isCounterclockwise(ring, nodes)) holes.push({ ring, written });
    else outers.push({ rings: [written], size: doubledArea(written), holds: holder(ring, written, nodes) });
  }
  outers.sort((a, b) => a.size - b.size);
  for (const { ring, written } of holes) {
    const [node = 0, next = 0] = ring;
    outers.find((outer) => outer.holds(node, next))?.rings.push(written);
  }
  return outers.reverse().map((outer) => outer.rings);
}

/** Exact for a ring that meets itself nowhere: by its turn at the southernmost node, of those the westernmost. */
function isCounterclockwise(ring: readonly number[], nodes: ArrayLike<number>): boolean {
  const x = (node: number) => nodes[2 * node] ?? 0;
  const y = (node: number) => nodes[2 * node + 1] ?? 0;
  let lowest = 0;
  ring.forEach((node, i) => {
    const known = ring[lowest] ?? 0;
    if (y(node) < y(known) || (y(node) === y(known) && x(node) < x(known))) lowest = i;
  });
  const before = ring.at(lowest - 1) ?? 0;
  const at = ring[lowest] ?? 0;
  const after = ring[(lowest + 1) % ring.length] ?? 0;
  return turn(x(before), y(before), x(at), y(at), x(after), y(after)) > 0;
}

/** Rings share nodes, not edges: at a node of both the edge's direction decides, elsewhere the node itself. */
function holder(ring: readonly number[], written: Position[], nodes: ArrayLike<number>): Outer['holds'] {
  let isInside: ReturnType<typeof pointInPolygonTester> | undefined;
  let places: Map<number, number> | undefined;
  return (node, next) => {
    places ??= new Map(ring.map((own, i) => [own, i]));
    const place = places.get(node);
    if (place === undefined) {
      isInside ??= pointInPolygonTester({ type: 'Polygon', coordinates: [written] });
      return isInside(nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0);
    }
    const before = ring.at(place - 1) ?? 0;
    const after = ring[(place + 1) % ring.length] ?? 0;
    return isPassed(nodes, node, after, next, before);
  };
}

function traceRings(from: ArrayLike<number>, to: ArrayLike<number>, nodes: ArrayLike<number>): number[][] {
  const leaving = grouped(from, nodes.length / 2);
  const used = new Uint8Array(from.length);
  /** Where each node stands in the walk, or -1. */
  const place = new Int32Array(nodes.length / 2).fill(-1);
  const rings: number[][] = [];
  for (let start = 0; start < from.length; start += 1) {
    if (used[start]) continue;
    const walk: number[] = [];
    let edge = start;
    while (edge >= 0 && !used[edge]) {
      used[edge] = 1;
      walk.push(from[edge] as number);
      edge = nextEdge(edge, from, to, nodes, leaving, used);
    }
    rings.push(...splitAtRepeats(walk, place));
  }
  return rings;
}

/** Of the unused edges that leave the end of `edge`, the first one clockwise from the way back; that itself last. */
function nextEdge(
  edge: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  nodes: ArrayLike<number>,
  leaving: Groups,
  used: Uint8Array,
): number {
  const at = to[edge] as number;
  const back = from[edge] as number;
  let best = -1;
  for (let i = leaving.start[at] as number; i < (leaving.start[at + 1] as number); i += 1) {
    const next = leaving.members[i] as number;
    if (used[next]) continue;
    const isSooner =
      best < 0 ||
      to[best] === back ||
      (to[next] !== back && isPassed(nodes, at, back, to[best] as number, to[next] as number));
    if (isSooner) best = next;
  }
  return best;
}

/** A closed walk cut into rings that visit no node twice. */
function splitAtRepeats(walk: readonly number[], place: Int32Array): number[][] {
  const rings: number[][] = [];
  const open: number[] = [];
  for (const node of walk) {
    const seen = place[node] as number;
    if (seen >= 0) {
      const ring = open.splice(seen);
      for (const visited of ring) place[visited] = -1;
      rings.push(ring);
    }
    place[node] = open.length;
    open.push(node);
  }
  for (const node of open) place[node] = -1;
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
