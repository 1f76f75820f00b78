import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Estimate, Level } from './estimate.ts';
import type { OutcomeHolder } from './holder.ts';
import type { IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';
import type { ControlChange, SettlementCount, SettlementId } from './settlement.ts';

/** Plain values only: comparisons cross the worker boundary and lie in the store. */

/**
 * One side of a comparison: who holds what on a day, or who would if a proposal were carried out on it. `line` is
 * the id of a drawn control that stands for the estimate of the day.
 */
export type Side = ({ kind: 'control' } | { kind: 'proposal'; id: string }) & { day: IsoDate; line?: string };

/** Rows: the holder on the `from` side; columns: the holder on the `to` side. */
export type HolderMatrix<T> = Record<OutcomeHolder, Record<OutcomeHolder, T>>;

/**
 * All land held by `from` on one side and by `to` on the other. The figure is taken at each of the three levels,
 * with the line at the same share of the way on both sides, and the three are put in order; so ranges of several
 * pieces do not add up, central figures do.
 */
export interface ComparisonPiece {
  from: OutcomeHolder;
  to: OutcomeHolder;
  /** The central estimate; no coordinates if the piece appears at the low or high level only. */
  geometry: MultiPolygon;
  areaKm2: Estimate;
  /** Oblasts that have any, in order of id. */
  byOblast: { oblast: OblastId; areaKm2: Estimate; geometry: MultiPolygon }[];
  settlements: SettlementCount;
}

/** A settlement that one side holds in one way and the other in another. */
export interface SettlementTransfer {
  id: SettlementId;
  from: OutcomeHolder;
  to: OutcomeHolder;
}

/** Border of Ukrainian-held land against the rest inside Ukraine on one side, central estimate. */
export interface ComparedLine {
  geometry: MultiLineString;
  lengthKm: number;
  /** The part of `lengthKm` that runs around pockets of Russian-held land on that side's day. */
  pocketsKm: number;
}

/** What differs between two sides. The pieces, unchanged and changed, tile Ukraine. */
export interface ComparisonAnswer {
  from: Side;
  to: Side;
  matrix: HolderMatrix<Estimate>;
  /** km2 level by level: at each level rows and columns add up to the two sides' totals at that level. */
  matrixAt: Record<Level, HolderMatrix<number>>;
  totals: { from: Record<OutcomeHolder, Estimate>; to: Record<OutcomeHolder, Estimate> };
  /** Pieces whose holder differs, largest first; none if the two sides are the same. */
  changes: ComparisonPiece[];
  /** Pieces held by the same holder on both sides, in the order UA, RU, demilitarised. */
  unchanged: ComparisonPiece[];
  /** Largest population first, unknown ones last. */
  settlements: SettlementTransfer[];
  /** If both sides are control: each change of the record between the two days, in order of date. */
  controlChanges: ControlChange[];
  lines: {
    from: ComparedLine;
    to: ComparedLine;
    shared: { geometry: MultiLineString; lengthKm: number };
  };
}
