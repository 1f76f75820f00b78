import type { Position } from 'geojson';
import { edgeLengthKm, lengthKm } from '../length.ts';
import type { SegmentIndex } from '../segment-index.ts';
import { type PathPlace, placesNear } from './snap.ts';

/** How far off a path a position that was snapped to it may lie, in degrees: rounding to nine decimals. */
const ON_PATH_DEGREES = 5e-9;
/** A way along the path that is this many times longer than the straight one is not meant. */
const MAX_DETOUR = 4;

/**
 * The vertices of the boundary between two positions that both lie on it, so that a drawn edge follows it and no
 * sliver is left; none if they do not lie on one path, or the way along it is more than four times the straight one.
 * On a closed path the shorter way is taken.
 */
export function traceBetween(index: SegmentIndex, from: Position, to: Position): Position[] {
  const starts = placesNear(index, from, ON_PATH_DEGREES);
  if (starts.length === 0) return [];
  const ends = placesNear(index, to, ON_PATH_DEGREES);
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  let best: Position[] = [];
  let shortest = MAX_DETOUR * edgeLengthKm(x1, y1, x2, y2);
  for (const start of starts) {
    for (const end of ends) {
      if (end.path !== start.path) continue;
      for (const way of waysBetween(index.paths[start.path] ?? [], start, end)) {
        const km = lengthKm({ type: 'LineString', coordinates: [from, ...way, to] });
        if (km >= shortest) continue;
        shortest = km;
        best = way;
      }
    }
  }
  return best.filter((position) => !same(position, from) && !same(position, to));
}

/** The vertices strictly between two places, forwards or backwards, and on a closed path the other way round too. */
function waysBetween(path: readonly Position[], a: PathPlace, b: PathPlace): Position[][] {
  const reckon = ({ at, share }: PathPlace) => at + share;
  const [first, last] = reckon(a) <= reckon(b) ? [a, b] : [b, a];
  const inner = path.slice(Math.floor(reckon(first)) + 1, Math.ceil(reckon(last)));
  const ways = [first === a ? inner : inner.reverse()];
  const [head, tail] = [path[0], path.at(-1)];
  if (head && tail && path.length > 3 && same(head, tail)) {
    const around = [...path.slice(Math.floor(reckon(last)) + 1), ...path.slice(1, Math.ceil(reckon(first)))];
    ways.push(first === a ? around.reverse() : around);
  }
  return ways;
}

const same = ([x1, y1]: Position, [x2, y2]: Position) => x1 === x2 && y1 === y2;

/**
 * A line or closed ring with every edge that joins two positions of one boundary replaced by that boundary's own
 * vertices. `follows` may leave edges out: it gets the index of the edge's first position.
 */
export function tracePath(
  index: SegmentIndex,
  path: readonly Position[],
  follows: (edge: number) => boolean = () => true,
): Position[] {
  return path.flatMap((position, i) => {
    const next = path[i + 1];
    return next && follows(i) ? [position, ...traceBetween(index, position, next)] : [position];
  });
}
