import type { Language } from '../i18n/languages.ts';
import type { Side } from '../model/comparison.ts';
import type { LineId } from '../model/control.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { OblastId } from '../model/oblast.ts';
import type { SettlementId } from '../model/settlement.ts';

export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

/** Near enough to see a settlement among its neighbours. */
export const CLOSE_ZOOM = 9;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the panel is about. */
export const TABS = ['day', 'compare', 'proposals', 'time'] as const;
export type Tab = (typeof TABS)[number];
/** How a comparison is drawn: one map of changes, two maps beside each other, or one over the other. */
export const LOOKS = ['change', 'beside', 'swipe'] as const;
export type Look = (typeof LOOKS)[number];

export interface Sides {
  from: Side;
  to: Side;
}

/** A proposal that is switched on, and which of its zones are switched off. */
export interface ShownProposal {
  id: string;
  hidden: string[];
}

/** What the reader chose. All of it is plain, all of it goes into the address. */
export interface View {
  /** Null: the default extent, fitted to the map's size. */
  camera: Camera | null;
  day: IsoDate;
  /** Pinned: switching a proposal on does not move the day. */
  dayPinned: boolean;
  /** The reader's own line that stands for the estimate; null for the estimate. */
  line: LineId | null;
  /** In the order in which they were switched on. */
  shown: ShownProposal[];
  /** The proposal that is opened in the panel. */
  open: string | null;
  /** The draft that is being written beside the map. */
  editing: string | null;
  /** The settlement whose card is open. */
  place: SettlementId | null;
  /** Whether the band between the low and the high estimate is drawn. */
  rangeShown: boolean;
  tab: Tab;
  /** Null: the day's control with the first proposal shown, on the same day. */
  compare: Sides | null;
  look: Look;
  /** Whether the table of proposals measures each on its own date instead of the chosen day. */
  ownDates: boolean;
  /** The oblast of the chart over time; null for all. */
  seriesOblast: OblastId | null;
  language: Language;
  theme: Theme;
}

/** The first visit: the article that the map answers. */
export const DEFAULT_DAY: IsoDate = '2025-08-15';
export const DEFAULT_PROPOSAL = 'alaska-2025-08';

export function defaultView(language: Language): View {
  return {
    camera: null,
    day: DEFAULT_DAY,
    dayPinned: false,
    line: null,
    shown: [{ id: DEFAULT_PROPOSAL, hidden: [] }],
    open: DEFAULT_PROPOSAL,
    editing: null,
    place: null,
    rangeShown: false,
    tab: 'day',
    compare: null,
    look: 'change',
    ownDates: false,
    seriesOblast: null,
    language,
    theme: 'system',
  };
}

/** The two sides that are compared: those chosen, or the day's control with the first proposal shown. */
export function sidesOf({
  compare,
  day,
  line,
  shown,
}: Pick<View, 'compare' | 'day' | 'line' | 'shown'>): Sides {
  const on = { day, ...(line ? { line } : {}) };
  return (
    compare ?? {
      from: { kind: 'control', ...on },
      to: { kind: 'proposal', id: shown[0]?.id ?? DEFAULT_PROPOSAL, ...on },
    }
  );
}
