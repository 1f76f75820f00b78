import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { bboxOf, roundedLines, roundedPolygons } from '../geo/rounded.ts';
import type { ControlAnswer, ZoneAnswer } from './answer.ts';
import { DISCLAIMER, LICENCES, METHOD, OWN_DRAFT, SOURCES } from './attribution.ts';
import type { CatalogLicence, CatalogSource } from './catalog.ts';
import { isOwnId } from './draft.ts';
import type { Estimate } from './estimate.ts';
import type { IsoDate } from './iso-date.ts';
import { type LineDetails, lineLicence, lineSource } from './own-line.ts';
import type { Proposal } from './proposal.ts';

/** Top-level member of every layer: where it comes from and what it is not. */
export interface LayerMetadata {
  title: string;
  date: IsoDate;
  method: string;
  sources: readonly CatalogSource[];
  licences: readonly CatalogLicence[];
  disclaimer: string;
  note?: string;
}

/** A layer as it is published and exported: RFC 7946 with one more member. */
export interface Layer extends FeatureCollection {
  metadata: LayerMetadata;
}

/** Figures to the tenth of a hectare: more digits would claim what the estimate does not know. */
export const figure = (value: number) => Math.round(value * 1000) / 1000;

export function roundedEstimate({ low, central, high }: Estimate): Estimate {
  return { low: figure(low), central: figure(central), high: figure(high) };
}

/**
 * Puts features together with their metadata and bounding box; `lines` are the reader's own that they are made of.
 */
export function layerOf(
  features: Feature[],
  about: Pick<LayerMetadata, 'title' | 'date' | 'note'>,
  lines: readonly LineDetails[] = [],
): Layer {
  const bbox = bboxOf(
    features.map(({ geometry }) => geometry as Extract<Geometry, { coordinates: unknown }>),
  );
  return {
    type: 'FeatureCollection',
    metadata: {
      ...about,
      ...(lines.length > 0 ? { note: lineNote(lines, about.note) } : {}),
      method: METHOD,
      sources: [...SOURCES, ...lines.map(lineSource)],
      licences: [...LICENCES, ...lines.map(lineLicence)],
      disclaimer: DISCLAIMER,
    },
    ...(bbox ? { bbox } : {}),
    features,
  };
}

/** The note of a layer in which drafts of the reader's stand; `ids` are those of its proposals. */
export function ownDraftNote(ids: readonly string[]): Pick<LayerMetadata, 'note'> {
  const own = ids.filter(isOwnId);
  return own.length > 0 ? { note: `${own.join(', ')}: ${OWN_DRAFT}.` } : {};
}

/** Says of which features the method of the estimate does not speak. */
function lineNote(lines: readonly LineDetails[], note?: string): string {
  const drawn = lines.map(({ title, day }) => `"${title}" (${day})`).join(' and ');
  return [
    note,
    `Control by ${drawn} is taken as it is drawn there, without a range; the method is that of the estimate.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Russian-held land per oblast, then the line of contact, pockets' lines included. */
export function controlFeatures(control: ControlAnswer): Feature[] {
  const { day, line, pocketLine } = control;
  const main = roundedLines(line.geometry).coordinates;
  const lines: MultiLineString = {
    type: 'MultiLineString',
    coordinates: [...main, ...roundedLines(pocketLine.geometry).coordinates],
  };
  return [
    ...control.heldByRu.map(
      ({ oblast, areaKm2, geometry }): Feature => ({
        type: 'Feature',
        properties: {
          layer: 'control-area',
          oblast,
          holder: 'RU',
          date: day,
          areaKm2: roundedEstimate(areaKm2),
        },
        geometry: roundedPolygons(geometry),
      }),
    ),
    {
      type: 'Feature',
      properties: {
        layer: 'line-of-contact',
        date: day,
        lengthKm: roundedEstimate(line.lengthKm),
        pocketsLengthKm: roundedEstimate(pocketLine.lengthKm),
        pocketsAreaKm2: roundedEstimate(control.pocketsAreaKm2),
        mainLines: main.length,
      },
      geometry: lines,
    },
  ];
}

/** A zone with its figures. */
export function zoneFeature(proposal: Proposal, zone: ZoneAnswer, date: IsoDate): Feature {
  const written = proposal.zones.find(({ id }) => id === zone.id);
  return {
    type: 'Feature',
    properties: {
      proposal: proposal.id,
      zone: zone.id,
      kind: zone.kind,
      ...(isOwnId(proposal.id) ? { ownDraft: true } : {}),
      label: written?.label.en ?? zone.id,
      date,
      rule: written?.rule ?? null,
      areaKm2: roundedEstimate(zone.areaKm2),
      byOblast: zone.byOblast.map(({ oblast, areaKm2 }) => ({ oblast, areaKm2: roundedEstimate(areaKm2) })),
      settlements: zone.settlements.settlements,
      population: zone.settlements.population,
      populationKnownFor: zone.settlements.populationKnownFor,
      settlementIds: zone.settlementIds,
    },
    geometry: roundedPolygons(zone.geometry),
  };
}
