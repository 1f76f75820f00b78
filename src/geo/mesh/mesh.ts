import { edgeAreaKm2 } from '../area.ts';
import { grouped } from '../grouped.ts';
import { edgeLengthKm } from '../length.ts';
import { turn } from '../turn.ts';
import type { Network } from './network.ts';
import { nextCorner, type Triangulation } from './triangulation.ts';

/** A network laid over a triangulation: every edge of it is cut at the triangulation's edges. */
export interface Mesh {
  triangulation: Triangulation;
  network: Network;
  /** lon, lat: the network's nodes, then `crossingsFrom` on those where it crosses an edge of a triangle. */
  nodes: readonly number[];
  /** Nodes from here on lie inside an edge of the network and can be left out of a ring. */
  crossingsFrom: number;
  from: Int32Array;
  to: Int32Array;
  left: Int32Array;
  right: Int32Array;
  triangle: Int32Array;
  areaKm2: Float64Array;
  lengthKm: Float64Array;
  /** Edges of triangle t: `edgesIn[edgesFrom[t]]` up to `edgesIn[edgesFrom[t + 1]]`. */
  edgesFrom: Int32Array;
  edgesIn: Int32Array;
}

/**
 * Lays `network` over `triangulation`, whose hull must contain it and whose edges must pass through none of
 * its nodes.
 */
export function buildMesh(network: Network, triangulation: Triangulation): Mesh {
  const nodes = [...network.nodes];
  const crossingsFrom = nodes.length / 2;
  const from: number[] = [];
  const to: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const triangle: number[] = [];
  let at = 0;
  for (let edge = 0; edge < network.from.length; edge += 1) {
    const start = network.from[edge] ?? 0;
    const end = network.to[edge] ?? 0;
    const ax = nodes[2 * start] ?? 0;
    const ay = nodes[2 * start + 1] ?? 0;
    const bx = nodes[2 * end] ?? 0;
    const by = nodes[2 * end + 1] ?? 0;
    at = locate(triangulation, ax, ay, at);
    let node = start;
    for (;;) {
      const corner = exit(triangulation, at, ax, ay, bx, by);
      const next = corner < 0 ? end : nodes.push(...crossing(triangulation, corner, ax, ay, bx, by)) / 2 - 1;
      from.push(node);
      to.push(next);
      left.push(network.left[edge] ?? 0);
      right.push(network.right[edge] ?? 0);
      triangle.push(at);
      if (corner < 0) break;
      node = next;
      at = triangulation.across[corner] ?? -1;
      if (at < 0) throw new RangeError(`the network leaves the triangulation near ${bx}, ${by}`);
    }
  }
  const { start: edgesFrom, members: edgesIn } = grouped(triangle, triangulation.triangleCount);
  const measure = (f: typeof edgeAreaKm2) =>
    Float64Array.from(from, (a, i) => {
      const b = to[i] ?? 0;
      return f(nodes[2 * a] ?? 0, nodes[2 * a + 1] ?? 0, nodes[2 * b] ?? 0, nodes[2 * b + 1] ?? 0);
    });
  return {
    triangulation,
    network,
    nodes,
    crossingsFrom,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    triangle: Int32Array.from(triangle),
    areaKm2: measure(edgeAreaKm2),
    lengthKm: measure(edgeLengthKm),
    edgesFrom,
    edgesIn,
  };
}

/** The triangle that contains a point, walked to from triangle `start`. */
export function locate(triangulation: Triangulation, lon: number, lat: number, start: number): number {
  const { points, corners, across } = triangulation;
  let at = start;
  // A walk visits a triangle at most once in a Delaunay triangulation; the bound only guards a broken input.
  for (let steps = 0; steps < triangulation.triangleCount; steps += 1) {
    let next = at;
    for (let corner = 3 * at; corner < 3 * at + 3; corner += 1) {
      const p = corners[corner] ?? 0;
      const q = corners[nextCorner(corner)] ?? 0;
      const [px, py, qx, qy] = [points[2 * p], points[2 * p + 1], points[2 * q], points[2 * q + 1]];
      if (turn(px ?? 0, py ?? 0, qx ?? 0, qy ?? 0, lon, lat) < 0) {
        next = across[corner] ?? -1;
        break;
      }
    }
    if (next === at) return at;
    if (next < 0) break;
    at = next;
  }
  throw new RangeError(`${lon}, ${lat} lies outside the triangulation`);
}

/** The corner at whose edge the segment a-b leaves triangle `at`; -1 if it ends inside. */
function exit(
  { points, corners }: Triangulation,
  at: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  for (let corner = 3 * at; corner < 3 * at + 3; corner += 1) {
    const p = corners[corner] ?? 0;
    const q = corners[nextCorner(corner)] ?? 0;
    const px = points[2 * p] ?? 0;
    const py = points[2 * p + 1] ?? 0;
    const qx = points[2 * q] ?? 0;
    const qy = points[2 * q + 1] ?? 0;
    if (
      turn(px, py, qx, qy, bx, by) < 0 &&
      turn(ax, ay, bx, by, px, py) < 0 &&
      turn(ax, ay, bx, by, qx, qy) > 0
    )
      return corner;
  }
  return -1;
}

function crossing(
  { points, ends, edgeOf }: Triangulation,
  corner: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): [number, number] {
  const edge = edgeOf[corner] ?? 0;
  const p = ends[2 * edge] ?? 0;
  const q = ends[2 * edge + 1] ?? 0;
  const px = points[2 * p] ?? 0;
  const py = points[2 * p + 1] ?? 0;
  const qx = points[2 * q] ?? 0;
  const qy = points[2 * q + 1] ?? 0;
  const a = turn(px, py, qx, qy, ax, ay);
  const b = turn(px, py, qx, qy, bx, by);
  // On the network's own edge, so that leaving the node out of a ring moves the ring least.
  const share = a / (a - b);
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}
