import type { Position } from 'geojson';
import type { ReadGeometry } from './protocol.ts';

/** The lines of a geometry; none of another kind's. */
export function linesOf(geometry: ReadGeometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
