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
  // Turf replaces the coordinates of what it is given; those of `geometry` stay as they are.
  const own = turfFeature({ ...geometry });
  return simplify(own, { tolerance, highQuality: false, mutate: true }).geometry;
}

/**
 * The geometry with `most` vertices at most: generalised by one tolerance of `steps` after the other until it has no
 * more, or by all of them.
 */
export function generalisedTo(
  geometry: MultiPolygon,
  most: number,
  steps: readonly number[],
): { geometry: MultiPolygon; toleranceKm: number } {
  let result = { geometry, toleranceKm: 0 };
  for (const toleranceKm of steps) {
    if (vertexCount(result.geometry) <= most) break;
    result = { geometry: generalised(result.geometry, toleranceKm), toleranceKm };
  }
  return result;
}
