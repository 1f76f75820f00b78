import { lineString, simplify } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** Kilometres to a degree of latitude; enough for a tolerance. */
const KM_PER_DEGREE = 111.2;

export const vertexCount = ({ coordinates }: MultiPolygon): number =>
  coordinates.reduce((sum, rings) => sum + rings.reduce((count, ring) => count + ring.length, 0), 0);

// As lines, since Turf refuses a polygon of which it leaves too little.
const thinned = (path: Position[], toleranceKm: number): Position[] =>
  simplify(lineString(path), { tolerance: toleranceKm / KM_PER_DEGREE, highQuality: false, mutate: true })
    .geometry.coordinates;

/**
 * The same rings with the vertices left out that lie within `toleranceKm` of the line between their neighbours
 * (Douglas-Peucker, by longitude and latitude). Rings may cross themselves afterwards; those that vanish are left out.
 */
export function generalised({ coordinates }: MultiPolygon, toleranceKm: number): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .map((rings) => rings.map((ring) => thinned(ring, toleranceKm)))
      .filter(([outer = []]) => outer.length >= 4)
      .map((rings) => rings.filter((ring) => ring.length >= 4)),
  };
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

/** The same for lines, whose ends stay where they are. */
export function generalisedLinesTo(
  lines: MultiLineString,
  most: number,
  steps: readonly number[],
): { geometry: MultiLineString; toleranceKm: number } {
  let result = { geometry: lines, toleranceKm: 0 };
  for (const toleranceKm of steps) {
    if (result.geometry.coordinates.reduce((sum, line) => sum + line.length, 0) <= most) break;
    const coordinates = result.geometry.coordinates.map((line) => thinned(line, toleranceKm));
    result = { geometry: { type: 'MultiLineString', coordinates }, toleranceKm };
  }
  return result;
}
