import { compareDirections } from '../direction.ts';
import { grouped } from '../grouped.ts';
import { turn } from '../turn.ts';
import { type Chains, chainsOf, isWestOf } from './chains.ts';
import type { DirectedEdges } from './edge-cuts.ts';

/**
 * The boundary of the land whose winding number (how often the walks go round it counterclockwise) `isInside` takes,
 * as directed edges with that land on their left. The edges make closed walks and meet in nodes only,
 * exactly; coordinates of node n at 2n and 2n + 1. An edge counts as often as its weight
 * says, one of a ring as much as the other.
 */
export function boundaryOf(
  nodes: readonly number[],
  edges: DirectedEdges,
  isInside: (winding: number) => boolean,
  weightOf: (edge: number) => number = () => 1,
): DirectedEdges {
  const chains = chainsOf(nodes, edges, weightOf);
  const windingLeft = windingsOf(nodes, edges, chains);
  const from = new Int32Array(edges.from.length);
  const to = new Int32Array(edges.from.length);
  let made = 0;
  for (let chain = 0; chain < chains.from.length; chain += 1) {
    const left = isInside(windingLeft[2 * chain] as number);
    if (left === isInside(windingLeft[2 * chain + 1] as number)) continue;
    for (let i = chains.start[chain] as number; i < (chains.start[chain + 1] as number); i += 1) {
      const edge = chains.order[i] as number;
      from[made] = (left ? edges.from : edges.to)[edge] as number;
      to[made] = (left ? edges.to : edges.from)[edge] as number;
      made += 1;
    }
  }
  return { from: from.subarray(0, made), to: to.subarray(0, made) };
}

/**
 * Winding numbers to the left of half-chains: 2c runs along chain c, 2c + 1 against it. Loops of half-chains with one
 * face on their left are traced; across a chain the number changes by the chain's growth, and around each connected
 * part it is what the others make it there.
 */
function windingsOf(nodes: readonly number[], edges: DirectedEdges, chains: Chains): Int32Array {
  const count = 2 * chains.from.length;
  const next = nextHalves(nodes, chains);
  const loopOf = new Int32Array(count).fill(-1);
  let loops = 0;
  for (let half = 0; half < count; half += 1) {
    if ((loopOf[half] as number) >= 0) continue;
    for (let at = half; loopOf[at] === -1; at = next[at] as number) loopOf[at] = loops;
    loops += 1;
  }
  const winding = new Int32Array(loops);
  const known = new Uint8Array(loops);
  const halves = grouped(loopOf, loops);
  const part = connectedParts(nodes, chains);
  const windingAround = rayCaster(nodes, edges, chains, part);
  for (const half of seedsOf(nodes, chains, part)) {
    const loop = loopOf[half] as number;
    winding[loop] = windingAround(startOf(chains, half));
    known[loop] = 1;
    const waiting = [loop];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (let i = halves.start[at] as number; i < (halves.start[at + 1] as number); i += 1) {
        const crossed = halves.members[i] as number;
        const other = loopOf[crossed ^ 1] as number;
        if (known[other]) continue;
        const step = (chains.growth[crossed >> 1] as number) * (crossed % 2 === 0 ? 1 : -1);
        winding[other] = (winding[at] as number) - step;
        known[other] = 1;
        waiting.push(other);
      }
    }
  }
  return loopOf.map((loop) => winding[loop] as number);
}

const startOf = ({ from, to }: Chains, half: number) => (half % 2 === 0 ? from : to)[half >> 1] as number;

/** The node that follows the start of a half-chain. */
const secondOf = ({ second, beforeLast }: Chains, half: number) =>
  (half % 2 === 0 ? second : beforeLast)[half >> 1] as number;

/** The half-chain that follows each on the way round the face on its left. */
function nextHalves(nodes: readonly number[], chains: Chains): Int32Array {
  const count = 2 * chains.from.length;
  const starts = Int32Array.from({ length: count }, (_, half) => startOf(chains, half));
  const leaving = grouped(starts, nodes.length / 2);
  const next = new Int32Array(count);
  for (let node = 0; 2 * node < nodes.length; node += 1) {
    const around = leaving.members.subarray(leaving.start[node], leaving.start[node + 1]);
    if (around.length > 2)
      around.sort((a, b) => compareDirections(nodes, node, secondOf(chains, a), secondOf(chains, b)));
    // Coming in along the twin of one, the walk with its face on the left goes on along the one before it.
    for (let i = 0; i < around.length; i += 1)
      next[(around[i] as number) ^ 1] = around[(i || around.length) - 1] as number;
  }
  return next;
}

/** For each connected part a half-chain that leaves its westernmost node and has on its left what lies around it. */
function seedsOf(nodes: readonly number[], chains: Chains, part: Int32Array): number[] {
  const seeds = new Map<number, number>();
  for (let half = 0; half < 2 * chains.from.length; half += 1) {
    const own = part[startOf(chains, half)] as number;
    const known = seeds.get(own);
    if (known === undefined || isBetterSeed(nodes, chains, half, known)) seeds.set(own, half);
  }
  return [...seeds.values()];
}

/** Everything lies east of the westernmost node; on the left of the steepest way up lies the west, which is outside. */
function isBetterSeed(nodes: readonly number[], chains: Chains, half: number, known: number): boolean {
  const node = startOf(chains, half);
  const other = startOf(chains, known);
  if (node !== other) return isWestOf(nodes, node, other);
  const at = (n: number, axis: 0 | 1) => nodes[2 * n + axis] as number;
  const [a, b] = [secondOf(chains, known), secondOf(chains, half)];
  return turn(at(node, 0), at(node, 1), at(a, 0), at(a, 1), at(b, 0), at(b, 1)) > 0;
}

/** The number of the connected part of each node. */
function connectedParts(nodes: readonly number[], { from, to }: Chains): Int32Array {
  const parent = Int32Array.from({ length: nodes.length / 2 }, (_, node) => node);
  const rootOf = (node: number) => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  for (let chain = 0; chain < from.length; chain += 1)
    parent[rootOf(from[chain] as number)] = rootOf(to[chain] as number);
  for (let node = 0; node < parent.length; node += 1) parent[node] = rootOf(node);
  return parent;
}

const MAX_ROWS = 4096;

/** Answers how often other parts go round the end of a chain: by the edges west of it, in its row of the plane. */
function rayCaster(nodes: readonly number[], { from, to }: DirectedEdges, chains: Chains, part: Int32Array) {
  const partsHere = new Set(chains.from.map((node) => part[node]));
  if (partsHere.size < 2) return () => 0;
  const chainOf = new Int32Array(from.length).fill(-1);
  let south = Infinity;
  let north = -Infinity;
  for (let chain = 0; chain < chains.from.length; chain += 1)
    for (let i = chains.start[chain] as number; i < (chains.start[chain + 1] as number); i += 1) {
      const edge = chains.order[i] as number;
      chainOf[edge] = chain;
      const y = nodes[2 * (from[edge] as number) + 1] as number;
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  const rows = Math.max(1, Math.min(MAX_ROWS, Math.ceil(from.length / 8)));
  const rowOf = (y: number) =>
    Math.max(0, Math.min(rows - 1, Math.floor(((y - south) / Math.max(north - south, 1e-12)) * rows)));
  const byRow: number[][] = Array.from({ length: rows }, () => []);
  for (let edge = 0; edge < from.length; edge += 1) {
    if ((chainOf[edge] as number) < 0) continue;
    const y1 = nodes[2 * (from[edge] as number) + 1] as number;
    const y2 = nodes[2 * (to[edge] as number) + 1] as number;
    const last = rowOf(Math.max(y1, y2));
    for (let row = rowOf(Math.min(y1, y2)); row <= last; row += 1) (byRow[row] as number[]).push(edge);
  }
  return (node: number): number => {
    const x = nodes[2 * node] as number;
    const y = nodes[2 * node + 1] as number;
    let winding = 0;
    for (const edge of byRow[rowOf(y)] as number[]) {
      const chain = chainOf[edge] as number;
      if (part[chains.from[chain] as number] === part[node]) continue;
      const a = from[edge] as number;
      const b = to[edge] as number;
      const y1 = nodes[2 * a + 1] as number;
      const y2 = nodes[2 * b + 1] as number;
      if (y1 > y === y2 > y) continue;
      const side = turn(nodes[2 * a] as number, y1, nodes[2 * b] as number, y2, x, y);
      // A ray to the west meets an edge that runs south from its left, the inside of a counterclockwise ring.
      if (y2 < y1 && side > 0) winding += chains.growth[chain] as number;
      else if (y2 > y1 && side < 0) winding -= chains.growth[chain] as number;
    }
    return winding;
  };
}
