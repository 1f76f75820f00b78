import type { ReadBbox, SystemGuess } from './protocol.ts';
import { eachPosition, type Shape } from './shape.ts';
import { SYSTEMS } from './systems.ts';

/** From plane coordinates to degrees; not a number where the system has no such place. */
export type ToDegrees = (x: number, y: number) => [number, number];

/** Rejects if the definition (of proj4, or WKT) is not understood. */
export async function loadConversion(definition: string): Promise<ToDegrees> {
  const { default: proj4 } = await import('proj4');
  const converter = proj4(definition);
  return (x, y) => {
    try {
      const [lon = NaN, lat = NaN] = converter.inverse([x, y]);
      return [lon, lat];
    } catch {
      return [NaN, NaN];
    }
  };
}

/** Converts in place. */
export function convertPositions(shape: Shape, toDegrees: ToDegrees): void {
  eachPosition(shape, (position) => {
    const [lon, lat] = toDegrees(position[0] ?? NaN, position[1] ?? NaN);
    position[0] = lon;
    position[1] = lat;
  });
}

/** Ukraine and what a map of it may show around it. */
const PLAUSIBLE: ReadBbox = [18, 42, 46, 56];
/** Where the fighting is; of zones that fit, the nearer one is named first. */
const CENTRE = [36.5, 48.3] as const;

/** The systems in which coordinates within `bbox` would lie in or near Ukraine, the likeliest first. */
export async function guessSystems(bbox: ReadBbox): Promise<SystemGuess[]> {
  const fitting: { guess: SystemGuess; distance: number }[] = [];
  for (const { code, name, definition } of SYSTEMS) {
    const converted = await convertedBbox(bbox, definition);
    const [west, south, east, north] = converted;
    const plausible =
      west >= PLAUSIBLE[0] && south >= PLAUSIBLE[1] && east <= PLAUSIBLE[2] && north <= PLAUSIBLE[3];
    if (!plausible) continue;
    const distance = Math.hypot((west + east) / 2 - CENTRE[0], (south + north) / 2 - CENTRE[1]);
    fitting.push({ guess: { code, name, bbox: converted }, distance });
  }
  return fitting.sort((a, b) => a.distance - b.distance).map(({ guess }) => guess);
}

async function convertedBbox([west, south, east, north]: ReadBbox, definition: string): Promise<ReadBbox> {
  const toDegrees = await loadConversion(definition);
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(([x = NaN, y = NaN]) => toDegrees(x, y));
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
