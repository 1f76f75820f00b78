import { turn } from './turn.ts';

/**
 * Orders the directions from node `at` to nodes `a` and `b` counterclockwise, beginning due east: negative if `a`
 * comes first, zero if both lie the same way. Exact: two that differ by less than the rounding of an angle keep
 * their order, which angles by atan2 do not. Coordinates of node n at 2n and 2n + 1.
 */
export function compareDirections(nodes: ArrayLike<number>, at: number, a: number, b: number): number {
  const x = nodes[2 * at] as number;
  const y = nodes[2 * at + 1] as number;
  const ax = nodes[2 * a] as number;
  const ay = nodes[2 * a + 1] as number;
  const bx = nodes[2 * b] as number;
  const by = nodes[2 * b + 1] as number;
  const isLowerA = ay < y || (ay === y && ax < x);
  const isLowerB = by < y || (by === y && bx < x);
  if (isLowerA !== isLowerB) return isLowerA ? 1 : -1;
  return -turn(x, y, ax, ay, bx, by);
}

/** Whether, turning counterclockwise at node `at` from `first` to `last`, one passes `middle` strictly between them. */
export function isPassed(
  nodes: ArrayLike<number>,
  at: number,
  first: number,
  middle: number,
  last: number,
): boolean {
  const ascents =
    Number(compareDirections(nodes, at, first, middle) < 0) +
    Number(compareDirections(nodes, at, middle, last) < 0) +
    Number(compareDirections(nodes, at, last, first) < 0);
  return ascents === 2;
}
