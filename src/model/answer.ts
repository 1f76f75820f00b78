import type { MultiLineString, MultiPolygon } from 'geojson';
import type { LineId } from './control.ts';
import type { Estimate } from './estimate.ts';
import type { OutcomeHolder } from './holder.ts';
import type { IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';
import type { ZoneKind } from './proposal.ts';
import type { Fault } from './result.ts';
import type { SettlementCount, SettlementId } from './settlement.ts';

/** Plain values only: answers cross the worker boundary and lie in the store. */

export interface OblastArea {
  oblast: OblastId;
  areaKm2: Estimate;
}

/** Russian-held land that does not touch the main body of it, with its own line. */
export interface Pocket {
  areaKm2: number;
  lineKm: number;
  oblasts: OblastId[];
}

/** The control of a day, central estimate drawn. */
export interface ControlAnswer {
  day: IsoDate;
  /** The line of the reader's own that it shows instead of the estimate. */
  drawn?: LineId;
  /** Russian-held land per oblast that has any, in order of id. */
  heldByRu: { oblast: OblastId; areaKm2: Estimate; geometry: MultiPolygon }[];
  areaKm2: Estimate;
  /** Land held by Russia in the high estimate but not in the low one: where the range lies. */
  range: MultiPolygon;
  line: { geometry: MultiLineString; lengthKm: Estimate };
  /** The central estimate’s pockets that have a line, largest first; their area with its range. */
  pockets: Pocket[];
  pocketsAreaKm2: Estimate;
  pocketLine: { geometry: MultiLineString; lengthKm: Estimate };
}

export interface ZoneAnswer {
  id: string;
  kind: ZoneKind;
  /** The central estimate; no coordinates if the zone is empty on this day. */
  geometry: MultiPolygon;
  areaKm2: Estimate;
  byOblast: OblastArea[];
  settlements: SettlementCount;
  settlementIds: SettlementId[];
}

export interface ClaimAnswer {
  id: string;
  computed: Estimate;
}

/** Who holds what if the proposal were carried out; optional zones are not counted. */
export interface OutcomeAnswer {
  total: Record<OutcomeHolder, Estimate>;
  byOblast: { oblast: OblastId; areaKm2: Record<OutcomeHolder, Estimate> }[];
  /** km2 that change hands, by the holder they come to. */
  transferred: { toUa: Estimate; toRu: Estimate; toDemilitarised: Estimate };
  /** km2 under a freeze. */
  frozen: Estimate;
  /** Border of land that Ukraine holds in the outcome against the rest inside Ukraine, in the central estimate. */
  line: {
    geometry: MultiLineString;
    lengthKm: number;
    keptKm: number;
    oblastBoundaryKm: number;
    newKm: number;
  };
}

export interface ProposalAnswer {
  id: string;
  zones: ZoneAnswer[];
  outcome: OutcomeAnswer;
  claims: ClaimAnswer[];
}

/** Everything the page shows of one day. */
export interface DayAnswer {
  control: ControlAnswer;
  proposals: ProposalAnswer[];
  /** Why drafts of the reader's are not among `proposals`; each fault's file is the draft's id. */
  draftFaults?: Fault[];
}
