import type { Holder } from './holder.ts';
import type { IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';

export type SettlementId = string;

export interface Settlement {
  id: SettlementId;
  name: string;
  /** Ukrainian name; null where unknown. */
  nameUk: string | null;
  kind: 'city' | 'town' | 'village';
  oblast: OblastId;
  lon: number;
  lat: number;
  /** Before 2022; null where unknown. */
  population: number | null;
  /** Holder on the first day of the record. */
  heldAtStart: Holder;
}

/** From `date` on, `heldBy` holds the settlement. */
export interface ControlChange {
  date: IsoDate;
  settlementId: SettlementId;
  heldBy: Holder;
}

/** What is known: who held which settlement, and when that changed. */
export interface ControlRecord {
  settlements: readonly Settlement[];
  /** In order of date. */
  changes: readonly ControlChange[];
  firstDay: IsoDate;
  lastDay: IsoDate;
}

/** How many settlements, and the sum of the known pre-2022 populations of `populationKnownFor` of them. */
export interface SettlementCount {
  settlements: number;
  population: number;
  populationKnownFor: number;
}
