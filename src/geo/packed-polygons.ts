import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Polygons with their positions in one buffer, so that they can change threads without being copied. */
export interface PackedPolygons {
  /** Per polygon its number of rings, then of each ring that of positions. */
  shape: Int32Array<ArrayBuffer>;
  /** lon, lat of each position. */
  coordinates: Float64Array<ArrayBuffer>;
}

/** All polygons of some geometries, in their order. */
export function packPolygons(geometries: readonly (Polygon | MultiPolygon)[]): PackedPolygons {
  const shape: number[] = [];
  let positions = 0;
  const eachRing = (see: (ring: readonly Position[]) => void, polygon: (rings: number) => void) => {
    for (const geometry of geometries)
      for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
        polygon(rings.length);
        rings.forEach(see);
      }
  };
  eachRing(
    (ring) => {
      shape.push(ring.length);
      positions += ring.length;
    },
    (rings) => shape.push(rings),
  );
  const coordinates = new Float64Array(2 * positions);
  let at = 0;
  eachRing(
    (ring) => {
      for (const position of ring) {
        coordinates[at] = position[0] ?? 0;
        coordinates[at + 1] = position[1] ?? 0;
        at += 2;
      }
    },
    () => {},
  );
  return { shape: Int32Array.from(shape), coordinates };
}

/** Lines, which travel as the rings of one polygon. */
export const packLines = (lines: readonly Position[][]): PackedPolygons =>
  packPolygons([{ type: 'Polygon', coordinates: [...lines] }]);

/** What {@link packLines} packed. */
export const unpackLines = (packed: PackedPolygons): Position[][] =>
  unpackPolygons(packed).coordinates.flat();

/** What {@link packPolygons} packed, as one multipolygon. */
export function unpackPolygons({ shape, coordinates }: PackedPolygons): MultiPolygon {
  const polygons: Position[][][] = [];
  let at = 0;
  for (let i = 0; i < shape.length; ) {
    const rings: Position[][] = [];
    const count = shape[i] ?? 0;
    i += 1;
    for (const end = i + count; i < end; i += 1) {
      const ring: Position[] = new Array(shape[i] ?? 0);
      for (let p = 0; p < ring.length; p += 1) {
        ring[p] = [coordinates[at] ?? 0, coordinates[at + 1] ?? 0];
        at += 2;
      }
      rings.push(ring);
    }
    polygons.push(rings);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}
