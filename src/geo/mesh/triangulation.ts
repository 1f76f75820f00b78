import { Delaunay } from 'd3-delaunay';
import { turn } from '../turn.ts';

/** A Delaunay triangulation with its edges numbered. Corner c of triangle t stands at 3t + c. */
export interface Triangulation {
  /** lon, lat of each point. */
  points: Float64Array;
  /** Point indices, three a triangle, counterclockwise. */
  corners: Uint32Array;
  /** Edge from corner c to the next corner, three a triangle. */
  edgeOf: Int32Array;
  /** Triangle across that edge, or -1. */
  across: Int32Array;
  /** Point indices of each edge, the smaller first. */
  ends: Int32Array;
  triangleCount: number;
  edgeCount: number;
}

/** Index of the next corner of the same triangle. */
export const nextCorner = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1);

/**
 * Triangulates points given as flat lon, lat. `lonScale` (the cosine of a middle latitude) makes the
 * circles of Delaunay's criterion round on the ground. Fewer than three points, or points all on one line, give
 * no triangles; of points in the same place one is used.
 */
export function triangulate(points: Float64Array, lonScale: number): Triangulation {
  const plane = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    plane[i] = (points[i] ?? 0) * lonScale;
    // The library's triangles are counterclockwise where y grows downwards.
    plane[i + 1] = -(points[i + 1] ?? 0);
  }
  const { triangles, halfedges } = new Delaunay(plane);
  // Of points on one line the library makes triangles with missing corners, or shakes them into flat ones.
  const count = turnsLeft(points, triangles) ? triangles.length : 0;
  const edgeOf = new Int32Array(count);
  const across = new Int32Array(count);
  const ends: number[] = [];
  for (let corner = 0; corner < count; corner += 1) {
    const twin = halfedges[corner] ?? -1;
    across[corner] = twin < 0 ? -1 : Math.floor(twin / 3);
    if (twin >= 0 && twin < corner) {
      edgeOf[corner] = edgeOf[twin] ?? 0;
      continue;
    }
    edgeOf[corner] = ends.length / 2;
    const from = triangles[corner] ?? 0;
    const to = triangles[nextCorner(corner)] ?? 0;
    ends.push(Math.min(from, to), Math.max(from, to));
  }
  return {
    points,
    corners: triangles.subarray(0, count),
    edgeOf,
    across,
    ends: Int32Array.from(ends),
    triangleCount: count / 3,
    edgeCount: ends.length / 2,
  };
}

/** Whether the first triangle is one. */
function turnsLeft(points: Float64Array, [a = -1, b = -1, c = -1]: Uint32Array): boolean {
  const at = (index: number) => points[index] ?? NaN;
  return turn(at(2 * a), at(2 * a + 1), at(2 * b), at(2 * b + 1), at(2 * c), at(2 * c + 1)) > 0;
}
