import type { Position } from 'geojson';
import { isMembers, type Members } from './formats/geojson.ts';
import type { Notes } from './notes.ts';
import { member } from './place.ts';

/** A geometry with lists where lists belong and finite numbers in them; not yet degrees, closed or wound. */
export type Shape = (
  | { kind: 'points'; parts: Position[] }
  | { kind: 'lines'; parts: Position[][] }
  | { kind: 'polygons'; parts: Position[][][] }
) & {
  /** Lists around the parts that the file does not have: a polygon is a multipolygon of one here. */
  wrapped: number;
};

type Kind = Shape['kind'];

/** Kind of a geometry, and how deep the lists of its `coordinates` are. */
const TYPES: Record<string, { kind: Kind; depth: number }> = {
  Point: { kind: 'points', depth: 1 },
  MultiPoint: { kind: 'points', depth: 2 },
  LineString: { kind: 'lines', depth: 2 },
  MultiLineString: { kind: 'lines', depth: 3 },
  Polygon: { kind: 'polygons', depth: 3 },
  MultiPolygon: { kind: 'polygons', depth: 4 },
};

/** Depth of the lists that a kind is worked on in. */
const WORKING_DEPTH: Record<Kind, number> = { points: 2, lines: 3, polygons: 4 };

/**
 * The shapes in a geometry of GeoJSON at `path`; a collection gives one for each kind it holds. What is no shape is left out,
 * with a note.
 */
export function shapesOf(geometry: unknown, path: string, notes: Notes): Shape[] {
  const shapes: Shape[] = [];
  const waiting: { value: unknown; path: string }[] = [{ value: geometry, path }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value } = next;
    const at = next.path;
    if (value === null || value === undefined) {
      notes.add('emptyGeometries', at);
    } else if (!isMembers(value)) {
      notes.add('unknownGeometries', at);
    } else if (value.type === 'GeometryCollection') {
      const { geometries } = value;
      if (!Array.isArray(geometries)) {
        notes.add('unknownGeometries', at);
        continue;
      }
      if (at !== path) notes.add('nestedCollections', at);
      if (geometries.length === 0) notes.add('emptyGeometries', at);
      for (let i = geometries.length - 1; i >= 0; i -= 1)
        waiting.push({ value: geometries[i], path: `${member(at, 'geometries')}[${i}]` });
    } else {
      const shape = shapeOf(value, at, notes);
      if (shape) shapes.push(shape);
    }
  }
  return joined(shapes);
}

/** Shapes of one kind become one: they belong to one feature. */
function joined(shapes: readonly Shape[]): Shape[] {
  if (shapes.length < 2) return [...shapes];
  const lists: Record<Kind, unknown[]> = { polygons: [], lines: [], points: [] };
  for (const { kind, parts } of shapes) for (const part of parts) lists[kind].push(part);
  return (Object.keys(lists) as Kind[])
    .filter((kind) => lists[kind].length > 0)
    .map((kind) => ({ kind, parts: lists[kind], wrapped: 0 }) as Shape);
}

function shapeOf({ type, coordinates }: Members, path: string, notes: Notes): Shape | null {
  const expected = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!expected || !Array.isArray(coordinates)) {
    notes.add('unknownGeometries', path);
    return null;
  }
  if (coordinates.length === 0) {
    notes.add('emptyGeometries', path);
    return null;
  }
  const { kind } = expected;
  const found = depthOf(coordinates);
  if (found === 0 || found > WORKING_DEPTH[kind]) {
    notes.add('unknownGeometries', path);
    return null;
  }
  if (found !== expected.depth) notes.add('wrongNesting', path);
  const wrapped = WORKING_DEPTH[kind] - found;
  let lists: unknown[] = coordinates;
  for (let level = 0; level < wrapped; level += 1) lists = [lists];
  const parts = cleanLists(lists, WORKING_DEPTH[kind], wrapped, member(path, 'coordinates'), notes);
  return { kind, parts, wrapped } as Shape;
}

/** How many lists stand around the first number; 0 if there is none. */
function depthOf(coordinates: unknown): number {
  let part: unknown = coordinates;
  for (let depth = 0; depth < 6; depth += 1) {
    if (!Array.isArray(part)) return isNumeric(part) ? depth : 0;
    part = part.find((inner) => (Array.isArray(inner) ? inner.length > 0 : inner !== null)) ?? part[0] ?? 0;
  }
  return 0;
}

const isNumeric = (value: unknown) =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));

/** The lists down to positions, at a depth of at most four; what is no list or no position is left out. */
function cleanLists(list: unknown[], depth: number, wrapped: number, path: string, notes: Notes): unknown[] {
  const kept: unknown[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const inner = list[i];
    const place = () => (wrapped > 0 ? path : `${path}[${i}]`);
    if (depth === 2) {
      const position = positionOf(inner, place, notes);
      if (position) kept.push(position);
    } else if (Array.isArray(inner)) kept.push(cleanLists(inner, depth - 1, wrapped - 1, place(), notes));
    else notes.add('badPositions', place);
  }
  return kept;
}

function positionOf(value: unknown, place: () => string, notes: Notes): Position | null {
  if (!Array.isArray(value) || value.length < 2) {
    notes.add('badPositions', place);
    return null;
  }
  let [x, y] = value as unknown[];
  if ((typeof x === 'string' || typeof y === 'string') && isNumeric(x) && isNumeric(y)) {
    notes.add('textNumbers', place);
    x = Number(x);
    y = Number(y);
  }
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
    notes.add('badPositions', place);
    return null;
  }
  if (value.length > 2) notes.add('heights', place);
  return value.length === 2 && value[0] === x && value[1] === y ? (value as Position) : [x, y];
}

/** Calls back with every position of a shape. */
export function eachPosition(shape: Shape, visit: (position: Position) => void): void {
  if (shape.kind === 'points') for (const position of shape.parts) visit(position);
  else if (shape.kind === 'lines')
    for (const line of shape.parts) for (const position of line) visit(position);
  else
    for (const rings of shape.parts) for (const ring of rings) for (const position of ring) visit(position);
}
