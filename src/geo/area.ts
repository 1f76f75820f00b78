import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ECCENTRICITY_2, RADIANS, SEMI_MAJOR_KM } from './ellipsoid.ts';

const SCALE = SEMI_MAJOR_KM * SEMI_MAJOR_KM * (1 - ECCENTRICITY_2);

/** Beyond this span of latitude the end-corrected trapezium loses digits; the edge is split. */
const MAX_EDGE_DEGREES = 0.25;

/** Coefficients (k + 1) / (2k + 1) * e2^k of the series below. */
const SERIES = Array.from({ length: 7 }, (_, k) => ((k + 1) / (2 * k + 1)) * ECCENTRICITY_2 ** k);

/** Area on the ellipsoid between the equator and a latitude, per radian of longitude, in km2. */
function zoneArea(sin: number): number {
  const s2 = sin * sin;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k -= 1) sum = sum * s2 + (SERIES[k] ?? 0);
  return SCALE * sin * sum;
}

/**
 * What the edge from (lon1, lat1) to (lon2, lat2), in degrees and straight in longitude and latitude as
 * RFC 7946 has it, adds to the area on its left, in km2. Summed over a counterclockwise ring it is the
 * ring's area on the WGS84 ellipsoid. Reversing the edge changes the sign and nothing else, so the areas of
 * the parts of a whole add up to the whole.
 *
 * Euler-Maclaurin on the closed form of the ellipsoidal zone: Snyder, Map Projections (USGS PP 1395), 3-12.
 */
export function edgeAreaKm2(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const dLat = lat2 - lat1;
  const pieces = Math.ceil(Math.abs(dLat) / MAX_EDGE_DEGREES);
  if (pieces > 1) {
    let sum = 0;
    let lon = lon1;
    let lat = lat1;
    for (let i = 1; i <= pieces; i += 1) {
      const nextLon = i === pieces ? lon2 : lon1 + ((lon2 - lon1) * i) / pieces;
      const nextLat = i === pieces ? lat2 : lat1 + (dLat * i) / pieces;
      sum += edgeAreaKm2(lon, lat, nextLon, nextLat);
      lon = nextLon;
      lat = nextLat;
    }
    return sum;
  }
  const phi1 = lat1 * RADIANS;
  const phi2 = lat2 * RADIANS;
  const sin1 = Math.sin(phi1);
  const sin2 = Math.sin(phi2);
  const w1 = 1 - ECCENTRICITY_2 * sin1 * sin1;
  const w2 = 1 - ECCENTRICITY_2 * sin2 * sin2;
  const slope1 = (SCALE * Math.cos(phi1)) / (w1 * w1);
  const slope2 = (SCALE * Math.cos(phi2)) / (w2 * w2);
  const mean = (zoneArea(sin1) + zoneArea(sin2)) / 2 - (dLat * RADIANS * (slope2 - slope1)) / 12;
  return (lon1 - lon2) * RADIANS * mean;
}

/** Signed area of a closed ring in km2: positive if it runs counterclockwise. */
export function ringAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [lon1 = 0, lat1 = 0] = ring[i - 1] ?? [];
    const [lon2 = 0, lat2 = 0] = ring[i] ?? [];
    sum += edgeAreaKm2(lon1, lat1, lon2, lat2);
  }
  return sum;
}

/** Area of a polygon or multipolygon in km2 on the WGS84 ellipsoid; holes are taken out whatever way they wind. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const size = Math.abs(ringAreaKm2(ring));
      sum += index === 0 ? size : -size;
    });
  }
  return sum;
}
