import type { OutcomeAnswer } from './answer.ts';
import type { Estimate } from './estimate.ts';
import type { IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';
import type { Claim, LocalText, Proposal, ZoneKind } from './proposal.ts';

export interface CatalogSource {
  title: string;
  publisher: string;
  url: string | null;
}

export interface CatalogLicence {
  file: string;
  licence: string;
  credit: string;
}

/** How often the published range held the reference, as measured at build time. */
export interface Calibration {
  pairs: number;
  held: number;
  days: IsoDate[];
  rows: { day: IsoDate; oblast: OblastId; referenceKm2: number; areaKm2: Estimate }[];
}

/** `layers/catalog.json`: what the site publishes, with the figures of each entry. */
export interface Catalog {
  /** Hash over `data/`. */
  version: string;
  record: { firstDay: IsoDate; lastDay: IsoDate; changeDays: IsoDate[] };
  oblasts: {
    id: OblastId;
    name: string;
    nameUk: string;
    officialAreaKm2: number;
    areaKm2: number;
    /** West, south, east, north in degrees. */
    bbox: [number, number, number, number];
  }[];
  snapshots: { date: IsoDate; href: string; areaKm2: Estimate }[];
  proposals: {
    id: string;
    title: string;
    date: IsoDate;
    proposedBy: string;
    /** The day on which the rules were evaluated for the published layers. */
    evaluatedOn: IsoDate;
    zones: { id: string; kind: ZoneKind; href: string; areaKm2: Estimate }[];
    claims: {
      id: string;
      label: string;
      reported: number;
      unit: Claim['unit'];
      by: string;
      date: IsoDate;
      url: string;
      computed: Estimate;
    }[];
    outcome: Omit<OutcomeAnswer, 'line'> & { line: Omit<OutcomeAnswer['line'], 'geometry'> };
    sources: { title: string; publisher: string; url: string; date: IsoDate | null }[];
    /** The proposal as written, in the page's languages. */
    proposal: Proposal;
  }[];
  calibration: Calibration;
  method: LocalText;
  sources: CatalogSource[];
  licences: CatalogLicence[];
}
