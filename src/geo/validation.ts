import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A broken place in a geometry: the path inside `coordinates` and what is wrong with it. */
export interface GeometryFault {
  path: string;
  message: string;
}

/** Every fault of a polygon's or multipolygon's rings: too short, open, or with a position that is no place. */
export function polygonFaults(geometry: unknown): GeometryFault[] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return [
      {
        path: 'type',
        message: `is "${typeof type === 'string' ? type : typeof type}"; expected Polygon or MultiPolygon`,
      },
    ];
  if (!Array.isArray(coordinates)) return [{ path: 'coordinates', message: 'is not a list' }];
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flatMap((rings, p) => {
    const base = type === 'Polygon' ? 'coordinates' : `coordinates[${p}]`;
    if (!Array.isArray(rings) || rings.length === 0) return [{ path: base, message: 'has no rings' }];
    return rings.flatMap((ring, r) => ringFaults(ring, `${base}[${r}]`));
  });
}

function ringFaults(ring: unknown, path: string): GeometryFault[] {
  if (!Array.isArray(ring)) return [{ path, message: 'is not a ring' }];
  const bad = ring.findIndex((position) => !isPlace(position));
  if (bad >= 0) return [{ path: `${path}[${bad}]`, message: 'is not a longitude and latitude in degrees' }];
  if (ring.length < 4) return [{ path, message: `has ${ring.length} positions; a ring has four or more` }];
  const first = ring[0] as Position;
  const last = ring[ring.length - 1] as Position;
  if (first[0] !== last[0] || first[1] !== last[1])
    return [{ path, message: 'is not closed; its last position must repeat its first' }];
  return [];
}

function isPlace(position: unknown): position is Position {
  if (!Array.isArray(position) || position.length < 2) return false;
  const [lon, lat] = position as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** True if `geometry` is a polygon or multipolygon without faults. */
export function isPolygonal(geometry: unknown): geometry is Polygon | MultiPolygon {
  return polygonFaults(geometry).length === 0;
}
