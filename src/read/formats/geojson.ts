import type { Notes } from '../notes.ts';
import type { JsonValue } from '../parse-json.ts';
import { member } from '../place.ts';
import type { RawFeature, RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** An object of JSON whose members are not known yet. */
export type Members = Record<string, unknown>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The features of GeoJSON: a geometry, a Feature, a FeatureCollection, a list of these or one of them a line, and a
 * FeatureCollection inside another object, as the interfaces of maps give it.
 */
export function readGeoJson(values: readonly JsonValue[], notes: Notes): RawLayer {
  const features: RawFeature[] = [];
  let system: string | null = null;
  for (const { value, line } of values) {
    const root = rootOf(value, notes);
    system ??= systemOf(root.value, notes);
    const place = values.length > 1 ? `${line}:1` : root.path;
    collect(root.value, place, features, notes);
  }
  return { format: 'geojson', features, system, windingPrescribed: true };
}

/** The value itself, or the one member of it that holds features. */
function rootOf(value: unknown, notes: Notes): { value: unknown; path: string } {
  if (!isMembers(value) || value.type !== undefined) return { value, path: '' };
  const inside = Object.entries(value).filter(
    ([, inner]) => isMembers(inner) && (inner.type === 'FeatureCollection' || inner.type === 'Feature'),
  );
  const [only] = inside;
  if (inside.length !== 1 || !only) return { value, path: '' };
  notes.say('insideMember', { member: only[0] });
  return { value: only[1], path: only[0] };
}

/** The name in the legacy member `crs` of GeoJSON 2008. */
function systemOf(value: unknown, notes: Notes): string | null {
  const crs = isMembers(value) ? value.crs : null;
  if (crs === null || crs === undefined) return null;
  const properties = isMembers(crs) ? crs.properties : null;
  const name = isMembers(properties) ? (properties.name ?? properties.code) : null;
  if (typeof name === 'string') return name;
  if (typeof name === 'number') return `EPSG:${name}`;
  notes.say('systemUnread');
  return null;
}

/** Takes collections apart without recursion, in the order of the file. */
function collect(root: unknown, place: string, features: RawFeature[], notes: Notes): void {
  const waiting: { value: unknown; path: string }[] = [{ value: root, path: place }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    const list = featureList(value, path, path === place, notes);
    if (list) {
      const base = Array.isArray(value) ? path : member(path, 'features');
      for (let i = list.length - 1; i >= 0; i -= 1) waiting.push({ value: list[i], path: `${base}[${i}]` });
    } else if (isMembers(value) && (value.type === 'Feature' || (!value.type && 'geometry' in value))) {
      features.push({ geometry: value.geometry, properties: value.properties, id: value.id, path });
    } else if (isMembers(value) && GEOMETRIES.has(String(value.type))) {
      features.push({ geometry: value, properties: null, path, geometryPath: path });
    } else if (path === place) {
      throw new Unreadable('notGeoJson', { found: typeNamed(value) }, path);
    } else notes.add('notFeatures', path);
  }
}

function featureList(value: unknown, path: string, isRoot: boolean, notes: Notes): unknown[] | null {
  if (Array.isArray(value)) return isRoot && value.every(isMembers) && value.length > 0 ? value : null;
  if (!isMembers(value)) return null;
  if (value.type !== 'FeatureCollection' && (value.type !== undefined || !('features' in value))) return null;
  if (!Array.isArray(value.features)) {
    if (isRoot)
      throw new Unreadable('featuresNoList', { found: typeNamed(value.features) }, member(path, 'features'));
    return null;
  }
  if (!isRoot) notes.add('nestedCollections', path);
  return value.features;
}

/** `"Topology"` for an object of that type, `a list`, `a number`, ... in words of JSON. */
function typeNamed(value: unknown): string {
  if (isMembers(value)) return typeof value.type === 'string' ? `"${value.type.slice(0, 40)}"` : '{ }';
  if (Array.isArray(value)) return '[ ]';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
