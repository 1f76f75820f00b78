import type { MultiPolygon, Polygon, Position } from 'geojson';
import { placesNear } from '../drawing/snap.ts';
import { wound } from '../mesh/network.ts';
import { pointInPolygonTester } from '../point-in-polygon.ts';
import { indexSegments } from '../segment-index.ts';
import { assemblePolygons } from '../stitch.ts';
import { turn } from '../turn.ts';
import { withoutLooseEnds } from './loose-ends.ts';

/** A line's vertex no further from an outline than this, in degrees, lies on it: less than 2 mm. */
const ON_OUTLINE_DEGREES = 1.5e-8;

interface Edge {
  from: number;
  to: number;
  cuts: { at: number; node: number }[];
}

/**
 * The same land with every polygon that `line` (lon, lat) divides replaced by its pieces; polygons that it leaves
 * whole are the same objects. Ends that stop inside divide nothing. The outlines stay where they are, so the
 * pieces' areas add up. The line must not cross itself (see `self-crossing.ts`).
 */
export function splitPolygons(geometry: Polygon | MultiPolygon, line: readonly Position[]): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.flatMap((rings) => splitOne(rings, line)) };
}

function splitOne(rings: Position[][], line: readonly Position[]): Position[][][] {
  const nodes: number[] = [];
  const ids = new Map<string, number>();
  const nodeAt = ([lon = 0, lat = 0]: Position): number => {
    const key = `${lon},${lat}`;
    const known = ids.get(key) ?? nodes.push(lon, lat) / 2 - 1;
    ids.set(key, known);
    return known;
  };
  const outlines = rings.map((ring, i) => {
    const open = wound(ring, i > 0);
    return [...open, ...open.slice(0, 1)];
  });
  const outline: Edge[] = [];
  const edgeIds = outlines.map((ring) =>
    ring.slice(1).map((position, i) => {
      const from = nodeAt(ring[i] ?? position);
      return outline.push({ from, to: nodeAt(position), cuts: [] }) - 1;
    }),
  );
  const outlineNodes = new Set(outline.map(({ from }) => from));
  const index = indexSegments(outlines);
  const edgeOf = ({ path, at }: { path: number; at: number }) => outline[edgeIds[path]?.[at] ?? -1];

  const laid = line.map((position) => {
    const [place] = placesNear(index, position, ON_OUTLINE_DEGREES).sort((a, b) => a.distance - b.distance);
    const node = nodeAt(place?.position ?? position);
    if (place && !outlineNodes.has(node)) edgeOf(place)?.cuts.push({ at: place.share, node });
    return node;
  });
  const divider = laid.slice(1).flatMap((to, i): Edge[] => {
    const from = laid[i] ?? to;
    return from === to ? [] : [{ from, to, cuts: [] }];
  });
  for (const edge of divider) {
    const [x1, y1, x2, y2] = endsOf(edge, nodes);
    const margin = 2 * ON_OUTLINE_DEGREES;
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
    for (const segment of index.within(box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)) {
      const other = edgeOf(segment);
      if (other) cutBoth(edge, other, nodes);
    }
  }

  const pieces = outline.flatMap(piecesOf);
  for (const { from } of pieces) outlineNodes.add(from);
  const taken = new Set(pieces.map(keyOf));
  const inside = pointInPolygonTester({ type: 'Polygon', coordinates: outlines });
  const chords: [number, number][] = [];
  for (const piece of divider.flatMap(piecesOf)) {
    const [x1, y1, x2, y2] = endsOf(piece, nodes);
    if (taken.has(keyOf(piece)) || !inside((x1 + x2) / 2, (y1 + y2) / 2)) continue;
    taken.add(keyOf(piece));
    chords.push([piece.from, piece.to]);
  }
  const kept = withoutLooseEnds(chords, outlineNodes);
  const found = assemblePolygons(
    [...pieces.map(({ from }) => from), ...kept.map(([a]) => a), ...kept.map(([, b]) => b)],
    [...pieces.map(({ to }) => to), ...kept.map(([, b]) => b), ...kept.map(([a]) => a)],
    nodes,
  );
  return found.length > 1 ? found : [rings];
}

function endsOf({ from, to }: { from: number; to: number }, nodes: readonly number[]) {
  const at = (node: number) => [nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0] as const;
  return [...at(from), ...at(to)] as const;
}

/** Puts a node where the divider's edge crosses one of the outline, or passes a corner of it. */
function cutBoth(edge: Edge, other: Edge, nodes: number[]): void {
  const [ax, ay, bx, by] = endsOf(edge, nodes);
  const [cx, cy, dx, dy] = endsOf(other, nodes);
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const passes = (node: number, x: number, y: number): boolean => {
    if (node === edge.from || node === edge.to) return true;
    const at = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
    if (at <= 0 || at >= 1) return false;
    const off = Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
    if (off > ON_OUTLINE_DEGREES) return false;
    edge.cuts.push({ at, node });
    return true;
  };
  const atStart = passes(other.from, cx, cy);
  const atEnd = passes(other.to, dx, dy);
  const onIt = ({ from, to }: Edge) => other.cuts.some(({ node }) => node === from || node === to);
  if (atStart || atEnd || onIt(edge)) return;
  const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)];
  const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)];
  if (a > 0 === b > 0 || c > 0 === d > 0) return;
  const at = c / (c - d);
  const node = nodes.push(cx + at * (dx - cx), cy + at * (dy - cy)) / 2 - 1;
  edge.cuts.push({ at: a / (a - b), node });
  other.cuts.push({ at, node });
}

/** An edge cut at its nodes, in order. */
function piecesOf({ from, to, cuts }: Edge): { from: number; to: number }[] {
  const stops = [...cuts].sort((a, b) => a.at - b.at).map(({ node }) => node);
  const way = [from, ...stops, to];
  return way.slice(1).flatMap((next, i) => {
    const last = way[i] ?? next;
    return last === next ? [] : [{ from: last, to: next }];
  });
}

const keyOf = ({ from, to }: { from: number; to: number }) => `${Math.min(from, to)},${Math.max(from, to)}`;
