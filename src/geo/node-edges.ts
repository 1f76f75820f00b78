import type { NodeIndex } from './node-index.ts';
import { eachNearPair } from './segment-grid.ts';
import { turn } from './turn.ts';

/** How two segments meet: not at all, in a point or along a line without crossing, or across each other. */
export type Meeting = 'none' | 'touch' | 'cross';

/** How segment a-b meets segment c-d, exactly; ends that are one node count as nothing. */
export function meeting(nodes: ArrayLike<number>, a: number, b: number, c: number, d: number): Meeting {
  const ax = nodes[2 * a] ?? 0;
  const ay = nodes[2 * a + 1] ?? 0;
  const bx = nodes[2 * b] ?? 0;
  const by = nodes[2 * b + 1] ?? 0;
  const cx = nodes[2 * c] ?? 0;
  const cy = nodes[2 * c + 1] ?? 0;
  const dx = nodes[2 * d] ?? 0;
  const dy = nodes[2 * d + 1] ?? 0;
  const sideC = turn(ax, ay, bx, by, cx, cy);
  const sideD = turn(ax, ay, bx, by, dx, dy);
  if ((sideC > 0 && sideD > 0) || (sideC < 0 && sideD < 0)) return 'none';
  const sideA = turn(cx, cy, dx, dy, ax, ay);
  const sideB = turn(cx, cy, dx, dy, bx, by);
  if ((sideA > 0 && sideB > 0) || (sideA < 0 && sideB < 0)) return 'none';
  if (sideA !== 0 && sideB !== 0 && sideC !== 0 && sideD !== 0) return 'cross';
  return 'touch';
}

/** Whether node p, which lies on the line through a and b, lies between them and is neither. */
function isBetween(nodes: ArrayLike<number>, p: number, a: number, b: number): boolean {
  if (p === a || p === b) return false;
  // Along the axis in which the segment is longer.
  const axis =
    Math.abs((nodes[2 * a] ?? 0) - (nodes[2 * b] ?? 0)) >
    Math.abs((nodes[2 * a + 1] ?? 0) - (nodes[2 * b + 1] ?? 0))
      ? 0
      : 1;
  const at = nodes[2 * p + axis] ?? 0;
  const from = nodes[2 * a + axis] ?? 0;
  const to = nodes[2 * b + axis] ?? 0;
  return at > Math.min(from, to) && at < Math.max(from, to);
}

/** Rounding moves the nodes of crossings by a hair, which can make new ones; rarely more than once. */
const MAX_ROUNDS = 6;
const MAX_PAIRS = 200_000_000;

/**
 * Cuts segments wherever they cross, touch or overlap, so that they meet in nodes only. Null where there are more
 * than `maxCuts` cuts, or more pairs to look at than can be looked at in some seconds.
 */
export function nodeEdges(
  index: NodeIndex,
  from: readonly number[],
  to: readonly number[],
  maxCuts: number,
): { from: number[]; to: number[] } | null {
  const { nodes } = index;
  let edges = { from: from.slice(), to: to.slice() };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const cuts = new Map<number, number[]>();
    let made = 0;
    const cut = (edge: number, node: number) => {
      if (node === edges.from[edge] || node === edges.to[edge]) return;
      const own = cuts.get(edge);
      if (own?.includes(node)) return;
      made += 1;
      if (own) own.push(node);
      else cuts.set(edge, [node]);
    };
    const looked = eachNearPair(
      { nodes, ...edges },
      (i, j) => {
        const [a, b] = [edges.from[i] ?? 0, edges.to[i] ?? 0];
        const [c, d] = [edges.from[j] ?? 0, edges.to[j] ?? 0];
        const kind = meeting(nodes, a, b, c, d);
        if (kind === 'cross') {
          const node = crossing(index, a, b, c, d);
          cut(i, node);
          cut(j, node);
        } else if (kind === 'touch') {
          for (const p of [c, d]) if (isOn(nodes, p, a, b)) cut(i, p);
          for (const p of [a, b]) if (isOn(nodes, p, c, d)) cut(j, p);
        }
        return made > maxCuts;
      },
      MAX_PAIRS,
    );
    if (!looked || made > maxCuts) return null;
    if (made === 0) return edges;
    edges = split(nodes, edges, cuts);
  }
  return null;
}

function isOn(nodes: ArrayLike<number>, p: number, a: number, b: number): boolean {
  const at = (node: number, axis: 0 | 1) => nodes[2 * node + axis] ?? 0;
  return isBetween(nodes, p, a, b) && turn(at(a, 0), at(a, 1), at(b, 0), at(b, 1), at(p, 0), at(p, 1)) === 0;
}

/** The node where segment a-b crosses c-d; one of their ends where rounding brings it there. */
function crossing(index: NodeIndex, a: number, b: number, c: number, d: number): number {
  const { nodes } = index;
  const ax = nodes[2 * a] ?? 0;
  const ay = nodes[2 * a + 1] ?? 0;
  const ux = (nodes[2 * b] ?? 0) - ax;
  const uy = (nodes[2 * b + 1] ?? 0) - ay;
  const cx = nodes[2 * c] ?? 0;
  const cy = nodes[2 * c + 1] ?? 0;
  const vx = (nodes[2 * d] ?? 0) - cx;
  const vy = (nodes[2 * d + 1] ?? 0) - cy;
  const share = ((cx - ax) * vy - (cy - ay) * vx) / (ux * vy - uy * vx);
  const along = Math.min(1, Math.max(0, share));
  return index.at(ax + along * ux, ay + along * uy);
}

function split(
  nodes: ArrayLike<number>,
  { from, to }: { from: number[]; to: number[] },
  cuts: ReadonlyMap<number, number[]>,
): { from: number[]; to: number[] } {
  const parts: { from: number[]; to: number[] } = { from: [], to: [] };
  const add = (a: number, b: number) => {
    if (a === b) return;
    parts.from.push(a);
    parts.to.push(b);
  };
  for (let edge = 0; edge < from.length; edge += 1) {
    const start = from[edge] ?? 0;
    const end = to[edge] ?? 0;
    const own = cuts.get(edge);
    if (!own) {
      add(start, end);
      continue;
    }
    const distance = (node: number) =>
      Math.hypot(
        (nodes[2 * node] ?? 0) - (nodes[2 * start] ?? 0),
        (nodes[2 * node + 1] ?? 0) - (nodes[2 * start + 1] ?? 0),
      );
    own.sort((a, b) => distance(a) - distance(b));
    let at = start;
    for (const node of own) {
      add(at, node);
      at = node;
    }
    add(at, end);
  }
  return parts;
}
