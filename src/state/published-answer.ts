import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { ControlAnswer, DayAnswer, ProposalAnswer, ZoneAnswer } from '../model/answer.ts';
import type { Catalog } from '../model/catalog.ts';
import { type Estimate, NO_ESTIMATE } from '../model/estimate.ts';
import type { View } from './view.ts';

type Load = (path: string) => Promise<unknown>;

/**
 * The answer for the view from the files that the site publishes, so that the first map waits for no
 * computation; null if its day was not published for all the proposals it shows, or if a line of the reader's own stands for the
 * estimate. Pockets and the range come with
 * the worker's answer.
 */
export async function publishedAnswer(catalog: Catalog, view: View, load: Load): Promise<DayAnswer | null> {
  const snapshot = catalog.snapshots.find(({ date }) => date === view.day);
  const entries = view.shown.map(({ id }) => catalog.proposals.find((proposal) => proposal.id === id));
  if (!snapshot || view.line || entries.some((entry) => entry && entry.evaluatedOn !== view.day)) return null;
  const [control, ...proposals] = await Promise.all([
    load(`layers/${snapshot.href}`).then((layer) => controlOf(layer as FeatureCollection, snapshot)),
    ...entries.flatMap((entry) => (entry ? [proposalOf(entry, load)] : [])),
  ]);
  return { control, proposals };
}

function controlOf(layer: FeatureCollection, snapshot: Catalog['snapshots'][number]): ControlAnswer {
  const areas = layer.features.filter(({ properties }) => properties?.layer === 'control-area');
  const line = layer.features.find(({ properties }) => properties?.layer === 'line-of-contact');
  const lines = (line?.geometry as MultiLineString | undefined)?.coordinates ?? [];
  const main = Number(line?.properties?.mainLines ?? lines.length);
  const part = (coordinates: MultiLineString['coordinates'], lengthKm: unknown) => ({
    geometry: { type: 'MultiLineString' as const, coordinates },
    lengthKm: (lengthKm ?? NO_ESTIMATE) as Estimate,
  });
  return {
    day: snapshot.date,
    areaKm2: snapshot.areaKm2,
    heldByRu: areas.map(({ properties, geometry }) => ({
      oblast: String(properties?.oblast),
      areaKm2: properties?.areaKm2 as Estimate,
      geometry: geometry as MultiPolygon,
    })),
    range: { type: 'MultiPolygon', coordinates: [] },
    line: part(lines.slice(0, main), line?.properties?.lengthKm),
    pockets: [],
    pocketsAreaKm2: (line?.properties?.pocketsAreaKm2 ?? NO_ESTIMATE) as Estimate,
    pocketLine: part(lines.slice(main), line?.properties?.pocketsLengthKm),
  };
}

async function proposalOf(entry: Catalog['proposals'][number], load: Load): Promise<ProposalAnswer> {
  const layers = await Promise.all(entry.zones.map(({ href }) => load(`layers/${href}`)));
  return {
    id: entry.id,
    zones: layers.map((layer, i) =>
      zoneOf((layer as FeatureCollection).features[0], entry.zones[i]?.id ?? ''),
    ),
    outcome: {
      ...entry.outcome,
      line: { ...entry.outcome.line, geometry: { type: 'MultiLineString', coordinates: [] } },
    },
    claims: entry.claims.map(({ id, computed }) => ({ id, computed })),
  };
}

function zoneOf(feature: Feature | undefined, id: string): ZoneAnswer {
  const { kind, areaKm2, byOblast, settlements, population, populationKnownFor, settlementIds } =
    feature?.properties ?? {};
  return {
    id,
    kind,
    geometry: feature?.geometry as MultiPolygon,
    areaKm2,
    byOblast,
    settlements: { settlements, population, populationKnownFor },
    settlementIds,
  };
}
