import type { Position } from 'geojson';
import { turn } from '../turn.ts';

/** What was done to a ring, in places. */
export interface RingRepairs {
  closed: boolean;
  repeated: number;
  spikes: number;
}

const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Whether the way from a to b and on to c turns straight back on itself. */
function isSpike(a: Position, b: Position, c: Position): boolean {
  const bx = b[0] as number;
  const by = b[1] as number;
  const ax = a[0] as number;
  const ay = a[1] as number;
  const cx = c[0] as number;
  const cy = c[1] as number;
  return (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0 && turn(ax, ay, bx, by, cx, cy) === 0;
}

/**
 * A ring closed, without repeated positions and without spikes (a way out and straight back, which bounds nothing).
 * Null if it then bounds no area. The input stays as it is.
 */
export function cleanRing(ring: readonly Position[]): { ring: Position[] | null; repairs: RingRepairs } {
  const repairs: RingRepairs = { closed: false, repeated: 0, spikes: 0 };
  const open = [...ring];
  if (open.length > 1 && same(open[0], open.at(-1))) open.pop();
  else repairs.closed = true;
  const kept: Position[] = [];
  for (const position of open) {
    kept.push(position);
    settle(kept, repairs);
  }
  trimSeam(kept, repairs);
  if (kept.length < 3) return { ring: null, repairs };
  kept.push(kept[0] as Position);
  return { ring: kept, repairs };
}

/** Takes repeats and spikes off the end of a path, as far back as they go. */
function settle(path: Position[], repairs: RingRepairs): void {
  let cut = false;
  for (let last = path.length - 1; last > 0; last = path.length - 1) {
    const end = path[last] as Position;
    const before = path[last - 1] as Position;
    if (same(before, end)) {
      path.pop();
      // Where a spike was cut off its foot stands twice.
      if (!cut) repairs.repeated += 1;
    } else if (last > 1 && isSpike(path[last - 2] as Position, before, end)) {
      path.splice(last - 1, 1);
      repairs.spikes += 1;
      cut = true;
    } else return;
  }
}

/** The same where the end of the ring meets its start. */
function trimSeam(path: Position[], repairs: RingRepairs): void {
  for (let changed = true; changed && path.length > 2; ) {
    const last = path.length - 1;
    const [before, end, start, after] = [path[last - 1], path[last], path[0], path[1]] as Position[];
    changed = false;
    if (!before || !end || !start || !after) return;
    if (same(end, start)) {
      path.pop();
      repairs.repeated += 1;
      changed = true;
    } else if (isSpike(before, end, start)) {
      path.pop();
      repairs.spikes += 1;
      changed = true;
    } else if (isSpike(end, start, after)) {
      path.shift();
      repairs.spikes += 1;
      changed = true;
    }
  }
}
