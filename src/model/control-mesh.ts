import { Delaunay } from 'd3-delaunay';
import type { MultiPolygon, Polygon } from 'geojson';
import { pointsOutside } from '../geo/drawing/outline-ring.ts';
import { RADIANS } from '../geo/ellipsoid.ts';
import { buildMesh, type Mesh } from '../geo/mesh/mesh.ts';
import { buildNetwork, type Network, OUTSIDE } from '../geo/mesh/network.ts';
import { triangulate } from '../geo/mesh/triangulation.ts';
import type { IsoDate } from './iso-date.ts';
import type { Oblast } from './oblast.ts';
import type { ControlRecord } from './settlement.ts';

/** Ghost points stand beyond the border so that the line reaches it; each follows its nearest settlement. */
const GHOST_OFFSET_KM = 15;
const GHOST_SPACING_KM = 6;

/** Makes circles round on the ground in the middle of the country. */
const LON_SCALE = Math.cos(48.5 * RADIANS);

/**
 * Settlements and boundaries lie on a lattice of 0.001 degree. A step of about 0.3 m off it, the same for all
 * settlements, keeps every settlement and every edge between two of them clear of every boundary vertex.
 */
const OFF_LATTICE_LON = 3.141592e-6;
const OFF_LATTICE_LAT = 2.718281e-6;

/** The former Kakhovka reservoir is the network's first mask; the rules' own shapes follow. */
export const RESERVOIR_MASK = 1;

/** What never changes from day to day: settlements triangulated, boundaries laid over the triangles. */
export interface ControlMesh {
  record: ControlRecord;
  oblasts: readonly Oblast[];
  reservoir: Polygon | MultiPolygon;
  /** Shapes drawn or derived by rules, in the order of their mask bits after the reservoir's. */
  shapes: readonly (Polygon | MultiPolygon)[];
  mesh: Mesh;
  /** Settlement that each point of the triangulation follows; the first points are the settlements themselves. */
  follows: Int32Array;
  /** Index of each settlement by id. */
  indexOf: ReadonlyMap<string, number>;
}

/**
 * Triangulates the settlements and lays the oblasts and the former reservoir over the triangles. Takes some
 * hundred milliseconds, once; every day of the record is then one pass.
 *
 * @throws RangeError if a boundary lies outside the ring of ghost points (broken input that parsing refuses).
 */
export function buildControlMesh(input: {
  record: ControlRecord;
  oblasts: readonly Oblast[];
  reservoir: Polygon | MultiPolygon;
}): ControlMesh {
  const { record, oblasts, reservoir } = input;
  const network = networkOf(oblasts, reservoir, []);
  const positions = record.settlements.flatMap(({ lon, lat }) => [lon, lat]);
  const settlementsOnly = new Delaunay(scaled(positions));
  const ghosts = pointsOutside(outlineOf(network), GHOST_OFFSET_KM, GHOST_SPACING_KM);
  const follows = Int32Array.from([
    ...record.settlements.keys(),
    ...ghosts.map(([lon = 0, lat = 0]) => settlementsOnly.find(lon * LON_SCALE, lat)),
  ]);
  const points = Float64Array.from([...positions, ...ghosts.flat()], (value, i) =>
    i % 2 === 0 ? value + OFF_LATTICE_LON : value + OFF_LATTICE_LAT,
  );
  return {
    record,
    oblasts,
    reservoir,
    shapes: [],
    mesh: buildMesh(network, triangulate(points, LON_SCALE)),
    follows,
    indexOf: new Map(record.settlements.map(({ id }, index) => [id, index])),
  };
}

/** The same mesh with further shapes as masks, so that rules can select what lies in them. */
export function withShapes(base: ControlMesh, shapes: readonly (Polygon | MultiPolygon)[]): ControlMesh {
  if (shapes.length === 0) return base;
  const all = [...base.shapes, ...shapes];
  const network = networkOf(base.oblasts, base.reservoir, all);
  return { ...base, shapes: all, mesh: buildMesh(network, base.mesh.triangulation) };
}

/** 1 for each point of the triangulation on the Russian-held side on `day` (changes of that day included). */
export function heldByRu({ record, follows, indexOf }: ControlMesh, day: IsoDate): Uint8Array {
  const settlements = record.settlements.map(({ heldAtStart }) => (heldAtStart === 'RU' ? 1 : 0));
  for (const { date, settlementId, heldBy } of record.changes) {
    if (date > day) break;
    settlements[indexOf.get(settlementId) ?? -1] = heldBy === 'RU' ? 1 : 0;
  }
  return new Uint8Array(follows.map((settlement) => settlements[settlement] ?? 0));
}

function networkOf(
  oblasts: readonly Oblast[],
  reservoir: Polygon | MultiPolygon,
  shapes: readonly (Polygon | MultiPolygon)[],
): Network {
  return buildNetwork(
    oblasts.map(({ geometry }) => geometry),
    [reservoir, ...shapes],
  );
}

/** Edges of the network between land and OUTSIDE, the land on their left. */
function outlineOf({ nodes, from, to, left, right }: Network): [number, number, number, number][] {
  const edges: [number, number, number, number][] = [];
  from.forEach((a, edge) => {
    const b = to[edge] ?? 0;
    const [p, q] = left[edge] === OUTSIDE ? [b, a] : [a, b];
    if (left[edge] !== OUTSIDE && right[edge] !== OUTSIDE) return;
    edges.push([nodes[2 * p] ?? 0, nodes[2 * p + 1] ?? 0, nodes[2 * q] ?? 0, nodes[2 * q + 1] ?? 0]);
  });
  return edges;
}

function scaled(positions: readonly number[]): Float64Array {
  return Float64Array.from(positions, (value, i) => (i % 2 === 0 ? value * LON_SCALE : value));
}
