import { buffer, feature } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { NOTHING } from './overlay/overlay.ts';

function multi(result: Feature<Polygon | MultiPolygon> | null | undefined): MultiPolygon {
  if (!result) return NOTHING;
  const { geometry } = result;
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

/** Edges that Turf makes of a quarter of a circle round a corner, if nothing else is said. */
const ROUND = 8;

/**
 * All points of `a` further than `km` from its boundary. With n `edges` to a quarter circle a corner is off by at
 * most 1 − cos(π / 4n) of `km`: half a hundredth for 8, 8 hundredths for 2.
 */
export function shrunk(a: MultiPolygon, km: number, edges = ROUND): MultiPolygon {
  if (a.coordinates.length === 0) return NOTHING;
  return multi(buffer(feature(a), -km, { units: 'kilometers', steps: edges }));
}

/** All points no further than `km` from `a`, which itself is part of it; `edges` as for {@link shrunk}. */
export function band(a: MultiPolygon, km: number, edges = ROUND): MultiPolygon {
  if (a.coordinates.length === 0) return NOTHING;
  return multi(buffer(feature(a), km, { units: 'kilometers', steps: edges }));
}
