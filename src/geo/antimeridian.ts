import type { MultiPolygon, Position } from 'geojson';
import { intersectionOf } from './overlay/overlay.ts';

const TURN = 360;

/** Whether a path leaves the range from -180 to 180 degrees, or jumps from one end of it to the other. */
export function crossesAntimeridian(path: readonly Position[]): boolean {
  for (let i = 0; i < path.length; i += 1) {
    const lon = path[i]?.[0] as number;
    if (Math.abs(lon) > 180 || (i > 0 && jumps(path[i - 1]?.[0] as number, lon))) return true;
  }
  return false;
}

/** A step of more than half a turn is meant the short way; one of a whole turn goes round the globe. */
const jumps = (before: number, lon: number) => Math.abs(lon - before) > 180 && Math.abs(lon - before) < TURN;

/** The path without jumps: longitudes run on past 180 degrees. It starts in the range. */
function unwrapped(path: readonly Position[]): Position[] {
  const [[start = 0] = []] = path;
  let shift = -TURN * Math.round(start / TURN);
  let before = start + shift;
  return path.map(([lon = 0, lat = 0]) => {
    let at = lon + shift;
    if (jumps(before, at)) {
      const turns = -TURN * Math.round((at - before) / TURN);
      shift += turns;
      at += turns;
    }
    before = at;
    return [at, lat];
  });
}

const mean = (ring: readonly Position[]) => ring.reduce((sum, [lon = 0]) => sum + lon, 0) / ring.length;
const shifted = (ring: readonly Position[], by: number): Position[] =>
  ring.map(([lon = 0, lat = 0]) => [lon + by, lat]);

/**
 * A polygon cut at the antimeridian, as RFC 7946 (3.1.9) asks: its pieces lie between -180 and 180 degrees. A ring
 * that goes round a pole stays as it is.
 */
export function cutPolygonAtAntimeridian(rings: readonly Position[][]): Position[][][] {
  const [outer = [], ...holes] = rings.map(unwrapped);
  if (outer[0]?.[0] !== outer.at(-1)?.[0]) return [[...rings]];
  const middle = mean(outer);
  const whole: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [outer, ...holes.map((hole) => shifted(hole, TURN * Math.round((middle - mean(hole)) / TURN)))],
    ],
  };
  return [-TURN, 0, TURN].flatMap((world) => {
    const [west, east] = [world - 180, world + 180];
    const strip: Position[] = [
      [west, -90],
      [east, -90],
      [east, 90],
      [west, 90],
      [west, -90],
    ];
    const piece = intersectionOf(whole, { type: 'Polygon', coordinates: [strip] });
    return piece.coordinates.map((polygon) => polygon.map((ring) => shifted(ring, -world)));
  });
}

/** A line cut at the antimeridian. */
export function cutLineAtAntimeridian(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let world = 0;
  const path = unwrapped(line);
  path.forEach(([lon = 0, lat = 0], i) => {
    const [fromLon = lon, fromLat = lat] = path[i - 1] ?? [];
    const next = Math.floor((lon + 180) / TURN) * TURN;
    if (i > 0 && next !== world) {
      const edge = next > world ? next - 180 : world - 180;
      const at = fromLat + ((edge - fromLon) / (lon - fromLon)) * (lat - fromLat);
      piece.push([edge - world, at]);
      pieces.push(piece);
      piece = [[edge - next, at]];
    }
    world = next;
    piece.push([lon - world, lat]);
  });
  pieces.push(piece);
  return pieces.filter(({ length }) => length > 1);
}

/** A longitude between -180 and 180 degrees. */
export function inRange(lon: number): number {
  return Math.abs(lon) <= 180 ? lon : lon - TURN * Math.round(lon / TURN);
}
