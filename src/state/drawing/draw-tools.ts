import type { MultiPolygon } from 'geojson';
import type { DayAnswer } from '../../model/answer.ts';
import type { DrawnMeasure } from '../../model/drawn-measure.ts';

export const DRAW_MODES = ['polygon', 'freehand', 'select', 'split', 'cut', 'remove'] as const;
/** What a press on the map does to the zone that is drawn. */
export type DrawMode = (typeof DRAW_MODES)[number];

export const SNAP_TARGETS = ['oblasts', 'line', 'zones', 'border'] as const;
export type SnapTarget = (typeof SNAP_TARGETS)[number];

/** What the reader did that could not be done, as a key of the messages. */
export type DrawFault =
  | 'drawCrosses'
  | 'drawTooFew'
  | 'drawSplitMissed'
  | 'drawCutMissed'
  | 'drawNoPart'
  | 'drawThin';

/** The tools of drawing: what is chosen, and what is being drawn. */
export interface DrawTools {
  mode: DrawMode;
  snap: Readonly<Record<SnapTarget, boolean>>;
  /** Whether an edge between two places on one boundary follows it. */
  follow: boolean;
  /** The map takes the tools; before, they are being loaded. */
  ready: boolean;
  /** The figure or outline in the reader's hand; null while nothing is drawn or dragged. */
  figure: { areaKm2: number | null; corners: number } | null;
  fault: DrawFault | null;
  /** How much of the drawn zone each side holds, of the land and on the day of the answer that it names. */
  measured: { of: MultiPolygon; on: DayAnswer; measure: DrawnMeasure } | null;
}

export const DRAW_TOOLS: DrawTools = Object.freeze({
  mode: 'polygon',
  snap: { oblasts: true, line: true, zones: true, border: true },
  follow: true,
  ready: false,
  figure: null,
  fault: null,
  measured: null,
});
