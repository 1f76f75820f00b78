import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** Six decimals are about 0.1 m; RFC 7946, section 11.2. */
const DECIMALS = 1e6;

/** To six decimals. */
export const roundedPosition = ([lon = 0, lat = 0]: Position): Position => [
  Math.round(lon * DECIMALS) / DECIMALS,
  Math.round(lat * DECIMALS) / DECIMALS,
];

function roundedPath(path: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const position of path.map(roundedPosition)) {
    const last = out.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) out.push(position);
  }
  return out;
}

/** To six decimals; rings and polygons that vanish by it are left out. */
export function roundedPolygons({ coordinates }: MultiPolygon): MultiPolygon {
  const polygons = coordinates
    .map((rings) => rings.map(roundedPath))
    .filter(([outer = []]) => outer.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** To six decimals; lines that vanish by it are left out. */
export function roundedLines({ coordinates }: MultiLineString): MultiLineString {
  const lines = coordinates.map(roundedPath).filter((line) => line.length >= 2);
  return { type: 'MultiLineString', coordinates: lines };
}

/** West, south, east, north of all positions; null if there are none. */
export function bboxOf(
  geometries: readonly { coordinates: unknown }[],
): [number, number, number, number] | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [lon, lat] = part as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    } else part.forEach(visit);
  };
  for (const { coordinates } of geometries) visit(coordinates);
  return box[0] <= box[2] ? box : null;
}
