import type { MultiLineString } from 'geojson';
import { linesInBox, reachesBox } from '../geo/clip.ts';
import { lengthKm } from '../geo/length.ts';
import { pointInPolygonTester } from '../geo/point-in-polygon.ts';
import { bboxOf } from '../geo/rounded.ts';
import type { ZoneAnswer } from '../model/answer.ts';
import type { Holder } from '../model/holder.ts';
import type { Settlement } from '../model/settlement.ts';
import type { AppState, Extent } from './app-state.ts';
import { visibleZones } from './visible-zones.ts';

/** The part of a line that is seen. */
export interface LineInView {
  lengthKm: number;
  pieces: number;
  extent: Extent;
}

/** What the map shows of the day, for those who do not see it. */
export interface InView {
  zones: { proposal: string; zone: ZoneAnswer; extent: Extent }[];
  line: LineInView | null;
  pocketLine: LineInView | null;
  /** The largest of those seen. */
  settlements: { settlement: Settlement; heldBy: Holder }[];
  /** How many settlements are seen. */
  settlementCount: number;
}

/** What of the answer's zones and lines, and of the settlements, lies in an extent; at most `most` settlements. */
export function inView(
  { view, answer, facts }: Pick<AppState, 'view' | 'answer' | 'facts'>,
  extent: Extent,
  most: number,
): InView {
  const [west, south, east, north] = extent;
  const zones = visibleZones({ view, answer }).flatMap(({ proposal, zone }) => {
    const whole = reachesBox(zone.geometry, extent) ? bboxOf([zone.geometry]) : null;
    return whole ? [{ proposal, zone, extent: whole }] : [];
  });
  const seen = (facts?.settlements ?? []).filter(
    ({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  const drawn =
    answer?.control.drawn && answer.control.heldByRu.map(({ geometry }) => pointInPolygonTester(geometry));
  const now = new Map<string, Holder>();
  for (const { date, settlementId, heldBy } of facts?.changes ?? [])
    if (date <= view.day) now.set(settlementId, heldBy);
  const largest = [...seen]
    .sort((a, b) => (b.population ?? -1) - (a.population ?? -1) || (a.name < b.name ? -1 : 1))
    .slice(0, most);
  return {
    zones,
    line: lineInView(answer?.control.line.geometry, extent),
    pocketLine: lineInView(answer?.control.pocketLine.geometry, extent),
    settlements: largest.map((settlement) => ({
      settlement,
      heldBy: drawn
        ? drawn.some((inside) => inside(settlement.lon, settlement.lat))
          ? 'RU'
          : 'UA'
        : (now.get(settlement.id) ?? settlement.heldAtStart),
    })),
    settlementCount: seen.length,
  };
}

function lineInView(line: MultiLineString | undefined, extent: Extent): LineInView | null {
  if (!line) return null;
  const part = linesInBox(line, extent);
  const box = bboxOf([part]);
  return box && { lengthKm: lengthKm(part), pieces: part.coordinates.length, extent: box };
}
