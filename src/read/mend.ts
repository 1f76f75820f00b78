import type { MultiPolygon, Position } from 'geojson';
import {
  crossesAntimeridian,
  cutLineAtAntimeridian,
  cutPolygonAtAntimeridian,
  inRange,
} from '../geo/antimeridian.ts';
import { ringAreaKm2 } from '../geo/area.ts';
import { cleanRing } from '../geo/overlay/clean-ring.ts';
import { untangled } from '../geo/overlay/untangle.ts';
import { bboxOf } from '../geo/rounded.ts';
import type { Notes } from './notes.ts';
import { member } from './place.ts';
import type { ReadGeometry } from './protocol.ts';
import { eachPosition, type Shape } from './shape.ts';

const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Makes a shape in degrees a sound geometry, or null where nothing of it is left; says in notes what it did. */
export function mendShape(
  shape: Shape,
  path: string,
  windingPrescribed: boolean,
  notes: Notes,
): ReadGeometry | null {
  const inside = withoutStrays(shape, path, notes);
  const coordinates = member(path, 'coordinates');
  const placeOf = (...indices: number[]) =>
    `${coordinates}${indices
      .slice(shape.wrapped)
      .map((index) => `[${index}]`)
      .join('')}`;
  if (inside.kind === 'points') return mendPoints(inside.parts);
  if (inside.kind === 'lines') return mendLines(inside.parts, placeOf, notes);
  return mendPolygons(inside.parts, path, placeOf, windingPrescribed, notes);
}

const isDegrees = (position: Position) =>
  Math.abs(position[0] as number) <= 360 && Math.abs(position[1] as number) <= 90;

/** Positions that are no place on the globe are left out. */
function withoutStrays(shape: Shape, path: string, notes: Notes): Shape {
  let strays = 0;
  eachPosition(shape, (position) => {
    if (!isDegrees(position)) strays += 1;
  });
  if (strays === 0) return shape;
  notes.add('strayPositions', path, strays);
  if (shape.kind === 'points') return { ...shape, parts: shape.parts.filter(isDegrees) };
  if (shape.kind === 'lines') return { ...shape, parts: shape.parts.map((line) => line.filter(isDegrees)) };
  return {
    ...shape,
    parts: shape.parts.map((rings) => rings.map((ring) => ring.filter(isDegrees))),
  };
}

function mendPoints(points: Position[]): ReadGeometry | null {
  for (const position of points) position[0] = inRange(position[0] ?? 0);
  const [first] = points;
  if (!first) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points };
}

type PlaceOf = (...indices: number[]) => string;

function mendLines(lines: Position[][], placeOf: PlaceOf, notes: Notes): ReadGeometry | null {
  const kept: Position[][] = [];
  lines.forEach((line, index) => {
    const clean = line.filter((position, i) => i === 0 || !same(position, line[i - 1]));
    const repeated = line.length - clean.length;
    const place = () => placeOf(index);
    if (repeated > 0) notes.add('repeatedVertices', place, repeated);
    if (clean.length > 1 && crossesAntimeridian(clean)) {
      notes.add('antimeridian', place);
      kept.push(...cutLineAtAntimeridian(clean));
    } else if (clean.length > 1) kept.push(clean);
    else notes.add('shortLines', place);
  });
  const [first] = kept;
  if (!first) return null;
  return kept.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: kept };
}

function mendPolygons(
  polygons: Position[][][],
  path: string,
  placeOf: PlaceOf,
  windingPrescribed: boolean,
  notes: Notes,
): ReadGeometry | null {
  const kept: Position[][][] = [];
  polygons.forEach((rings, p) => {
    const place = (r: number) => () => placeOf(p, r);
    const sound = mendRings(rings, place, notes);
    if (sound.some(({ ring }) => crossesAntimeridian(ring))) {
      notes.add('antimeridian', () => placeOf(p));
      kept.push(...cutPolygonAtAntimeridian(sound.map(({ ring }) => ring)));
      return;
    }
    const [outer, ...holes] = sound;
    if (!outer) return;
    const within = holes.filter(({ ring, index }) => {
      if (boxesMeet(outer.ring, ring)) return true;
      notes.add('strayHoles', place(index));
      return false;
    });
    for (const { ring, index } of [outer, ...within]) {
      if (ringAreaKm2(ring) < 0 !== (index === 0)) continue;
      ring.reverse();
      if (windingPrescribed) notes.add('rewoundRings', place(index));
    }
    kept.push([outer, ...within].map(({ ring }) => ring));
  });
  if (kept.length === 0) return null;
  const { land, crossed, overlapped, tangled } = untangled({ type: 'MultiPolygon', coordinates: kept });
  if (crossed > 0) notes.add('untangled', path, crossed);
  if (overlapped) notes.add('overlappingParts', path);
  if (tangled) notes.add('tangled', path);
  return land.coordinates.length === 0 ? null : simplest(land);
}

/** A multipolygon of one polygon as a polygon. */
export function simplest(land: MultiPolygon): ReadGeometry {
  const [only] = land.coordinates;
  return land.coordinates.length === 1 && only ? { type: 'Polygon', coordinates: only } : land;
}

/** The rings that bound an area, with their place in the list; none if the outer one does not. */
function mendRings(
  rings: readonly Position[][],
  place: (index: number) => () => string,
  notes: Notes,
): { ring: Position[]; index: number }[] {
  const sound: { ring: Position[]; index: number }[] = [];
  for (const [index, raw] of rings.entries()) {
    const { ring, repairs } = cleanRing(raw);
    if (!ring) {
      notes.add('shortRings', place(index));
      if (index === 0) return [];
      continue;
    }
    if (repairs.closed) notes.add('closedRings', place(index));
    if (repairs.repeated > 0) notes.add('repeatedVertices', place(index), repairs.repeated);
    if (repairs.spikes > 0) notes.add('spikes', place(index), repairs.spikes);
    sound.push({ ring, index });
  }
  return sound;
}

/** Whether the boxes around two rings have a point in common; a hole away from its outer ring is none. */
function boxesMeet(a: readonly Position[], b: readonly Position[]): boolean {
  const [boxA, boxB] = [a, b].map((coordinates) => bboxOf([{ coordinates }]));
  if (!boxA || !boxB) return false;
  return boxA[0] <= boxB[2] && boxB[0] <= boxA[2] && boxA[1] <= boxB[3] && boxB[1] <= boxA[3];
}
