import type { MultiPolygon, Position } from 'geojson';
import { areaKm2 } from '../area.ts';
import { cleaned, differenceOf, intersectionOf, unionOf } from '../overlay/overlay.ts';
import { pointInPolygonTester } from '../point-in-polygon.ts';

/** Where a vertex stands: its polygon, its ring (0 is the outline) and its index in the ring. */
export interface VertexPlace {
  part: number;
  ring: number;
  at: number;
}

/** Land that two shapes share counts from here, in km2; less is rounding. */
const SHARED_KM2 = 1e-7;

const multi = (coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates });

/** The land and what a closed ring bounds. Parts that the ring does not overlap stay as they are. */
export function withLand(land: MultiPolygon, ring: Position[]): MultiPolygon {
  let added = multi([[ring]]);
  const apart = land.coordinates.filter((part) => {
    const overlaps = areaKm2(intersectionOf(multi([part]), added)) > SHARED_KM2;
    if (overlaps) added = unionOf(multi([part]), added);
    return !overlaps;
  });
  return multi([...apart, ...added.coordinates]);
}

/** The land without what a closed ring bounds; the same object if they share nothing. */
export function withoutLand(land: MultiPolygon, ring: Position[]): MultiPolygon {
  const hole = multi([[ring]]);
  let cut = false;
  const left = land.coordinates.flatMap((part) => {
    if (areaKm2(intersectionOf(multi([part]), hole)) <= SHARED_KM2) return [part];
    cut = true;
    return differenceOf(multi([part]), hole).coordinates;
  });
  return cut ? multi(left) : land;
}

/** The index of the part that holds a place; -1 if none does. */
export function partAt({ coordinates }: MultiPolygon, lon: number, lat: number): number {
  return coordinates.findIndex((part) =>
    pointInPolygonTester({ type: 'Polygon', coordinates: part })(lon, lat),
  );
}

export function withoutPart({ coordinates }: MultiPolygon, part: number): MultiPolygon {
  return multi(coordinates.toSpliced(part, 1));
}

function withRing({ coordinates }: MultiPolygon, part: number, ring: number, by: Position[]): MultiPolygon {
  return multi(coordinates.map((rings, p) => (p === part ? rings.with(ring, by) : rings)));
}

/** A ring of four or more positions is closed again after its first was changed. */
const closedAs = (open: Position[]): Position[] => [...open, open[0] as Position];

const openRing = (land: MultiPolygon, { part, ring }: VertexPlace): Position[] =>
  (land.coordinates[part]?.[ring] ?? []).slice(0, -1);

/** The land with one vertex elsewhere. */
export function withVertexAt(land: MultiPolygon, place: VertexPlace, position: Position): MultiPolygon {
  const open = openRing(land, place).with(place.at, position);
  return withRing(land, place.part, place.ring, closedAs(open));
}

/** The land with a vertex more, half way from one to the next. */
export function withVertexAfter(land: MultiPolygon, place: VertexPlace): MultiPolygon {
  const open = openRing(land, place);
  const [x1 = 0, y1 = 0] = open[place.at] ?? [];
  const [x2 = 0, y2 = 0] = open[(place.at + 1) % open.length] ?? [];
  open.splice(place.at + 1, 0, [(x1 + x2) / 2, (y1 + y2) / 2]);
  return withRing(land, place.part, place.ring, closedAs(open));
}

/** The land with a vertex less; the same object if its ring has only three. */
export function withoutVertex(land: MultiPolygon, place: VertexPlace): MultiPolygon {
  const open = openRing(land, place);
  if (open.length < 4) return land;
  return withRing(land, place.part, place.ring, closedAs(open.toSpliced(place.at, 1)));
}

/**
 * The land with parts that have come to overlap made one, and holes that reach over their outline cut out there; the
 * same object if there is nothing of the kind.
 */
export function withoutOverlaps(land: MultiPolygon): MultiPolygon {
  if (land.coordinates.length === 0) return land;
  const clean = cleaned(land);
  const before = areaKm2(land);
  return Math.abs(areaKm2(clean) - before) > Math.max(SHARED_KM2, before * 1e-9) ? clean : land;
}
