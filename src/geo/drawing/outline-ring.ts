import type { Position } from 'geojson';
import { RADIANS } from '../ellipsoid.ts';

const KM_PER_DEGREE = 111.2;

/**
 * Points `offsetKm` outside an outline, about every `spacingKm` along it, as flat lon, lat. The outline is given
 * as directed edges (lon1, lat1, lon2, lat2) with the inside on their left; points that would come nearer to any
 * of it than the offset are left out. Flat-earth distances: good to a per cent, which is all that this needs.
 */
export function pointsOutside(
  edges: readonly (readonly [number, number, number, number])[],
  offsetKm: number,
  spacingKm: number,
): Position[] {
  const lats = edges.map((edge) => edge[1]);
  const lonKm = KM_PER_DEGREE * Math.cos(((Math.min(...lats) + Math.max(...lats)) / 2) * RADIANS);
  const flat = edges.map(([x1, y1, x2, y2]) => ({
    x1: x1 * lonKm,
    y1: y1 * KM_PER_DEGREE,
    x2: x2 * lonKm,
    y2: y2 * KM_PER_DEGREE,
  }));
  const clearance = (offsetKm * 0.999) ** 2;
  const points: Position[] = [];
  for (const { x1, y1, x2, y2 } of flat) {
    const length = Math.hypot(x2 - x1, y2 - y1);
    const count = Math.max(1, Math.round(length / spacingKm));
    for (let i = 0; i < count; i += 1) {
      const share = (i + 0.5) / count;
      const x = x1 + share * (x2 - x1) + ((y2 - y1) / length) * offsetKm;
      const y = y1 + share * (y2 - y1) - ((x2 - x1) / length) * offsetKm;
      if (flat.every((edge) => distance2(x, y, edge) >= clearance))
        points.push([x / lonKm, y / KM_PER_DEGREE]);
    }
  }
  return points;
}

function distance2(x: number, y: number, edge: { x1: number; y1: number; x2: number; y2: number }): number {
  const dx = edge.x2 - edge.x1;
  const dy = edge.y2 - edge.y1;
  const along = ((x - edge.x1) * dx + (y - edge.y1) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return (x - edge.x1 - share * dx) ** 2 + (y - edge.y1 - share * dy) ** 2;
}
