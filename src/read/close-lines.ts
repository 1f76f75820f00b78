import type { Position } from 'geojson';
import { edgeLengthKm } from '../geo/length.ts';
import { enclosedBy } from '../geo/overlay/enclosed.ts';
import { REACH_LINE_KM } from '../model/line-reach.ts';
import { linesOf } from './lines-of.ts';
import { simplest } from './mend.ts';
import type { Notes } from './notes.ts';
import type { ReadFeature, ReadGeometry } from './protocol.ts';

/**
 * The features of a layer, of which areas count if it has any: then its lines and points are noted as left out.
 * Where it has lines and all of them close (to 100 m), they become the areas that they go round; lines inside each
 * other in one feature are its holes. `paths` are the places of the geometries.
 */
export function closeLines(
  features: readonly ReadFeature[],
  paths: readonly string[],
  notes: Notes,
): ReadFeature[] {
  const lines = features.map(({ geometry }) => linesOf(geometry));
  const tell = (key: 'linesLeftOut' | 'closedLines' | 'pointsLeftOut', counts: readonly number[]) =>
    counts.forEach((count, i) => {
      if (count > 0) notes.add(key, paths[i] ?? '', count);
    });
  const lineCounts = lines.map((own) => own.length);
  const hasAreas = features.some(({ geometry }) => geometry.type.endsWith('Polygon'));
  const hasLines = lineCounts.some((count) => count > 0);
  const closed = hasAreas || !hasLines ? null : closedAll(features, lines);
  if (hasAreas) tell('linesLeftOut', lineCounts);
  if (closed) tell('closedLines', lineCounts);
  if (hasAreas || hasLines)
    tell(
      'pointsLeftOut',
      features.map(({ geometry }) => pointsIn(geometry)),
    );
  return closed ?? [...features];
}

/** The features with areas for lines; null if one of the lines goes round none. */
function closedAll(features: readonly ReadFeature[], lines: readonly Position[][][]): ReadFeature[] | null {
  const closed: ReadFeature[] = [];
  for (const [i, feature] of features.entries()) {
    const rings = (lines[i] ?? []).map(ringOf);
    const whole = rings.filter((ring) => ring !== null);
    const land = whole.length === rings.length ? enclosedBy(whole) : null;
    if (!land || (rings.length > 0 && land.coordinates.length === 0)) return null;
    closed.push(rings.length === 0 ? feature : { ...feature, geometry: simplest(land) });
  }
  return closed;
}

function pointsIn(geometry: ReadGeometry): number {
  if (geometry.type === 'Point') return 1;
  return geometry.type === 'MultiPoint' ? geometry.coordinates.length : 0;
}

/** The line as a ring, if its ends are near enough. */
function ringOf(line: Position[]): Position[] | null {
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [line[0], line.at(-1)];
  if (line.length < 4) return null;
  if (x1 === x2 && y1 === y2) return line;
  return edgeLengthKm(x1, y1, x2, y2) <= REACH_LINE_KM ? [...line, line[0] as Position] : null;
}
