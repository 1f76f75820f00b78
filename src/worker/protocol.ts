import type { MultiPolygon } from 'geojson';
import type { PackedPolygons } from '../geo/packed-polygons.ts';
import type { DayAnswer, OblastArea } from '../model/answer.ts';
import type { ComparisonAnswer, Side } from '../model/comparison.ts';
import type { DrawnControl, LineId } from '../model/control.ts';
import type { DaySketch } from '../model/day-sketch.ts';
import type { LineDivision } from '../model/divide-lines.ts';
import type { DrawnMeasure } from '../model/drawn-measure.ts';
import type { Estimate } from '../model/estimate.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { PreparedLine } from '../model/own-line.ts';
import type { Proposal } from '../model/proposal.ts';
import type { ProposalSummary, SummaryDay } from '../model/proposal-summary.ts';
import type { Result } from '../model/result.ts';
import type { AreaSeries } from '../model/series.ts';
import type { SettlementId } from '../model/settlement.ts';
import type { SettlementZones } from '../model/settlement-zones.ts';
import type { Progress } from '../model/steps.ts';

/** One question to the worker. */
export interface DayRequest {
  /** Address that the site's files are relative to. */
  base: string;
  day: IsoDate;
  /** Ids of the proposals to evaluate, hidden zones included. */
  proposals: string[];
  /** Proposals of the reader's own; what cannot be evaluated of them comes back in `draftFaults`. */
  drafts: Proposal[];
  /** The line that stands for the estimate of the day. */
  line?: LineId;
}

/** The line of a day that is only passed by. */
export interface SketchRequest {
  base: string;
  day: IsoDate;
}

/** What differs between two sides; a proposal is one of the catalogue's or of `drafts`. */
export interface CompareRequest {
  base: string;
  from: Side;
  to: Side;
  drafts: Proposal[];
}

/** All proposals of the catalogue side by side, and those of `drafts` that can be evaluated. */
export interface SummaryRequest {
  base: string;
  day: SummaryDay;
  drafts: Proposal[];
  /** The line that stands for the estimate, if all are measured on one day. */
  line?: LineId;
}

/** Russian-held land on every day of the record; computed once, then kept in the worker. */
export interface SeriesRequest {
  base: string;
}

/** Lines that the reader brought, to divide the land inside the border. */
export interface DivideRequest {
  base: string;
  /** As `packLines` has them. */
  lines: PackedPolygons;
  /** The day that they show, if it is known. */
  day: IsoDate | null;
}

/** A drawing that the reader brought, to be made ready. */
export interface PrepareRequest {
  base: string;
  drawing: PackedPolygons;
  /** The day that it shows, for the estimate to stand beside it. */
  day: IsoDate;
}

/** What the estimate gives Russia on a day of the record. */
export interface DayEstimate {
  day: IsoDate;
  areaKm2: Estimate;
  byOblast: OblastArea[];
}

export interface PreparedAnswer {
  line: PreparedLine;
  /** Of the line's day, or of the nearest of the record. */
  estimate: DayEstimate;
}

/** The zones of the catalogue's proposals, and of those given, that hold a settlement. */
export interface SettlementRequest {
  base: string;
  day: IsoDate;
  settlement: SettlementId;
  drafts: Proposal[];
  /** The line that stands for the estimate, which is otherwise asked. */
  line?: LineId;
}

/** What a drawn shape amounts to on a day. */
export interface MeasureRequest {
  base: string;
  day: IsoDate;
  geometry: MultiPolygon;
  /** The line that stands for the estimate. */
  line?: LineId;
}

/** Told some times a second while a longer computation runs; not told that it is done. */
export type OnProgress = (progress: Progress) => void;

/** What runs behind the message boundary; every failure comes back as a value. */
export interface ModelService {
  answerDay(request: DayRequest): Promise<Result<DayAnswer>>;
  sketchDay(request: SketchRequest): Promise<Result<DaySketch>>;
  compare(request: CompareRequest): Promise<Result<ComparisonAnswer>>;
  summarise(request: SummaryRequest, onProgress: OnProgress): Promise<Result<ProposalSummary[]>>;
  series(request: SeriesRequest, onProgress: OnProgress): Promise<Result<AreaSeries>>;
  divideLines(request: DivideRequest, onProgress: OnProgress): Promise<Result<LineDivision>>;
  prepareLine(request: PrepareRequest, onProgress: OnProgress): Promise<Result<PreparedAnswer>>;
  /** Keeps a line for the requests that name it. */
  keepLine(line: DrawnControl): void;
  settlementZones(request: SettlementRequest): Promise<Result<SettlementZones>>;
  measure(request: MeasureRequest): Promise<Result<DrawnMeasure>>;
}

/** An answer, or `stale` because a later request of the same kind was made before it came. */
export type Answered<T> = { kind: 'answer'; result: Result<T> } | { kind: 'stale' };

/** The main thread's handle (see `client.ts`). */
export interface ModelClient {
  answerDay(request: DayRequest): Promise<Answered<DayAnswer>>;
  /** Every question is answered: which of them matters only the asker can tell. */
  sketchDay(request: SketchRequest): Promise<Result<DaySketch>>;
  compare(request: CompareRequest): Promise<Answered<ComparisonAnswer>>;
  summarise(request: SummaryRequest, onProgress?: OnProgress): Promise<Answered<ProposalSummary[]>>;
  series(request: SeriesRequest, onProgress?: OnProgress): Promise<Answered<AreaSeries>>;
  divideLines(request: DivideRequest, onProgress?: OnProgress): Promise<Answered<LineDivision>>;
  prepareLine(request: PrepareRequest, onProgress?: OnProgress): Promise<Answered<PreparedAnswer>>;
  /** The lines that requests may name; each is sent to a worker once. */
  setLines(lines: readonly DrawnControl[]): void;
  settlementZones(request: SettlementRequest): Promise<Answered<SettlementZones>>;
  measure(request: MeasureRequest): Promise<Answered<DrawnMeasure>>;
  close(): void;
}
