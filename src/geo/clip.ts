import { bboxClip } from '@turf/turf';
import type { MultiLineString, MultiPolygon } from 'geojson';

/** West, south, east, north in degrees. */
type Box = [number, number, number, number];

/** The parts of lines that lie in a box; straight in longitude and latitude. */
export function linesInBox({ coordinates }: MultiLineString, box: Box): MultiLineString {
  const pieces = coordinates.flatMap((line) => {
    const { geometry } = bboxClip({ type: 'LineString', coordinates: line }, box);
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return (parts as MultiLineString['coordinates']).filter((part) => part.length > 1);
  });
  return { type: 'MultiLineString', coordinates: pieces };
}

/** Whether any part of the polygons lies in a box. */
export function reachesBox({ coordinates }: MultiPolygon, box: Box): boolean {
  return coordinates.some((polygon) => {
    const { geometry } = bboxClip({ type: 'Polygon', coordinates: polygon }, box);
    return geometry.coordinates.length > 0;
  });
}
