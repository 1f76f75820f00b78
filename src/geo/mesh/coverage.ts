import type { MultiLineString, MultiPolygon } from 'geojson';
import { assemblePolygons, chainLines } from '../stitch.ts';
import { OUTSIDE } from './network.ts';

/** A piece of the plane in which nothing changes: one unit of the network, inside some of the fronts. */
export interface Cell {
  unit: number;
  /** Bit f is set on the inner side of front f. */
  inside: number;
}

/**
 * A planar coverage in edge form: every edge once, with the cell on either side. Pieces that share an edge
 * share its nodes, so whatever is put together from cells tiles exactly.
 */
export interface Coverage<C = Cell> {
  /** lon, lat of each node. */
  nodes: number[];
  /** Nodes in this range lie inside a straight edge and are left out of what is drawn. */
  skippedFrom: number;
  skippedTo: number;
  from: number[];
  to: number[];
  /** Cell index, or OUTSIDE. */
  left: number[];
  right: number[];
  /** 0: an edge of the network; f + 1: drawn by front f. */
  drawnBy: number[];
  /** What the edge adds to the area on its left. */
  edgeAreaKm2: number[];
  edgeLengthKm: number[];
  cells: C[];
}

/** The lists of a coverage whose edges are yet to come. */
export const noEdges = () => ({
  from: [] as number[],
  to: [] as number[],
  left: [] as number[],
  right: [] as number[],
  drawnBy: [] as number[],
  edgeAreaKm2: [] as number[],
  edgeLengthKm: [] as number[],
});

/** Area of each cell, in km2. */
export function cellAreasKm2(coverage: Coverage<unknown>): Float64Array {
  const areas = new Float64Array(coverage.cells.length);
  for (let edge = 0; edge < coverage.from.length; edge += 1) {
    const area = coverage.edgeAreaKm2[edge] ?? 0;
    const left = coverage.left[edge] ?? OUTSIDE;
    const right = coverage.right[edge] ?? OUTSIDE;
    if (left >= 0) areas[left] = (areas[left] ?? 0) + area;
    if (right >= 0) areas[right] = (areas[right] ?? 0) - area;
  }
  return areas;
}

/**
 * Cells of a new kind, by a label for each side of each edge: sides with the same `key` become one cell, and
 * edges with the same cell on both sides disappear.
 */
export function relabel<C, D>(
  coverage: Coverage<C>,
  labelOf: (cell: C, edge: number, side: 'left' | 'right') => D,
  keyOf: (label: D) => string | number,
): Coverage<D> {
  const out: Coverage<D> = {
    ...coverage,
    ...noEdges(),
    cells: [],
  };
  const ids = new Map<string | number, number>();
  const idOf = (old: number, edge: number, side: 'left' | 'right'): number => {
    const cell = coverage.cells[old];
    if (cell === undefined) return OUTSIDE;
    const label = labelOf(cell, edge, side);
    const key = keyOf(label);
    let id = ids.get(key);
    if (id === undefined) {
      id = out.cells.push(label) - 1;
      ids.set(key, id);
    }
    return id;
  };
  for (let edge = 0; edge < coverage.from.length; edge += 1) {
    const left = idOf(coverage.left[edge] ?? OUTSIDE, edge, 'left');
    const right = idOf(coverage.right[edge] ?? OUTSIDE, edge, 'right');
    if (left === right) continue;
    out.from.push(coverage.from[edge] ?? 0);
    out.to.push(coverage.to[edge] ?? 0);
    out.left.push(left);
    out.right.push(right);
    out.drawnBy.push(coverage.drawnBy[edge] ?? 0);
    out.edgeAreaKm2.push(coverage.edgeAreaKm2[edge] ?? 0);
    out.edgeLengthKm.push(coverage.edgeLengthKm[edge] ?? 0);
  }
  return out;
}

/** A point just beside the middle of an edge, on the given side. */
export function besideEdge(
  coverage: Coverage<unknown>,
  edge: number,
  side: 'left' | 'right',
): [number, number] {
  const { nodes } = coverage;
  const a = coverage.from[edge] ?? 0;
  const b = coverage.to[edge] ?? 0;
  const dx = (nodes[2 * b] ?? 0) - (nodes[2 * a] ?? 0);
  const dy = (nodes[2 * b + 1] ?? 0) - (nodes[2 * a + 1] ?? 0);
  const step = side === 'left' ? 1e-4 : -1e-4;
  return [(nodes[2 * a] ?? 0) + dx / 2 - dy * step, (nodes[2 * a + 1] ?? 0) + dy / 2 + dx * step];
}

/** The union of the chosen cells, with no inner edges. Its interior lies left of its rings (RFC 7946). */
export function dissolve(coverage: Coverage<unknown>, chosen: (cell: number) => boolean): MultiPolygon {
  const from: number[] = [];
  const to: number[] = [];
  const picked = coverage.cells.map((_, cell) => chosen(cell));
  for (let edge = 0; edge < coverage.from.length; edge += 1) {
    const left = picked[coverage.left[edge] ?? OUTSIDE] ?? false;
    const right = picked[coverage.right[edge] ?? OUTSIDE] ?? false;
    if (left === right) continue;
    const a = coverage.from[edge] ?? 0;
    const b = coverage.to[edge] ?? 0;
    from.push(left ? a : b);
    to.push(left ? b : a);
  }
  return {
    type: 'MultiPolygon',
    coordinates: assemblePolygons(from, to, coverage.nodes, coverage.skippedFrom, coverage.skippedTo),
  };
}

/** The edges that `chosen` picks, joined into lines as long as they run on, and their length in km. */
export function edgeLines(
  coverage: Coverage<unknown>,
  chosen: (edge: number) => boolean,
): { geometry: MultiLineString; lengthKm: number } {
  const from: number[] = [];
  const to: number[] = [];
  let lengthKm = 0;
  for (let edge = 0; edge < coverage.from.length; edge += 1) {
    if (!chosen(edge)) continue;
    from.push(coverage.from[edge] ?? 0);
    to.push(coverage.to[edge] ?? 0);
    lengthKm += coverage.edgeLengthKm[edge] ?? 0;
  }
  const coordinates = chainLines(from, to, coverage.nodes, coverage.skippedFrom, coverage.skippedTo);
  return { geometry: { type: 'MultiLineString', coordinates }, lengthKm };
}
