import type { IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';
import type { Rule } from './rule.ts';

/** A text of the data in the page's languages; English is always there, and stands in for a language that is not. */
export interface LocalText {
  en: string;
  uk?: string;
}

export type ZoneKind = 'withdrawal' | 'freeze' | 'cession' | 'demilitarisation';
export const ZONE_KINDS: readonly ZoneKind[] = ['withdrawal', 'freeze', 'cession', 'demilitarisation'];

export interface Source {
  /** Unique within the proposal; zones, points and responses refer to it. */
  id: string;
  title: string;
  publisher: string;
  /** Whom the publisher names as its own source. */
  crediting?: string;
  url: string;
  date: IsoDate | null;
  /** Read in the publisher's own text, or in a reprint or summary that credits it. */
  read: 'original' | 'reprint';
}

export interface Zone {
  id: string;
  kind: ZoneKind;
  label: LocalText;
  rule: Rule;
  /** The text leaves the zone to a later choice: it is drawn, but not counted in the outcome. */
  optional?: boolean;
  /** `at-most`: the extent is undefined in public and the rule draws its upper bound. */
  extent?: 'at-most';
  note?: LocalText;
  /** Ids of the proposal's sources, at least one. */
  sources: string[];
}

export interface SitePoint {
  id: string;
  label: LocalText;
  lon: number;
  lat: number;
  note: LocalText;
  sources: string[];
}

/** What a claim is about, so that the geometry can answer it. */
export type Quantity =
  | { area: Rule }
  /** `area(share)` as a percentage of the official area of `of` (units, or all of Ukraine). */
  | { share: Rule; of: OblastId[] | 'UA' };

/** A reported figure. */
export interface Claim {
  id: string;
  label: LocalText;
  quantity: Quantity;
  reported: number;
  unit: 'km2' | 'percent';
  by: string;
  /** Whom it names as its own source. */
  crediting?: string;
  date: IsoDate;
  url: string;
  read: 'original' | 'reprint';
  note?: LocalText;
}

export interface Response {
  by: LocalText;
  date: IsoDate;
  text: LocalText;
  sources: string[];
}

export interface Proposal {
  id: string;
  title: LocalText;
  date: IsoDate;
  proposedBy: LocalText;
  /** A few neutral sentences. */
  summary: LocalText;
  zones: Zone[];
  points: SitePoint[];
  /** Recognition sought without a change of control, and the like: units and what is asked for them. */
  recognition: { oblasts: OblastId[]; text: LocalText; sources: string[] }[];
  /** What the text leaves unsaid about land under Russian control, if anything. */
  unspecified?: LocalText;
  nonTerritorial: { text: LocalText; sources: string[] }[];
  claims: Claim[];
  responses: Response[];
  sources: Source[];
}

/** Whose a proposal is: reported in public, the reader's own, or a stranger's that came with a link and is not kept. */
export type ProposalOrigin = 'catalog' | 'own' | 'received';
