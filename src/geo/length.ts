import type { LineString, MultiLineString, Position } from 'geojson';
import { ECCENTRICITY_2, RADIANS, SEMI_MAJOR_KM } from './ellipsoid.ts';

/** Beyond this span in degrees the mid-latitude formula drifts from the geodesic; the edge is split. */
const MAX_EDGE_DEGREES = 0.1;

/**
 * Length in km, on the WGS84 ellipsoid, of the edge straight in longitude and latitude (degrees).
 * Gauss' mid-latitude formula: meridian and prime-vertical radii at the middle of each piece.
 */
export function edgeLengthKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const dLon = lon2 - lon1;
  const dLat = lat2 - lat1;
  const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dLon), Math.abs(dLat)) / MAX_EDGE_DEGREES));
  let sum = 0;
  for (let i = 0; i < pieces; i += 1) {
    const phi = (lat1 + (dLat * (i + 0.5)) / pieces) * RADIANS;
    const sin = Math.sin(phi);
    const w = 1 - ECCENTRICITY_2 * sin * sin;
    const primeVertical = SEMI_MAJOR_KM / Math.sqrt(w);
    const meridian = (primeVertical * (1 - ECCENTRICITY_2)) / w;
    sum += Math.hypot(
      (primeVertical * Math.cos(phi) * dLon * RADIANS) / pieces,
      (meridian * dLat * RADIANS) / pieces,
    );
  }
  return sum;
}

/** Length of a line or of all lines together in km on the WGS84 ellipsoid. */
export function lengthKm(geometry: LineString | MultiLineString): number {
  const lines: Position[][] = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  let sum = 0;
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [lon1 = 0, lat1 = 0] = line[i - 1] ?? [];
      const [lon2 = 0, lat2 = 0] = line[i] ?? [];
      sum += edgeLengthKm(lon1, lat1, lon2, lat2);
    }
  }
  return sum;
}
