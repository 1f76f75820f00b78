import { edgeAreaKm2 } from '../area.ts';
import { edgeLengthKm } from '../length.ts';
import { type Cell, type Coverage, noEdges } from './coverage.ts';
import { applyCut, type Cut, type Segment } from './cut.ts';
import type { Mesh } from './mesh.ts';
import { OUTSIDE } from './network.ts';
import { nextCorner } from './triangulation.ts';

/** A division of the triangulation's points in two, and where on a mixed edge the front stands. */
export interface Front {
  /** 1 for each point inside. */
  inside: Uint8Array;
  /** Share of the way from the inner to the outer point of a mixed edge, 0 to 1 exclusive. */
  share: number;
}

/** Edges are named by their place to a millionth, so that fronts which meet in a point share its node. */
const PLACES = 1_000_000;

/**
 * Share of an edge, another for each edge, by which all nodes on it are moved (at most 0.1 mm on 10 km). Without
 * it three fronts at round shares meet in one point of a triangle; so only two do, and every crossing is plain.
 */
const stepOff = (edge: number): number => ((edge * 7919) % 1009) * 1e-11;

/**
 * Marches the fronts (at most 30) through the triangles and gives the coverage of the mesh's units by them.
 * One pass; where fronts cross each other or the network, all pieces share the node.
 */
export function march(mesh: Mesh, fronts: readonly Front[]): Coverage {
  return new Marcher(mesh, fronts).run();
}

/** Unit at each place of a triangulation edge that was ever asked for; it never changes for a mesh. */
const unitCaches = new WeakMap<Mesh, Map<number, number>>();

function unitCacheOf(mesh: Mesh): Map<number, number> {
  let cache = unitCaches.get(mesh);
  if (!cache) {
    cache = new Map();
    unitCaches.set(mesh, cache);
  }
  return cache;
}

class Marcher {
  private readonly nodes: number[];
  private readonly out: Coverage;
  private readonly cellIds = new Map<number, number>();
  private readonly placeNodes = new Map<number, number>();
  private readonly unitCache: Map<number, number>;
  private readonly nodeUnits = new Map<number, number>();
  private readonly insideCount: number;

  constructor(
    private readonly mesh: Mesh,
    private readonly fronts: readonly Front[],
  ) {
    this.nodes = mesh.nodes.slice();
    this.unitCache = unitCacheOf(mesh);
    this.insideCount = 2 ** fronts.length;
    this.out = {
      nodes: this.nodes,
      skippedFrom: mesh.crossingsFrom,
      skippedTo: mesh.nodes.length / 2,
      ...noEdges(),
      cells: [],
    };
  }

  run(): Coverage {
    const { corners, triangleCount } = this.mesh.triangulation;
    const insides = this.fronts.map(({ inside }) => inside);
    for (let triangle = 0; triangle < triangleCount; triangle += 1) {
      const corner = 3 * triangle;
      const a = corners[corner] ?? 0;
      const b = corners[corner + 1] ?? 0;
      const c = corners[corner + 2] ?? 0;
      let everywhere = 0;
      let mixed = false;
      for (let f = 0; f < insides.length; f += 1) {
        const inside = insides[f] as Uint8Array;
        const sum = (inside[a] ?? 0) + (inside[b] ?? 0) + (inside[c] ?? 0);
        if (sum === 3) everywhere |= 1 << f;
        else if (sum > 0) mixed = true;
      }
      if (mixed) this.mixedTriangle(triangle, everywhere);
      else this.plainTriangle(triangle, everywhere);
    }
    return this.out;
  }

  private plainTriangle(triangle: number, inside: number): void {
    const { mesh } = this;
    const end = mesh.edgesFrom[triangle + 1] ?? 0;
    for (let i = mesh.edgesFrom[triangle] ?? 0; i < end; i += 1) {
      const edge = mesh.edgesIn[i] ?? 0;
      this.emit(
        mesh.from[edge] ?? 0,
        mesh.to[edge] ?? 0,
        this.cellOf(mesh.left[edge] ?? OUTSIDE, inside),
        this.cellOf(mesh.right[edge] ?? OUTSIDE, inside),
        0,
        edge,
      );
    }
  }

  private mixedTriangle(triangle: number, everywhere: number): void {
    const { mesh } = this;
    let segments: Segment[] = [];
    const end = mesh.edgesFrom[triangle + 1] ?? 0;
    for (let i = mesh.edgesFrom[triangle] ?? 0; i < end; i += 1) {
      const edge = mesh.edgesIn[i] ?? 0;
      segments.push({
        from: mesh.from[edge] ?? 0,
        to: mesh.to[edge] ?? 0,
        leftUnit: mesh.left[edge] ?? OUTSIDE,
        rightUnit: mesh.right[edge] ?? OUTSIDE,
        leftInside: everywhere,
        rightInside: everywhere,
        drawnBy: 0,
        whole: edge,
      });
    }
    const cuts: Cut[] = [];
    for (let f = 0; f < this.fronts.length; f += 1) {
      const cut = this.cutOf(triangle, f);
      if (!cut) continue;
      const around = { unit: this.nodeUnits.get(cut.start) ?? OUTSIDE, inside: everywhere };
      segments = applyCut(cut, cuts, segments, around, this.nodes);
      cuts.push(cut);
    }
    for (const s of segments) {
      const left = this.cellOf(s.leftUnit, s.leftInside);
      const right = this.cellOf(s.rightUnit, s.rightInside);
      this.emit(s.from, s.to, left, right, s.drawnBy, s.whole);
    }
  }

  /** The way of front `f` through a triangle, or null if the triangle lies on one side of it. */
  private cutOf(triangle: number, f: number): Cut | null {
    const { corners } = this.mesh.triangulation;
    const inside = this.fronts[f]?.inside;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner += 1) {
      const next = nextCorner(corner);
      const previous = nextCorner(next);
      const own = inside?.[corners[corner] ?? 0] === 1;
      const other = inside?.[corners[next] ?? 0] === 1;
      const third = inside?.[corners[previous] ?? 0] === 1;
      if (own === other || other !== third) continue;
      const start = this.nodeOn(corner, f);
      const end = this.nodeOn(previous, f);
      return { front: f, start, end, leftInside: own ? 1 : 0, nodes: [start, end] };
    }
    return null;
  }

  /** The node where front `f` crosses the edge that leaves `corner`. */
  private nodeOn(corner: number, f: number): number {
    const { triangulation, network } = this.mesh;
    const edge = triangulation.edgeOf[corner] ?? 0;
    const u = triangulation.ends[2 * edge] ?? 0;
    const v = triangulation.ends[2 * edge + 1] ?? 0;
    const { inside, share } = this.fronts[f] as Front;
    const place = Math.min(
      Math.max(Math.round((inside[u] === 1 ? share : 1 - share) * PLACES), 1),
      PLACES - 1,
    );
    const key = edge * PLACES + place;
    const known = this.placeNodes.get(key);
    if (known !== undefined) return known;
    const { points } = triangulation;
    const ux = points[2 * u] ?? 0;
    const uy = points[2 * u + 1] ?? 0;
    const at = place / PLACES + stepOff(edge);
    const lon = ux + ((points[2 * v] ?? 0) - ux) * at;
    const lat = uy + ((points[2 * v + 1] ?? 0) - uy) * at;
    const node = this.nodes.push(lon, lat) / 2 - 1;
    this.placeNodes.set(key, node);
    let unit = this.unitCache.get(key);
    if (unit === undefined) {
      unit = network.unitAt(lon, lat);
      this.unitCache.set(key, unit);
    }
    this.nodeUnits.set(node, unit);
    return node;
  }

  private cellOf(unit: number, inside: number): number {
    if (unit === OUTSIDE) return OUTSIDE;
    const key = unit * this.insideCount + inside;
    let id = this.cellIds.get(key);
    if (id === undefined) {
      const cell: Cell = { unit, inside };
      id = this.out.cells.push(cell) - 1;
      this.cellIds.set(key, id);
    }
    return id;
  }

  private emit(from: number, to: number, left: number, right: number, drawnBy: number, whole: number): void {
    if (left === right) return;
    const { out, mesh, nodes } = this;
    out.from.push(from);
    out.to.push(to);
    out.left.push(left);
    out.right.push(right);
    out.drawnBy.push(drawnBy);
    if (whole >= 0) {
      out.edgeAreaKm2.push(mesh.areaKm2[whole] ?? 0);
      out.edgeLengthKm.push(mesh.lengthKm[whole] ?? 0);
      return;
    }
    const x1 = nodes[2 * from] ?? 0;
    const y1 = nodes[2 * from + 1] ?? 0;
    const x2 = nodes[2 * to] ?? 0;
    const y2 = nodes[2 * to + 1] ?? 0;
    out.edgeAreaKm2.push(edgeAreaKm2(x1, y1, x2, y2));
    out.edgeLengthKm.push(edgeLengthKm(x1, y1, x2, y2));
  }
}
