import { simplify, feature as turfFeature } from '@turf/turf';
import type { MultiPolygon } from 'geojson';

/** Kilometres to a degree of latitude; enough for a tolerance. */
const KM_PER_DEGREE = 111.2;

export const vertexCount = ({ coordinates }: MultiPolygon): number =>
  coordinates.reduce((sum, rings) => sum + rings.reduce((count, ring) => count + ring.length, 0), 0);

/**
 * The same rings with the vertices left out that lie within `toleranceKm` of the line between their neighbours
 * (Douglas-Peucker, by longitude and latitude). Rings may cross themselves afterwards.
 */
export function generalised(geometry: MultiPolygon, toleranceKm: number): MultiPolygon {
  if (geometry.coordinates.length === 0) return geometry;
  const tolerance = toleranceKm / KM_PER_DEGREE;
  return simplify(turfFeature(geometry), { tolerance, highQuality: false }).geometry;
}

/**
 * The geometry with `most` vertices at most, at the smallest tolerance of `steps` that suffices, or at the largest.
 */
export function generalisedTo(
  geometry: MultiPolygon,
  most: number,
  steps: readonly number[],
): { geometry: MultiPolygon; toleranceKm: number } {
  let result = { geometry, toleranceKm: 0 };
  for (const toleranceKm of steps) {
    if (vertexCount(result.geometry) <= most) break;
    result = { geometry: generalised(geometry, toleranceKm), toleranceKm };
  }
  return result;
}
