import { turn } from '../turn.ts';

/** A piece of an edge inside one triangle, with what lies to either side of it. */
export interface Segment {
  from: number;
  to: number;
  leftUnit: number;
  rightUnit: number;
  /** Bit f is set on the inner side of front f. */
  leftInside: number;
  rightInside: number;
  /** 0: an edge of the network; f + 1: drawn by front f. */
  drawnBy: number;
  /** Edge of the mesh that this is the whole of, or -1. */
  whole: number;
}

/** A front's straight way through one triangle; the corner that it cuts off lies to its left. */
export interface Cut {
  front: number;
  start: number;
  end: number;
  leftInside: 0 | 1;
  /** Nodes known to lie on it, whatever rounding says. */
  nodes: number[];
}

/**
 * Cuts the segments of a triangle along `cut` and adds the cut's own. `around` is the unit at the cut's start and
 * the fronts that hold the whole triangle; `earlier` are the cuts already in `segments`. New nodes (lon, lat) are
 * added to `nodes`, and those on the cut to `cut.nodes`.
 */
export function applyCut(
  cut: Cut,
  earlier: readonly Cut[],
  segments: readonly Segment[],
  around: { unit: number; inside: number },
  nodes: number[],
): Segment[] {
  const same = earlier.find((other) => other.start === cut.start && other.end === cut.end);
  if (same) cut.nodes = same.nodes;
  const bit = 1 << cut.front;
  const leftBit = cut.leftInside ? bit : 0;
  const rightBit = cut.leftInside ? 0 : bit;
  const out: Segment[] = [];
  const add = (segment: Segment, left: number, right: number) =>
    out.push({
      ...segment,
      leftInside: segment.leftInside | left,
      rightInside: segment.rightInside | right,
    });
  const crossed: { node: number; at: number; segment: Segment }[] = [];
  for (const segment of segments) {
    if (same && segment.drawnBy === same.front + 1) {
      add(segment, leftBit, rightBit);
      continue;
    }
    const a = sideOf(cut, segment.from, nodes);
    const b = sideOf(cut, segment.to, nodes);
    const bitAt = (side: number) => (side > 0 ? leftBit : rightBit);
    if (a * b >= 0) {
      const both = bitAt(a === 0 ? b : a);
      add(segment, both, both);
      continue;
    }
    const node = nodeBetween(segment.from, segment.to, a / (a - b), nodes);
    earlier.find(({ front }) => front + 1 === segment.drawnBy)?.nodes.push(node);
    crossed.push({ node, at: along(cut, node, nodes), segment });
    add({ ...segment, to: node, whole: -1 }, bitAt(a), bitAt(a));
    add({ ...segment, from: node, whole: -1 }, bitAt(b), bitAt(b));
  }
  if (same) return out;

  crossed.sort((p, q) => p.at - q.at);
  let { unit, inside } = around;
  for (const other of earlier) {
    const atStart = sideOf(other, cut.start, nodes) || sideOf(other, cut.end, nodes);
    if (atStart > 0 === (other.leftInside === 1)) inside |= 1 << other.front;
  }
  let from = cut.start;
  const draw = (to: number) => {
    out.push({
      from,
      to,
      leftUnit: unit,
      rightUnit: unit,
      leftInside: inside | leftBit,
      rightInside: inside | rightBit,
      drawnBy: cut.front + 1,
      whole: -1,
    });
    from = to;
  };
  for (const { node, segment } of crossed) {
    draw(node);
    const onLeft = unit === segment.leftUnit && inside === segment.leftInside;
    unit = onLeft ? segment.rightUnit : segment.leftUnit;
    inside = onLeft ? segment.rightInside : segment.leftInside;
  }
  cut.nodes = [cut.start, ...crossed.map(({ node }) => node), cut.end];
  draw(cut.end);
  return out;
}

/** Positive to the left of the cut, 0 on it. */
function sideOf(cut: Cut, node: number, nodes: readonly number[]): number {
  if (cut.nodes.includes(node)) return 0;
  const { start, end } = cut;
  return turn(
    nodes[2 * start] ?? 0,
    nodes[2 * start + 1] ?? 0,
    nodes[2 * end] ?? 0,
    nodes[2 * end + 1] ?? 0,
    nodes[2 * node] ?? 0,
    nodes[2 * node + 1] ?? 0,
  );
}

/** Orders nodes on a cut from its start to its end. */
function along(cut: Cut, node: number, nodes: readonly number[]): number {
  const x = nodes[2 * cut.start] ?? 0;
  const y = nodes[2 * cut.start + 1] ?? 0;
  const dx = (nodes[2 * cut.end] ?? 0) - x;
  const dy = (nodes[2 * cut.end + 1] ?? 0) - y;
  return ((nodes[2 * node] ?? 0) - x) * dx + ((nodes[2 * node + 1] ?? 0) - y) * dy;
}

function nodeBetween(a: number, b: number, share: number, nodes: number[]): number {
  const x = nodes[2 * a] ?? 0;
  const y = nodes[2 * a + 1] ?? 0;
  const lon = x + share * ((nodes[2 * b] ?? 0) - x);
  const lat = y + share * ((nodes[2 * b + 1] ?? 0) - y);
  return nodes.push(lon, lat) / 2 - 1;
}
