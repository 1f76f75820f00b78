import { turn } from '../turn.ts';

/** How two segments meet: in a point or along a line without crossing, or across each other. */
export type Meeting = 'touch' | 'cross';

/**
 * How segment a-b meets segment c-d, exactly, if the boxes around them meet; null if they have no point in common.
 * Nodes by number; coordinates of node n at 2n and 2n + 1.
 */
export function meeting(
  nodes: ArrayLike<number>,
  a: number,
  b: number,
  c: number,
  d: number,
): Meeting | null {
  const sideC = side(nodes, a, b, c);
  const sideD = side(nodes, a, b, d);
  if ((sideC > 0 && sideD > 0) || (sideC < 0 && sideD < 0)) return null;
  const sideA = side(nodes, c, d, a);
  const sideB = side(nodes, c, d, b);
  if ((sideA > 0 && sideB > 0) || (sideA < 0 && sideB < 0)) return null;
  if (sideA !== 0 && sideB !== 0 && sideC !== 0 && sideD !== 0) return 'cross';
  return 'touch';
}

function side(nodes: ArrayLike<number>, a: number, b: number, p: number): number {
  return turn(
    nodes[2 * a] as number,
    nodes[2 * a + 1] as number,
    nodes[2 * b] as number,
    nodes[2 * b + 1] as number,
    nodes[2 * p] as number,
    nodes[2 * p + 1] as number,
  );
}

/** Whether node p lies on segment a-b, exactly, and is neither of its ends. */
export function isOn(nodes: ArrayLike<number>, p: number, a: number, b: number): boolean {
  return p !== a && p !== b && isAbreast(nodes, p, a, b) && side(nodes, a, b, p) === 0;
}

/** Whether node p lies between a and b along the axis in which they are further apart. */
function isAbreast(nodes: ArrayLike<number>, p: number, a: number, b: number): boolean {
  const apart = (axis: 0 | 1) => Math.abs((nodes[2 * a + axis] as number) - (nodes[2 * b + axis] as number));
  const axis = apart(0) > apart(1) ? 0 : 1;
  const at = nodes[2 * p + axis] as number;
  const from = nodes[2 * a + axis] as number;
  const to = nodes[2 * b + axis] as number;
  return at > Math.min(from, to) && at < Math.max(from, to);
}

/**
 * Where segment a-b crosses c-d, to the rounding of its coordinates. Of two that run so nearly one way that the place
 * is lost in rounding, an end that lies beside the other.
 */
export function crossingOf(
  nodes: ArrayLike<number>,
  a: number,
  b: number,
  c: number,
  d: number,
): [x: number, y: number] {
  const place = (node: number): [number, number] => [
    nodes[2 * node] as number,
    nodes[2 * node + 1] as number,
  ];
  const [ax, ay] = place(a);
  const [bx, by] = place(b);
  const [cx, cy] = place(c);
  const [dx, dy] = place(d);
  const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const share = ((cx - ax) * vy - (cy - ay) * vx) / (ux * vy - uy * vx);
  const x = ax + share * ux;
  const y = ay + share * uy;
  if (isWithin(x, ax, bx) && isWithin(x, cx, dx) && isWithin(y, ay, by) && isWithin(y, cy, dy)) return [x, y];
  if (isAbreast(nodes, c, a, b)) return [cx, cy];
  return place(isAbreast(nodes, d, a, b) ? d : a);
}

const isWithin = (value: number, one: number, other: number) =>
  value >= Math.min(one, other) && value <= Math.max(one, other);
