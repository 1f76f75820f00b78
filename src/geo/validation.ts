import type { MultiPolygon, Polygon, Position } from 'geojson';

type Params = Readonly<Record<string, string | number>>;

/** What may be wrong with a polygon, by code. */
export const GEOMETRY_FAULTS = {
  notPolygon: (p: Params) => `is "${p.type}"; expected Polygon or MultiPolygon`,
  notList: () => 'is not a list',
  noRings: () => 'has no rings',
  notRing: () => 'is not a ring',
  notPlace: () => 'is not a longitude and latitude in degrees',
  shortRing: (p: Params) => `has ${p.count} positions; a ring has four or more`,
  openRing: () => 'is not closed; its last position must repeat its first',
};

/** A broken place in a geometry: the path inside `coordinates` and what is wrong with it. */
export interface GeometryFault {
  path: string;
  message: string;
  code: keyof typeof GEOMETRY_FAULTS;
  params: Params;
}

function geometryFault(path: string, code: GeometryFault['code'], params: Params = {}): GeometryFault {
  return { path, message: GEOMETRY_FAULTS[code](params), code, params };
}

/** Every fault of a polygon's or multipolygon's rings: too short, open, or with a position that is no place. */
export function polygonFaults(geometry: unknown): GeometryFault[] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return [geometryFault('type', 'notPolygon', { type: typeof type === 'string' ? type : typeof type })];
  if (!Array.isArray(coordinates)) return [geometryFault('coordinates', 'notList')];
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flatMap((rings, p) => {
    const base = type === 'Polygon' ? 'coordinates' : `coordinates[${p}]`;
    if (!Array.isArray(rings) || rings.length === 0) return [geometryFault(base, 'noRings')];
    return rings.flatMap((ring, r) => ringFaults(ring, `${base}[${r}]`));
  });
}

function ringFaults(ring: unknown, path: string): GeometryFault[] {
  if (!Array.isArray(ring)) return [geometryFault(path, 'notRing')];
  const bad = ring.findIndex((position) => !isPlace(position));
  if (bad >= 0) return [geometryFault(`${path}[${bad}]`, 'notPlace')];
  if (ring.length < 4) return [geometryFault(path, 'shortRing', { count: ring.length })];
  const first = ring[0] as Position;
  const last = ring[ring.length - 1] as Position;
  if (first[0] !== last[0] || first[1] !== last[1]) return [geometryFault(path, 'openRing')];
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
