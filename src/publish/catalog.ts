import { csvParse } from 'd3-dsv';
import { areaKm2 } from '../geo/area.ts';
import { bboxOf } from '../geo/rounded.ts';
import { formatOutlet } from '../i18n/format.ts';
import type { DayAnswer } from '../model/answer.ts';
import { LICENCES, METHOD, SOURCES } from '../model/attribution.ts';
import type { Calibration, Catalog } from '../model/catalog.ts';
import { NO_ESTIMATE } from '../model/estimate.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { figure, roundedEstimate } from '../model/layers.ts';
import type { Oblast } from '../model/oblast.ts';
import type { Proposal } from '../model/proposal.ts';
import type { ProjectFacts } from './facts.ts';

export const controlHref = (day: IsoDate) => `control/${day}.geojson`;
export const zoneHref = (proposal: string, zone: string) => `proposals/${proposal}/${zone}.geojson`;

/** No line of contact runs through these; what the estimate says at their coasts is no test of it. */
const WITHOUT_LINE = ['UA-43', 'UA-40'];

/** How often the range holds the reference, over the pairs of day and oblast through which the line runs. */
export function calibrationOf(reference: string, answerOf: (day: IsoDate) => DayAnswer): Calibration {
  const rows = csvParse(reference).flatMap((row): Calibration['rows'] => {
    const { date: day = '', oblast = '', held_km2: held = '' } = row;
    if (oblast === 'total' || WITHOUT_LINE.includes(oblast)) return [];
    const estimate =
      answerOf(day).control.heldByRu.find((area) => area.oblast === oblast)?.areaKm2 ?? NO_ESTIMATE;
    if (estimate.central < 1 || Number(held) === 0) return [];
    return [{ day, oblast, referenceKm2: Number(held), areaKm2: roundedEstimate(estimate) }];
  });
  const held = rows.filter(
    ({ referenceKm2, areaKm2: range }) => range.low <= referenceKm2 && referenceKm2 <= range.high,
  );
  return { pairs: rows.length, held: held.length, days: [...new Set(rows.map(({ day }) => day))], rows };
}

/** The catalogue of everything published. */
export function catalogOf(input: {
  version: string;
  facts: ProjectFacts;
  calibration: Calibration;
  snapshots: readonly { day: IsoDate; answer: DayAnswer }[];
  proposals: readonly { proposal: Proposal; evaluatedOn: IsoDate; answer: DayAnswer }[];
}): Catalog {
  const { version, facts, calibration, snapshots, proposals } = input;
  const { record, oblasts } = facts;
  return {
    version,
    record: {
      firstDay: record.firstDay,
      lastDay: record.lastDay,
      changeDays: [...new Set(record.changes.map(({ date }) => date))],
    },
    oblasts: oblasts.map(({ id, name, nameUk, officialAreaKm2, geometry }) => ({
      id,
      name,
      nameUk,
      officialAreaKm2,
      areaKm2: Math.round(areaKm2(geometry) * 10) / 10,
      bbox: extentOf(geometry),
    })),
    snapshots: snapshots.map(({ day, answer }) => ({
      date: day,
      href: controlHref(day),
      areaKm2: roundedEstimate(answer.control.areaKm2),
    })),
    proposals: proposals.map(({ proposal, evaluatedOn, answer }) => entryOf(proposal, evaluatedOn, answer)),
    calibration,
    method: { en: METHOD },
    sources: [...SOURCES],
    licences: [...LICENCES],
  };
}

/** To the thousandth of a degree, for a map to be fitted to. */
function extentOf(geometry: Oblast['geometry']): Catalog['oblasts'][number]['bbox'] {
  const [west, south, east, north] = bboxOf([geometry]) ?? [0, 0, 0, 0];
  const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

function entryOf(
  proposal: Proposal,
  evaluatedOn: IsoDate,
  { proposals }: DayAnswer,
): Catalog['proposals'][number] {
  const answer = proposals.find(({ id }) => id === proposal.id);
  if (!answer) throw new Error(`no answer for proposal ${proposal.id}`);
  const { geometry: _, ...line } = answer.outcome.line;
  return {
    id: proposal.id,
    title: proposal.title.en,
    date: proposal.date,
    proposedBy: proposal.proposedBy.en,
    evaluatedOn,
    zones: answer.zones.map(({ id, kind, areaKm2: area }) => ({
      id,
      kind,
      href: zoneHref(proposal.id, id),
      areaKm2: roundedEstimate(area),
    })),
    claims: proposal.claims.map((claim, i) => ({
      id: claim.id,
      label: claim.label.en,
      reported: claim.reported,
      unit: claim.unit,
      by: formatOutlet(claim.by, claim.crediting, 'en'),
      date: claim.date,
      url: claim.url,
      computed: roundedEstimate(answer.claims[i]?.computed ?? NO_ESTIMATE),
    })),
    outcome: roundedFigures({ ...answer.outcome, line }),
    sources: proposal.sources.map(({ title, publisher, crediting, url, date }) => ({
      title,
      publisher: formatOutlet(publisher, crediting, 'en'),
      url,
      date,
    })),
    proposal,
  };
}

/** The same with every figure in it as layers have theirs. */
function roundedFigures<T extends object>(part: T): T {
  return JSON.parse(JSON.stringify(part), (_, value) => (typeof value === 'number' ? figure(value) : value));
}
