import type { DirectedEdges } from './edge-cuts.ts';
import { nodeIndex } from './node-index.ts';

/** Walks of edges cut where ways may part: within a chain there is nothing to decide. */
export interface Chains {
  /** First and last node of each chain. */
  from: number[];
  to: number[];
  /** The nodes next to those. */
  second: number[];
  beforeLast: number[];
  /** How often more it is walked forwards than backwards: so much the winding number grows from its right to its left. */
  growth: number[];
  /** The edges of chain c, in order, at `start[c]` to `start[c + 1]` of `order`. */
  start: number[];
  order: Int32Array;
}

/**
 * The chains of walks whose edges meet in nodes only. They end at nodes that are walked through more than once,
 * where a walk turns back, and at its westernmost node. An edge that is walked several times is one chain. As many edges must come to
 * each node as leave it. The edges of a ring weigh the same.
 */
export function chainsOf(
  nodes: readonly number[],
  { from, to }: DirectedEdges,
  weightOf: (edge: number) => number,
): Chains {
  const visits = new Int32Array(nodes.length / 2);
  for (let edge = 0; edge < from.length; edge += 1) {
    const node = from[edge] as number;
    visits[node] = (visits[node] as number) + 1;
  }
  const chains: Chains = {
    from: [],
    to: [],
    second: [],
    beforeLast: [],
    growth: [],
    start: [0],
    order: new Int32Array(from.length),
  };
  const pairs = nodeIndex(0);
  const chainOfPair: number[] = [];
  let filled = 0;
  const close = (first: number, last: number) => {
    chains.from.push(from[first] as number);
    chains.to.push(to[last] as number);
    chains.second.push(to[first] as number);
    chains.beforeLast.push(from[last] as number);
    chains.growth.push(weightOf(first));
    chains.start.push(filled);
  };
  /** An edge between two ends may be walked again, or back. */
  const closeSingle = (edge: number) => {
    const a = from[edge] as number;
    const b = to[edge] as number;
    const pair = a < b ? pairs.at(a, b) : pairs.at(b, a);
    const known = chainOfPair[pair];
    if (known === undefined) {
      chainOfPair[pair] = chains.from.length;
      close(edge, edge);
      return;
    }
    filled -= 1;
    chains.growth[known] =
      (chains.growth[known] as number) + (chains.from[known] === a ? 1 : -1) * weightOf(edge);
  };
  const walk = (begin: number, end: number) => {
    const west = westernmost(nodes, from, begin, end);
    const isClosed = from[begin] === to[end - 1];
    const size = end - begin;
    const edgeAt = (i: number) => (isClosed ? begin + ((west - begin + i) % size) : begin + i);
    let first = -1;
    for (let i = 0; i < size; i += 1) {
      const edge = edgeAt(i);
      if (first < 0) first = edge;
      chains.order[filled] = edge;
      filled += 1;
      const node = to[edge] as number;
      const turnsBack = i + 1 < size && to[edgeAt(i + 1)] === from[edge];
      if (i + 1 < size && node !== from[west] && visits[node] === 1 && !turnsBack) continue;
      if (first === edge) closeSingle(edge);
      else close(first, edge);
      first = -1;
    }
  };
  let begin = 0;
  for (let edge = 1; edge <= from.length; edge += 1) {
    if (edge < from.length && from[edge] === to[edge - 1]) continue;
    if (edge > begin) walk(begin, edge);
    begin = edge;
  }
  return chains;
}

/** The edge of a walk that leaves its westernmost node, of several as far west the southernmost. */
function westernmost(nodes: readonly number[], from: Int32Array, begin: number, end: number): number {
  let best = begin;
  for (let edge = begin + 1; edge < end; edge += 1)
    if (isWestOf(nodes, from[edge] as number, from[best] as number)) best = edge;
  return best;
}

/** Whether node a lies west of b; of two as far west the southern one does. */
export function isWestOf(nodes: readonly number[], a: number, b: number): boolean {
  const dx = (nodes[2 * a] as number) - (nodes[2 * b] as number);
  return dx < 0 || (dx === 0 && (nodes[2 * a + 1] as number) < (nodes[2 * b + 1] as number));
}
