import type { Position } from 'geojson';
import { indexSegments } from '../segment-index.ts';
import { turn } from '../turn.ts';

/**
 * Where a line, or a closed ring, first crosses or touches itself other than where one edge meets the next; null if
 * it does not. A position repeated in a row is no crossing.
 */
export function selfCrossing(path: readonly Position[]): Position | null {
  const line = path.filter((position, i) => i === 0 || !same(position, path[i - 1]));
  const edges = line.length - 1;
  const closed = edges > 2 && same(line[0], line[edges]);
  const index = indexSegments([line]);
  for (let i = 0; i < edges; i += 1) {
    const [a, b] = [line[i] as Position, line[i + 1] as Position];
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [a, b];
    const others = index.within(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    for (const { at: j } of others) {
      if (j <= i) continue;
      const [c, d] = [line[j] as Position, line[j + 1] as Position];
      const next = j === i + 1 && turnsBack(a, b, d) ? b : null;
      const around = closed && i === 0 && j === edges - 1;
      const meeting = around && turnsBack(b, a, c) ? a : next;
      const found = j === i + 1 || around ? meeting : meet(a, b, c, d);
      if (found) return found;
    }
  }
  return null;
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

const sideOf = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
  Math.sign(turn(ax, ay, bx, by, cx, cy));

/** Whether the edge from `corner` to `to` lies back along the one from `from` to `corner`. */
function turnsBack(from: Position, corner: Position, to: Position): boolean {
  if (sideOf(from, corner, to) !== 0) return false;
  const [x = 0, y = 0] = corner;
  return ((from[0] ?? 0) - x) * ((to[0] ?? 0) - x) + ((from[1] ?? 0) - y) * ((to[1] ?? 0) - y) > 0;
}

/** Where two edges have a point in common, or null. */
function meet(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [sa, sb, sc, sd] = [sideOf(c, d, a), sideOf(c, d, b), sideOf(a, b, c), sideOf(a, b, d)];
  if (sa * sb > 0 || sc * sd > 0) return null;
  if (sa === 0 && sb === 0) return [c, d].find((p) => between(a, b, p)) ?? (between(c, d, a) ? a : null);
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0], [dx = 0, dy = 0]] = [a, b, c, d];
  const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  const share = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/** Whether a point of the line through a and b lies from one to the other. */
function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}
