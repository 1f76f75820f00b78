import { orient2d } from 'robust-predicates';

/** Sign of the turn a, b, c (points as lon, lat): positive if c lies to the left of a to b. */
export function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  // orient2d has y growing downwards.
  return -orient2d(ax, ay, bx, by, cx, cy);
}
