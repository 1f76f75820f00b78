import { buffer, difference, featureCollection, intersect, feature as turfFeature, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** Turf's overlays answer null for nothing; here nothing is a multipolygon without polygons. */
const NOTHING: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

function multi(result: Feature<Polygon | MultiPolygon> | null | undefined): MultiPolygon {
  if (!result) return NOTHING;
  const { geometry } = result;
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

const pair = (a: Polygon | MultiPolygon, b: Polygon | MultiPolygon) =>
  featureCollection([turfFeature(a), turfFeature(b)]);

/** What lies in a or in b. */
export function unionOf(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): MultiPolygon {
  return multi(union(pair(a, b)));
}

/** What lies in a and in b. */
export function intersectionOf(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): MultiPolygon {
  return multi(intersect(pair(a, b)));
}

/** What lies in a and not in b. */
export function differenceOf(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): MultiPolygon {
  return multi(difference(pair(a, b)));
}

/** The same land without self-intersections, overlaps of its parts or repeated vertices. */
export function cleaned(a: Polygon | MultiPolygon): MultiPolygon {
  return unionOf(a, a);
}

/** Edges that Turf makes of a quarter of a circle round a corner, if nothing else is said. */
const ROUND = 8;

/**
 * All points of `a` further than `km` from its boundary. With n `edges` to a quarter circle a corner is off by at
 * most 1 − cos(π / 4n) of `km`: half a hundredth for 8, 8 hundredths for 2.
 */
export function shrunk(a: MultiPolygon, km: number, edges = ROUND): MultiPolygon {
  if (a.coordinates.length === 0) return NOTHING;
  return multi(buffer(turfFeature(a), -km, { units: 'kilometers', steps: edges }));
}

/** All points no further than `km` from `a`, which itself is part of it; `edges` as for {@link shrunk}. */
export function band(a: MultiPolygon, km: number, edges = ROUND): MultiPolygon {
  if (a.coordinates.length === 0) return NOTHING;
  return multi(buffer(turfFeature(a), km, { units: 'kilometers', steps: edges }));
}
