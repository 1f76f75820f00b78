import type { DayAnswer } from '../model/answer.ts';
import type { Catalog } from '../model/catalog.ts';
import type { ComparisonAnswer } from '../model/comparison.ts';
import type { DaySketch } from '../model/day-sketch.ts';
import type { Draft } from '../model/draft.ts';
import type { OwnLine } from '../model/own-line.ts';
import type { ProposalSummary } from '../model/proposal-summary.ts';
import type { AreaSeries } from '../model/series.ts';
import type { ControlChange, Settlement } from '../model/settlement.ts';
import type { SettlementZones } from '../model/settlement-zones.ts';
import type { Progress } from '../model/steps.ts';
import type { DraftHistory } from './draft/draft-history.ts';
import type { DrawTools } from './drawing/draw-tools.ts';
import type { View } from './view.ts';

/** West, south, east, north in degrees. */
export type Extent = [number, number, number, number];

/** What the reader pointed at; `lon`/`lat` where the popup stands. */
export interface Selection {
  lon: number;
  lat: number;
  /** A settlement's id, if one was hit. */
  settlementId: string | null;
  /** The oblast that contains it; null outside Ukraine. */
  oblastId: string | null;
}

/** How far the panel of a small screen is drawn up over the map. */
export const PANEL_HEIGHTS = ['peek', 'half', 'full'] as const;
export type PanelHeight = (typeof PANEL_HEIGHTS)[number];

/** Something to tell the reader: a key of the message catalogue with its parameters. */
export interface Notice {
  id: string;
  level: 'info' | 'warning' | 'error';
  key: string;
  params?: Record<string, string | number>;
  /** Trying again may help: a load that failed. */
  retry?: true;
}

/** Facts that are needed beside the first map: for labels, the popup and lists. */
export interface Facts {
  settlements: readonly Settlement[];
  changes: readonly ControlChange[];
}

/** The whole of the page's state: plain values only. */
export interface AppState {
  view: View;
  catalog: Catalog | null;
  facts: Facts | null;
  /** The proposals that the reader writes, and those that came with a link. */
  drafts: readonly Draft[];
  /** The drafts that came with a link and are not kept: their ids, and the part of the link that holds each. */
  received: Readonly<Record<string, string>>;
  /** Stored drafts that this version of the page cannot read, as they are. */
  unreadableDrafts: readonly { id: string; text: string; reason: string }[];
  /** Whether the drafts are kept in this browser, or in memory only; until they are read, unknown. */
  draftsKept: 'reading' | 'kept' | 'memory';
  /** Undo and redo of each draft, by its id. */
  draftHistory: Readonly<Record<string, DraftHistory>>;
  /** The draft that was last taken away, and where it stood. */
  removedDraft: { draft: Draft; at: number } | null;
  /** The zone of a draft that is being drawn on the map. */
  drawing: { draft: string; zone: string } | null;
  /** Front lines that the reader brought, in the order in which they came. */
  lines: readonly OwnLine[];
  drawTools: DrawTools;
  /** The latest answer; while another is computed it lags behind `view`. */
  answer: DayAnswer | null;
  /** The line of a day that is passed by while the date is dragged; null once `answer` is the day's. */
  sketch: DaySketch | null;
  /** The latest comparison; null until one was asked for. */
  comparison: ComparisonAnswer | null;
  /** The rows of the table of proposals, in order of the catalogue. */
  summary: ProposalSummary[] | null;
  series: AreaSeries | null;
  /** How far a longer computation has come; null if none runs. */
  progress: Progress | null;
  /** Where the swipe's handle stands: share of the map's width. */
  swipe: number;
  /** Where the panel stands while it lies over the map. */
  panelHeight: PanelHeight;
  /** How much of the map's lower edge lies under the panel, in CSS pixels; 0 where it stands beside the map. */
  covered: number;
  /** A request is under way. */
  computing: boolean;
  selection: Selection | null;
  /** Which zones the settlement selected lies in; may lag behind the selection. */
  settlementZones: SettlementZones | null;
  /** West, south, east, north of what the map shows, once it has come to rest. */
  extent: Extent | null;
  notices: Notice[];
  /** What is told to who hears the page instead of seeing it; replaced by the next. */
  announcement: string;
  /** Whether keys without Ctrl, Alt or Command do anything outside of a field. */
  singleKeys: boolean;
  /** How often what failed was asked for again, by the reader or because the connection came back. */
  retries: number;
  /** Where the map library stands: `failed` without WebGL, `missing` if it could not be loaded; a picture stands in. */
  map: 'loading' | 'ready' | 'failed' | 'missing';
  /** `view.theme` resolved with the system's preference. */
  dark: boolean;
}
