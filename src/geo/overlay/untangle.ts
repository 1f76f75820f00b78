import type { MultiPolygon, Position } from 'geojson';
import { areaKm2 } from '../area.ts';
import { pointInPolygonTester } from '../point-in-polygon.ts';
import type { DirectedEdges, OwnedEdges } from './edge-cuts.ts';
import { landWithin } from './land-within.ts';
import { nodeEdges } from './node-edges.ts';
import { type NodeIndex, nodeIndex } from './node-index.ts';
import { edgesByOwner, edgesTogether, ringEdges } from './ring-edges.ts';
import type { Meeting } from './segment-meeting.ts';
import { boundaryOf } from './winding.ts';

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
  const result: Untangled = { land, crossed: 0, overlapped: false, tangled: false };
  const { index, noded, suspects, partsMeet } = nodedParts(land);
  if (!noded) return { ...result, tangled: true };
  if (suspects.size === 0 && !partsMeet) return result;
  const { nodes } = index;
  const edgesOf = edgesByOwner(noded, land.coordinates.length);
  const boundaries: DirectedEdges[] = [];
  const polygons = land.coordinates.flatMap((rings, p) => {
    const own = edgesOf[p] as DirectedEdges;
    const kind = suspects.get(p);
    const odd = kind && boundaryOf(nodes, own, isOdd);
    // A ring that is walked twice is inside an even number of times, and still is meant.
    const boundary = odd?.from.length === 0 ? boundaryOf(nodes, own, isAny) : odd;
    const resolved = boundary && landWithin(boundary, nodes);
    const isSound =
      !resolved || (kind === 'touch' && isSame({ type: 'MultiPolygon', coordinates: [rings] }, resolved));
    boundaries.push(isSound ? own : boundary);
    if (isSound) return [rings];
    result.crossed += 1;
    return resolved.coordinates;
  });
  if (result.crossed > 0) result.land = { type: 'MultiPolygon', coordinates: polygons };
  if (!partsMeet) return result;
  const joined = landWithin(boundaryOf(nodes, edgesTogether(boundaries), isPositive), nodes);
  if (!isSame(result.land, joined)) {
    result.land = joined;
    result.overlapped = true;
  }
  return result;
}

function isSame(a: MultiPolygon, b: MultiPolygon): boolean {
  const [first, second] = [areaKm2(a), areaKm2(b)];
  return Math.abs(first - second) <= SAME * Math.max(first, second, 1e-6);
}

/** All edges, of polygon p those with `of` p, cut so that they meet in nodes only; and what was seen on the way. */
function nodedParts(land: MultiPolygon): {
  index: NodeIndex;
  noded: OwnedEdges | null;
  /** Polygons that cross or touch themselves. */
  suspects: Map<number, Meeting>;
  /** Whether any two polygons may have land in common. */
  partsMeet: boolean;
} {
  const index = nodeIndex(land.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0));
  const edges = ringEdges(
    index,
    land.coordinates.flat(),
    land.coordinates.flatMap((rings, p) => rings.map(() => p)),
  );
  const suspects = new Map<number, Meeting>();
  let partsMeet = partsNest(land);
  const noded = nodeEdges(index, edges, (i, j, kind) => {
    const p = edges.of[i] as number;
    if (p !== edges.of[j]) partsMeet = true;
    else if (edges.after[i] !== j && edges.after[j] !== i && (kind === 'cross' || !suspects.has(p)))
      suspects.set(p, kind);
  });
  return { index, noded, suspects, partsMeet };
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
