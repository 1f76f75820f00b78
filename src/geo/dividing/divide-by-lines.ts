import type { MultiPolygon, Position } from 'geojson';
import { wound } from '../mesh/network.ts';
import { nodedRings } from '../overlay/noded-rings.ts';
import { pointInPolygonTester } from '../point-in-polygon.ts';
import { assemblePolygons } from '../stitch.ts';
import { withoutLooseEnds } from './loose-ends.ts';

const OUTLINE = 0;
const LINE = 1;

/**
 * The pieces into which lines (lon, lat) divide land, all of them together: a line may cross itself and others,
 * start from another, or go round inside. What ends inside without meeting anything divides nothing. Each piece is
 * one polygon; they share their vertices and their areas add up to the land's. As many as the land has polygons:
 * nothing was divided. Null where the lines cross so often that they cannot be put in order.
 */
export function divideByLines(
  land: MultiPolygon,
  lines: readonly (readonly Position[])[],
): MultiPolygon | null {
  const outlines = land.coordinates.flatMap((rings) =>
    rings.map((ring, i) => {
      const open = wound(ring, i > 0);
      return [...open, ...open.slice(0, 1)];
    }),
  );
  const paths: (readonly Position[])[] = [...outlines, ...lines];
  const noded = nodedRings(
    paths,
    paths.map((_, i) => (i < outlines.length ? OUTLINE : LINE)),
  );
  if (!noded) return null;
  const { nodes, edges: cut } = noded;
  const outline: [number, number][] = [];
  const laid: [number, number][] = [];
  cut.from.forEach((from, edge) => {
    (cut.of[edge] === OUTLINE ? outline : laid).push([from, cut.to[edge] as number]);
  });
  const isInside = pointInPolygonTester(land);
  const taken = new Set(outline.map(keyOf));
  const chords = laid.filter((chord) => {
    const [a, b] = chord;
    if (taken.has(keyOf(chord))) return false;
    taken.add(keyOf(chord));
    const middle = (axis: 0 | 1) => ((nodes[2 * a + axis] as number) + (nodes[2 * b + axis] as number)) / 2;
    return isInside(middle(0), middle(1));
  });
  const kept = withoutLooseEnds(chords, new Set(outline.flat()));
  const edges = [...outline, ...kept, ...kept.map(([a, b]): [number, number] => [b, a])];
  return {
    type: 'MultiPolygon',
    coordinates: assemblePolygons(
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
      nodes,
    ),
  };
}

const keyOf = ([a, b]: readonly [number, number]) => `${Math.min(a, b)},${Math.max(a, b)}`;
