import type { MultiPolygon, Polygon, Position } from 'geojson';
import { landWithin } from './land-within.ts';
import { nodedRings } from './noded-rings.ts';
import { edgesByOwner, edgesTogether } from './ring-edges.ts';
import { boundaryOf } from './winding.ts';

/** No land at all. */
export const NOTHING: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/** Outlines cross more often than can be followed. */
export class TooManyCrossings extends Error {
  override message = 'the outlines cross too often to be followed';
}

/** What an edge of the second kind counts in a winding number, so that one number tells both kinds. */
const SECOND = 2 ** 16;

/** How often edges of the first and of the second kind go round a place. */
function windingsIn(winding: number): [first: number, second: number] {
  const second = Math.round(winding / SECOND);
  return [winding - second * SECOND, second];
}

const polygonsOf = (land: Polygon | MultiPolygon): Position[][][] =>
  land.type === 'Polygon' ? [land.coordinates] : land.coordinates;

function noded(rings: Position[][], ownerOf: number[]) {
  const found = nodedRings(rings, ownerOf);
  if (!found) throw new TooManyCrossings();
  return found;
}

/**
 * The same land without self-intersections, overlaps of its parts or repeated vertices, wound as RFC 7946 has it. Land
 * is what an outline goes round, however it is wound, without what its holes go round.
 * @throws if the outlines cross some hundred thousand times.
 */
export function cleaned(land: Polygon | MultiPolygon): MultiPolygon {
  const polygons = polygonsOf(land);
  const rings = polygons.flat();
  const { nodes, edges } = noded(
    rings,
    rings.map((_, ring) => ring),
  );
  const own = edgesByOwner(edges, rings.length);
  let first = 0;
  const boundaries = polygons.map((parts) => {
    const outlineEnd = own[first]?.from.length ?? 0;
    const polygon = edgesTogether(own.slice(first, first + parts.length));
    first += parts.length;
    return boundaryOf(
      nodes,
      polygon,
      (winding) => {
        const [outline, holes] = windingsIn(winding);
        return outline !== 0 && holes === 0;
      },
      (edge) => (edge < outlineEnd ? 1 : SECOND),
    );
  });
  const boundary =
    boundaries.length === 1
      ? boundaries[0]
      : boundaryOf(nodes, edgesTogether(boundaries), (winding) => winding > 0);
  return boundary ? landWithin(boundary, nodes) : NOTHING;
}

function overlay(
  a: Polygon | MultiPolygon,
  b: Polygon | MultiPolygon,
  isLand: (inA: boolean, inB: boolean) => boolean,
): MultiPolygon {
  const [first, second] = [cleaned(a).coordinates.flat(), cleaned(b).coordinates.flat()];
  const { nodes, edges } = noded([...first, ...second], [...first.map(() => 0), ...second.map(() => 1)]);
  const boundary = boundaryOf(
    nodes,
    edges,
    (winding) => {
      const [inA, inB] = windingsIn(winding);
      return isLand(inA > 0, inB > 0);
    },
    (edge) => (edges.of[edge] === 0 ? 1 : SECOND),
  );
  return landWithin(boundary, nodes);
}

/** What lies in a or in b. Throws as {@link cleaned} does. */
export function unionOf(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): MultiPolygon {
  return overlay(a, b, (inA, inB) => inA || inB);
}

/** What lies in a and in b. Throws as {@link cleaned} does. */
export function intersectionOf(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): MultiPolygon {
  return overlay(a, b, (inA, inB) => inA && inB);
}

/** What lies in a and not in b. Throws as {@link cleaned} does. */
export function differenceOf(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): MultiPolygon {
  return overlay(a, b, (inA, inB) => inA && !inB);
}
