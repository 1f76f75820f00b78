import type { FeatureCollection } from 'geojson';
import { outlineOf } from '../geo/outline.ts';
import type { DayAnswer } from '../model/answer.ts';
import { answerDay } from '../model/answer-day.ts';
import '../model/bands-at-once.ts';
import { buildControlMesh } from '../model/control-mesh.ts';
import { clampDay, type IsoDate, monthStarts } from '../model/iso-date.ts';
import { controlFeatures, layerOf, zoneFeature } from '../model/layers.ts';
import { packRecord, RECORD_PATH } from '../model/packed-record.ts';
import { describeFault } from '../model/result.ts';
import type { Settlement } from '../model/settlement.ts';
import { settlementPoints } from '../model/settlement-points.ts';
import { FIRST_RANKS, settlementRank } from '../model/settlement-rank.ts';
import { calibrationOf, catalogOf, controlHref, zoneHref } from './catalog.ts';
import { type DataFiles, parseData } from './facts.ts';
import { overviewOf } from './overview.ts';
import { siteAddress } from './site-address.ts';
import { staticPages } from './static-pages.ts';

/** A file of the site: path from its root, and text. */
export interface SiteFile {
  path: string;
  content: string;
}

/** What the site's pages say of where they stand; the data do not depend on it. */
export interface SiteOptions {
  /** The site's absolute address, if it is known: for previews, the sitemap and the snippets. */
  siteUrl?: string;
  /** Ids of the proposals whose picture the caller publishes (see `picturePath`). */
  pictures?: ReadonlySet<string>;
}

const BASEMAP = ['land', 'neighbour-borders', 'oblasts', 'water'] as const;

/**
 * Everything that the site publishes as text, from the texts of `data/`: layers, facts and the pages about them.
 *
 * @throws Error that lists every fault, if `data/` has any: the build must stop; or if `siteUrl` is no address.
 */
export function siteFiles(files: DataFiles, version: string, options: SiteOptions = {}): SiteFile[] {
  const parsed = parseData(files);
  if (!parsed.ok) throw new Error(parsed.faults.map(describeFault).join('\n'));
  const facts = parsed.value;
  const { record, oblasts, proposals } = facts;
  const mesh = buildControlMesh(facts);
  const inRecord = (day: IsoDate) => clampDay(day, record.firstDay, record.lastDay);
  const answers = new Map<IsoDate, DayAnswer>();
  const answerOf = (day: IsoDate): DayAnswer => {
    const known = answers.get(day);
    if (known) return known;
    const ofDay = proposals.filter(({ date }) => inRecord(date) === day);
    const answer = answerDay(mesh, day, ofDay);
    if (!answer.ok) throw new Error(answer.faults.map(describeFault).join('\n'));
    answers.set(day, answer.value);
    return answer.value;
  };
  const evaluated = proposals.map((proposal) => {
    const evaluatedOn = inRecord(proposal.date);
    return { proposal, evaluatedOn, answer: answerOf(evaluatedOn) };
  });
  const days = new Set([
    record.firstDay,
    ...monthStarts(record.firstDay, record.lastDay),
    record.lastDay,
    ...evaluated.map(({ evaluatedOn }) => evaluatedOn),
  ]);
  const snapshots = [...days].sort().map((day) => ({ day, answer: answerOf(day) }));
  const catalog = catalogOf({
    version,
    facts,
    calibration: calibrationOf(files.get('data/calibration/reference-areas.csv') ?? '', answerOf),
    snapshots,
    proposals: evaluated,
  });
  const json = (path: string, value: unknown): SiteFile => ({
    path: `layers/${path}`,
    content: JSON.stringify(value),
  });
  const copy = (path: string, source: string): SiteFile => ({ path, content: files.get(source) ?? '' });
  const border = borderLayer(files, oblasts);
  const data = [
    json('catalog.json', catalog),
    ...snapshots.map(({ day, answer }) =>
      json(
        controlHref(day),
        layerOf(controlFeatures(answer.control), { title: 'Russian-controlled (occupied) area', date: day }),
      ),
    ),
    ...evaluated.flatMap(({ proposal, evaluatedOn, answer }) =>
      (answer.proposals.find(({ id }) => id === proposal.id)?.zones ?? []).map((zone) =>
        json(
          zoneHref(proposal.id, zone.id),
          layerOf([zoneFeature(proposal, zone, evaluatedOn)], {
            title: proposal.title.en,
            date: evaluatedOn,
            ...evaluationNote(proposal.date, evaluatedOn),
          }),
        ),
      ),
    ),
    ...BASEMAP.map((name) => copy(`layers/basemap/${name}.geojson`, `data/boundaries/${name}.geojson`)),
    json('basemap/border.geojson', border),
    json('settlements.geojson', settlementPoints(record.settlements)),
    copy('layers/proposals/schema.json', 'data/proposals/schema.json'),
    copy('facts/settlements.csv', 'data/control/settlements.csv'),
    copy('facts/changes.csv', 'data/control/changes.csv'),
  ];
  const sizes = data.map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content) }));
  const pages = staticPages(catalog, sizes, {
    mesh,
    siteUrl: siteAddress(options.siteUrl),
    pictures: options.pictures ?? new Set(),
  });
  const packed = { path: RECORD_PATH, content: JSON.stringify(packRecord(record)) };
  return [...data, overviewFile(files, border, record.settlements), packed, ...pages];
}

/** Says so if a proposal's own date lies outside the record. */
export function evaluationNote(date: IsoDate, evaluatedOn: IsoDate): { note?: string } {
  if (evaluatedOn === date) return {};
  const end = date < evaluatedOn ? 'first' : 'last';
  return {
    note: `The proposal of ${date} is evaluated on ${evaluatedOn}, the ${end} day of the record.`,
  };
}

function borderLayer(
  files: DataFiles,
  oblasts: readonly { geometry: Parameters<typeof outlineOf>[1] }[],
): FeatureCollection {
  const land = JSON.parse(files.get('data/boundaries/land.geojson') ?? '') as FeatureCollection;
  const { landBorder, coast } = outlineOf(
    oblasts.map(({ geometry }) => geometry),
    land.features[0]?.geometry as Parameters<typeof outlineOf>[1],
  );
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { coast: false }, geometry: landBorder },
      { type: 'Feature', properties: { coast: true }, geometry: coast },
    ],
  };
}

/** What the first map lies on; it is no layer for others, and no page names it. */
function overviewFile(
  files: DataFiles,
  border: FeatureCollection,
  settlements: readonly Settlement[],
): SiteFile {
  const layer = (name: string): FeatureCollection =>
    JSON.parse(files.get(`data/boundaries/${name}.geojson`) ?? '');
  const overview = overviewOf({
    land: layer('land'),
    neighbourBorders: layer('neighbour-borders'),
    oblasts: layer('oblasts'),
    water: layer('water'),
    border,
    settlements: settlementPoints(settlements.filter((one) => settlementRank(one) <= FIRST_RANKS)),
  });
  return { path: 'map/overview.json', content: JSON.stringify(overview) };
}
