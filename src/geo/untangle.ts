import type { MultiPolygon, Position } from 'geojson';
import { areaKm2 } from './area.ts';
import { meeting } from './node-edges.ts';
import { nodeIndex } from './node-index.ts';
import { pointInPolygonTester } from './point-in-polygon.ts';
import { resolveRings } from './resolve-rings.ts';
import { eachNearPair } from './segment-grid.ts';

/** A multipolygon without crossings, and what had to be done for it. */
export interface Untangled {
  land: MultiPolygon;
  /** Polygons that crossed themselves and were taken apart by the even-odd rule. */
  crossed: number;
  /** Whether parts overlapped and were joined. */
  overlapped: boolean;
  /** Whether something crosses so often that it was left as it is. */
  tangled: boolean;
}

const MAX_PAIRS = 200_000_000;
/** Areas that differ by less are the same. */
const SAME = 1e-9;

const isOdd = (winding: number) => winding % 2 !== 0;
const isAny = (winding: number) => winding !== 0;
const isPositive = (winding: number) => winding > 0;

/**
 * Takes crossings out of a multipolygon whose rings are closed and wound as RFC 7946 has it. Within a polygon the
 * even-odd rule says what is inside; parts that overlap are joined. Polygons that only touch themselves or each other
 * stay as they are. Near linear time in the number of vertices where crossings are few.
 */
export function untangled(land: MultiPolygon): Untangled {
  const { suspects, partsMeet, looked } = suspicious(land);
  const result: Untangled = { land, crossed: 0, overlapped: false, tangled: !looked };
  if (suspects.size === 0 && !partsMeet) return result;
  const polygons = land.coordinates.flatMap((rings, p) => {
    if (!suspects.has(p)) return [rings];
    const odd = resolveRings(rings, isOdd);
    // A ring that is walked twice is inside an even number of times, and still is meant.
    const resolved = odd?.coordinates.length === 0 ? resolveRings(rings, isAny) : odd;
    if (!resolved) result.tangled = true;
    const before: MultiPolygon = { type: 'MultiPolygon', coordinates: [rings] };
    if (!resolved || (suspects.get(p) === 'touch' && isSame(before, resolved))) return [rings];
    result.crossed += 1;
    return resolved.coordinates;
  });
  if (result.crossed > 0) result.land = { type: 'MultiPolygon', coordinates: polygons };
  if (!partsMeet) return result;
  const joined = resolveRings(polygons.flat(), isPositive);
  if (!joined) result.tangled = true;
  else if (!isSame(result.land, joined)) {
    result.land = joined;
    result.overlapped = true;
  }
  return result;
}

function isSame(a: MultiPolygon, b: MultiPolygon): boolean {
  const [first, second] = [areaKm2(a), areaKm2(b)];
  return Math.abs(first - second) <= SAME * Math.max(first, second, 1e-6);
}

/** Polygons that cross or touch themselves, and whether any two polygons may have land in common. */
function suspicious(land: MultiPolygon): {
  suspects: Map<number, 'touch' | 'cross'>;
  partsMeet: boolean;
  looked: boolean;
} {
  const index = nodeIndex(land.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0));
  const from: number[] = [];
  const to: number[] = [];
  const polygonOf: number[] = [];
  /** The segment after each in its ring. */
  const after: number[] = [];
  land.coordinates.forEach((rings, p) => {
    for (const ring of rings) {
      const first = from.length;
      ring.forEach((position, i) => {
        const node = index.at(position[0] as number, position[1] as number);
        if (i > 0) to.push(node);
        if (i + 1 === ring.length) return;
        after.push(from.length + 1);
        from.push(node);
        polygonOf.push(p);
      });
      if (from.length > first) after[from.length - 1] = first;
    }
  });
  const suspects = new Map<number, 'touch' | 'cross'>();
  let partsMeet = partsNest(land);
  const { nodes } = index;
  const looked = eachNearPair(
    { nodes, from, to },
    (i, j) => {
      const p = polygonOf[i] ?? 0;
      const q = polygonOf[j] ?? 0;
      if (p === q ? suspects.get(p) === 'cross' || after[i] === j || after[j] === i : partsMeet) return false;
      const kind = meeting(nodes, from[i] ?? 0, to[i] ?? 0, from[j] ?? 0, to[j] ?? 0);
      if (kind === 'none') return false;
      if (p !== q) partsMeet = true;
      else if (kind === 'cross' || !suspects.has(p)) suspects.set(p, kind);
      return false;
    },
    MAX_PAIRS,
  );
  return { suspects, partsMeet, looked };
}

/** More pairs of parts than this are not looked at one by one. */
const MAX_BOX_PAIRS = 2_000_000;

/** Whether a part lies inside another without meeting its boundary. */
function partsNest({ coordinates }: MultiPolygon): boolean {
  if (coordinates.length < 2) return false;
  const boxes = coordinates
    .map(([outer = []], p) => ({ p, ...boxOf(outer) }))
    .sort((a, b) => a.west - b.west);
  let pairs = 0;
  for (const [i, outer] of boxes.entries()) {
    let inside: ((lon: number, lat: number) => boolean) | null = null;
    for (let j = i + 1; j < boxes.length; j += 1) {
      const inner = boxes[j] as (typeof boxes)[0];
      if (inner.west > outer.east) break;
      pairs += 1;
      if (pairs > MAX_BOX_PAIRS) return true;
      if (inner.east > outer.east || inner.south < outer.south || inner.north > outer.north) continue;
      inside ??= pointInPolygonTester({ type: 'Polygon', coordinates: coordinates[outer.p] ?? [] });
      const [lon = 0, lat = 0] = coordinates[inner.p]?.[0]?.[0] ?? [];
      if (inside(lon, lat)) return true;
    }
  }
  return false;
}

function boxOf(ring: readonly Position[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
