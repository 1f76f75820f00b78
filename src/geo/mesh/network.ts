import type { MultiPolygon, Polygon, Position } from 'geojson';
import { pointInPolygonTester } from '../point-in-polygon.ts';
import { turn } from '../turn.ts';

/** No area: beyond the outline of all areas. */
export const OUTSIDE = -1;

/** A part of the plane that the network's edges bound: one area, inside some of the masks. */
export interface Unit {
  /** Index of the area. */
  area: number;
  /** Bit m is set inside mask m. */
  masks: number;
}

/** The edges that bound areas and masks, each once, cut where they cross; interiors are named by unit. */
export interface Network {
  /** lon, lat of each node. */
  nodes: number[];
  from: number[];
  to: number[];
  /** Unit to the left and right of the edge, or OUTSIDE. */
  left: number[];
  right: number[];
  units: Unit[];
  /** The unit at a point, or OUTSIDE. */
  unitAt: (lon: number, lat: number) => number;
}

interface Segment {
  from: number;
  to: number;
  /** Areas on both sides for an area's edge; for a mask's edge they are looked up after cutting. */
  left: number;
  right: number;
  /** -1 for an edge of the areas, else the mask. */
  mask: number;
  cuts: { at: number; node: number }[];
}

/** What lies around an edge that ends at node `at`: the area on both sides of a mask's edge, and the other masks. */
interface Around {
  at: number;
  mask: number;
  area: number;
  bits: number;
}

/** More masks than bits would overflow the unit's number. */
export const MAX_MASKS = 24;

/**
 * A step off the lattice on which the areas' coordinates lie, a different one for each mask (about 1 m for the
 * first, less for the next). No mask vertex then lies on an edge of an area, no edges overlap, and every
 * crossing is a plain one.
 */
function offLattice(mask: number): [number, number] {
  return [1.7320508e-6 / (mask + 1.1), 1.4142135e-6 / (mask + 1.3)];
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Ring as lon, lat pairs, counterclockwise for an outer ring and clockwise for a hole; repeats are left out. */
export function wound(ring: readonly Position[], hole: boolean): [number, number][] {
  const points = ring
    .map(([lon = 0, lat = 0]): [number, number] => [lon, lat])
    .filter(([lon, lat], i) => i + 1 < ring.length && (lon !== ring[i + 1]?.[0] || lat !== ring[i + 1]?.[1]));
  let doubled = 0;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    doubled += x1 * y2 - x2 * y1;
  });
  return doubled > 0 === hole ? points.reverse() : points;
}

/**
 * Builds the network of `areas`, which must share their vertices where they touch (a clean coverage), and of
 * `masks`, any valid polygons. A mask only divides: it may cross areas and other masks.
 */
export function buildNetwork(
  areas: readonly (Polygon | MultiPolygon)[],
  masks: readonly (Polygon | MultiPolygon)[],
): Network {
  if (masks.length > MAX_MASKS) throw new RangeError(`at most ${MAX_MASKS} masks, got ${masks.length}`);
  const nodes: number[] = [];
  const segments = [...areaSegments(areas, nodes), ...maskSegments(masks, nodes)];
  cutAtCrossings(segments, nodes);

  const inArea = areas.map(pointInPolygonTester);
  const shifted = masks.map((mask, index) => shift(mask, index));
  const inMask = shifted.map(pointInPolygonTester);
  const areaAt = (lon: number, lat: number) => inArea.findIndex((test) => test(lon, lat));
  /** The masks at a point; `but` is left out. */
  const masksAt = (lon: number, lat: number, but = -1) =>
    inMask.reduce((bits, test, mask) => (mask !== but && test(lon, lat) ? bits | (1 << mask) : bits), 0);

  const units: Unit[] = [];
  const unitIds = new Map<number, number>();
  const unitOf = (area: number, bits: number): number => {
    if (area === OUTSIDE) return OUTSIDE;
    const key = bits * areas.length + area;
    let id = unitIds.get(key);
    if (id === undefined) {
      id = units.push({ area, masks: bits }) - 1;
      unitIds.set(key, id);
    }
    return id;
  };

  const network: Network = {
    nodes,
    from: [],
    to: [],
    left: [],
    right: [],
    units,
    unitAt: (lon, lat) => unitOf(areaAt(lon, lat), masksAt(lon, lat)),
  };
  // Along a ring nothing changes before another layer crosses it, so what lies around a segment holds for the next.
  let around: Around | null = null;
  for (const segment of segments) {
    segment.cuts.sort((a, b) => a.at - b.at);
    const { mask } = segment;
    const known: Around | null = around?.at === segment.from && around.mask === mask ? around : null;
    let from = segment.from;
    for (const to of [...segment.cuts.map((cut) => cut.node), segment.to]) {
      const lon = ((nodes[2 * from] ?? 0) + (nodes[2 * to] ?? 0)) / 2;
      const lat = ((nodes[2 * from + 1] ?? 0) + (nodes[2 * to + 1] ?? 0)) / 2;
      const reused: Around | null = from === segment.from ? known : null;
      const bits: number = reused?.bits ?? masksAt(lon, lat, mask);
      const area: number = reused?.area ?? (mask < 0 ? OUTSIDE : areaAt(lon, lat));
      const left = mask < 0 ? unitOf(segment.left, bits) : unitOf(area, bits | (1 << mask));
      const right = mask < 0 ? unitOf(segment.right, bits) : unitOf(area, bits);
      if (left !== right) {
        network.from.push(from);
        network.to.push(to);
        network.left.push(left);
        network.right.push(right);
      }
      from = to;
      around = segment.cuts.length === 0 ? { at: to, mask, area, bits } : null;
    }
  }
  return network;
}

function areaSegments(areas: readonly (Polygon | MultiPolygon)[], nodes: number[]): Segment[] {
  const nodeIds = new Map<string, number>();
  const nodeOf = ([lon, lat]: [number, number]): number => {
    const key = `${lon},${lat}`;
    let id = nodeIds.get(key);
    if (id === undefined) {
      id = nodes.push(lon, lat) / 2 - 1;
      nodeIds.set(key, id);
    }
    return id;
  };
  const segments: Segment[] = [];
  const bySpan = new Map<string, Segment>();
  areas.forEach((area, index) => {
    for (const rings of polygonsOf(area)) {
      rings.forEach((ring, ringIndex) => {
        const ids = wound(ring, ringIndex > 0).map(nodeOf);
        ids.forEach((from, i) => {
          const to = ids[(i + 1) % ids.length] ?? from;
          const reverse = bySpan.get(`${to},${from}`);
          if (reverse) {
            reverse.right = index;
            return;
          }
          const segment = { from, to, left: index, right: OUTSIDE, mask: -1, cuts: [] };
          bySpan.set(`${from},${to}`, segment);
          segments.push(segment);
        });
      });
    }
  });
  return segments;
}

function shift(mask: Polygon | MultiPolygon, index: number): MultiPolygon {
  const [dLon, dLat] = offLattice(index);
  return {
    type: 'MultiPolygon',
    coordinates: polygonsOf(mask).map((rings) =>
      rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + dLon, lat + dLat])),
    ),
  };
}

function maskSegments(masks: readonly (Polygon | MultiPolygon)[], nodes: number[]): Segment[] {
  const segments: Segment[] = [];
  masks.forEach((mask, index) => {
    for (const rings of shift(mask, index).coordinates) {
      rings.forEach((ring, ringIndex) => {
        const ids = wound(ring, ringIndex > 0).map(([lon, lat]) => nodes.push(lon, lat) / 2 - 1);
        ids.forEach((from, i) => {
          const to = ids[(i + 1) % ids.length] ?? from;
          segments.push({ from, to, left: OUTSIDE, right: OUTSIDE, mask: index, cuts: [] });
        });
      });
    }
  });
  return segments;
}

/** Finds where mask edges cross edges of another layer, by a sweep over longitude, and puts a node there. */
function cutAtCrossings(segments: readonly Segment[], nodes: number[]): void {
  const lonOf = (node: number) => nodes[2 * node] ?? 0;
  const latOf = (node: number) => nodes[2 * node + 1] ?? 0;
  const spans = segments.map((segment) => ({
    segment,
    west: Math.min(lonOf(segment.from), lonOf(segment.to)),
    east: Math.max(lonOf(segment.from), lonOf(segment.to)),
    south: Math.min(latOf(segment.from), latOf(segment.to)),
    north: Math.max(latOf(segment.from), latOf(segment.to)),
  }));
  spans.sort((a, b) => a.west - b.west);
  let active: typeof spans = [];
  for (const span of spans) {
    active = active.filter((other) => other.east >= span.west);
    for (const other of active) {
      if (other.segment.mask === span.segment.mask) continue;
      if (other.north < span.south || other.south > span.north) continue;
      cross(span.segment, other.segment, nodes);
    }
    active.push(span);
  }
}

function cross(a: Segment, b: Segment, nodes: number[]): void {
  const [ax, ay, bx, by] = endsOf(a, nodes);
  const [cx, cy, dx, dy] = endsOf(b, nodes);
  const fromA = turn(cx, cy, dx, dy, ax, ay);
  const toA = turn(cx, cy, dx, dy, bx, by);
  if (fromA > 0 === toA > 0) return;
  const fromB = turn(ax, ay, bx, by, cx, cy);
  const toB = turn(ax, ay, bx, by, dx, dy);
  if (fromB > 0 === toB > 0) return;
  const onA = fromA / (fromA - toA);
  const onB = fromB / (fromB - toB);
  const node = nodes.push(ax + onA * (bx - ax), ay + onA * (by - ay)) / 2 - 1;
  a.cuts.push({ at: onA, node });
  b.cuts.push({ at: onB, node });
}

function endsOf(segment: Segment, nodes: number[]): [number, number, number, number] {
  const { from, to } = segment;
  return [nodes[2 * from] ?? 0, nodes[2 * from + 1] ?? 0, nodes[2 * to] ?? 0, nodes[2 * to + 1] ?? 0];
}
