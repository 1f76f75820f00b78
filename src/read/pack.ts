import type { Position } from 'geojson';
import type { PackedFeatures, ReadFeature, ReadGeometry } from './protocol.ts';

/** So many positions and features make a batch: a few milliseconds of the thread that unpacks it. */
const POSITIONS_A_BATCH = 50_000;
const FEATURES_A_BATCH = 2000;

/** Positions of a geometry in lists of three levels: polygons or the like, rings or lines, positions. */
function partsOf({ type, coordinates }: ReadGeometry): Position[][][] {
  if (type === 'Point') return [[[coordinates]]];
  if (type === 'MultiPoint' || type === 'LineString') return [[coordinates]];
  if (type === 'MultiLineString' || type === 'Polygon') return [coordinates];
  return coordinates;
}

function geometryOf(type: ReadGeometry['type'], parts: Position[][][]): ReadGeometry {
  const first = parts[0]?.[0] ?? [];
  if (type === 'Point') return { type, coordinates: first[0] ?? [] };
  if (type === 'MultiPoint' || type === 'LineString') return { type, coordinates: first };
  if (type === 'MultiLineString' || type === 'Polygon') return { type, coordinates: parts[0] ?? [] };
  return { type, coordinates: parts };
}

const sizeOf = (geometry: ReadGeometry) =>
  partsOf(geometry).reduce((sum, part) => sum + part.reduce((inner, ring) => inner + ring.length, 0), 0);

/** Features in batches whose positions can be handed over instead of being copied. */
export function* packed(features: readonly ReadFeature[]): Generator<PackedFeatures> {
  let start = 0;
  let size = 0;
  for (let i = 0; i < features.length; i += 1) {
    size += sizeOf((features[i] as ReadFeature).geometry);
    const last = i + 1 === features.length;
    if (!last && size < POSITIONS_A_BATCH && i + 1 - start < FEATURES_A_BATCH) continue;
    yield pack(features.slice(start, i + 1), size);
    start = i + 1;
    size = 0;
  }
}

function pack(features: readonly ReadFeature[], size: number): PackedFeatures {
  const coordinates = new Float64Array(2 * size);
  const shape: number[] = [];
  let at = 0;
  for (const { geometry } of features) {
    const parts = partsOf(geometry);
    shape.push(parts.length);
    for (const rings of parts) {
      shape.push(rings.length);
      for (const ring of rings) {
        shape.push(ring.length);
        for (const position of ring) {
          coordinates[at] = position[0] as number;
          coordinates[at + 1] = position[1] as number;
          at += 2;
        }
      }
    }
  }
  return {
    types: features.map(({ geometry }) => geometry.type),
    ids: features.map(({ id }) => id),
    properties: features.map(({ properties }) => properties),
    shape,
    coordinates,
  };
}

/** A pause is offered after so many positions. */
const POSITIONS_A_STEP = 4000;

/** The features of a batch. Yields now and then, so that a thread that must stay free can take a pause. */
export function* unpacked(batch: PackedFeatures): Generator<void, ReadFeature[]> {
  const { types, ids, properties, shape, coordinates } = batch;
  let next = 0;
  let at = 0;
  let since = 0;
  const features: ReadFeature[] = [];
  for (const [index, type] of types.entries()) {
    const parts: Position[][][] = [];
    for (let left = shape[next++] ?? 0; left > 0; left -= 1) {
      const rings: Position[][] = [];
      for (let ringsLeft = shape[next++] ?? 0; ringsLeft > 0; ringsLeft -= 1) {
        const ring: Position[] = [];
        for (let size = shape[next++] ?? 0; size > 0; size -= 1) {
          ring.push([coordinates[at] as number, coordinates[at + 1] as number]);
          at += 2;
          since += 1;
          if (since === POSITIONS_A_STEP) {
            since = 0;
            yield;
          }
        }
        rings.push(ring);
      }
      parts.push(rings);
    }
    const id = ids[index];
    features.push({
      type: 'Feature',
      ...(id === undefined ? {} : { id }),
      properties: properties[index] ?? {},
      geometry: geometryOf(type, parts),
    });
  }
  return features;
}
