import type { Position } from 'geojson';
import { RADIANS } from '../ellipsoid.ts';
import type { SegmentIndex } from '../segment-index.ts';

/** A place on a path: between its vertices `at` and `at + 1`, `share` of the way. */
export interface PathPlace {
  path: number;
  at: number;
  share: number;
  /** lon, lat; a vertex's own position if it is one. */
  position: Position;
  /** In degrees of latitude. */
  distance: number;
}

/** The places nearest to a position (lon, lat) on each path within `tolerance`, in degrees of latitude. */
export function placesNear(index: SegmentIndex, position: Position, tolerance: number): PathPlace[] {
  const [lon = 0, lat = 0] = position;
  const scale = Math.cos(lat * RADIANS);
  const reach = tolerance / Math.max(scale, 0.01);
  const best = new Map<number, PathPlace>();
  for (const { path, at } of index.within(lon - reach, lat - tolerance, lon + reach, lat + tolerance)) {
    const place = nearestOn(index.paths[path] ?? [], path, at, lon, lat, scale);
    if (place.distance <= tolerance && place.distance < (best.get(path)?.distance ?? Infinity))
      best.set(path, place);
  }
  return [...best.values()];
}

function nearestOn(
  line: readonly Position[],
  path: number,
  at: number,
  lon: number,
  lat: number,
  scale: number,
): PathPlace {
  const [x1 = 0, y1 = 0] = line[at] ?? [];
  const [x2 = 0, y2 = 0] = line[at + 1] ?? [];
  const dx = (x2 - x1) * scale;
  const dy = y2 - y1;
  const along = ((lon - x1) * scale * dx + (lat - y1) * dy) / (dx * dx + dy * dy);
  const share = Number.isFinite(along) ? Math.min(1, Math.max(0, along)) : 0;
  const [x, y] = share === 1 ? [x2, y2] : [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
  const distance = Math.hypot((lon - x) * scale, lat - y);
  return { path, at, share, position: [x, y], distance };
}

/**
 * Where a position snaps to: the nearest vertex of the indexed paths within `tolerance` (degrees of latitude), else
 * the nearest point of an edge; null if none is near.
 */
export function snapTo(index: SegmentIndex, position: Position, tolerance: number): Position | null {
  const [lon = 0, lat = 0] = position;
  const scale = Math.cos(lat * RADIANS);
  let vertex: Position | null = null;
  let edge: Position | null = null;
  let nearestVertex = tolerance;
  let nearestEdge = tolerance;
  const reach = tolerance / Math.max(scale, 0.01);
  for (const { path, at } of index.within(lon - reach, lat - tolerance, lon + reach, lat + tolerance)) {
    const line = index.paths[path] ?? [];
    for (const corner of [line[at], line[at + 1]]) {
      const [x = 0, y = 0] = corner ?? [];
      const distance = Math.hypot((lon - x) * scale, lat - y);
      if (distance > nearestVertex) continue;
      nearestVertex = distance;
      vertex = [x, y];
    }
    const place = nearestOn(line, path, at, lon, lat, scale);
    if (place.distance > nearestEdge) continue;
    nearestEdge = place.distance;
    edge = place.position;
  }
  return vertex ?? edge;
}
