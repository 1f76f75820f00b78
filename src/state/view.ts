import type { IsoDate } from '../model/iso-date.ts';

export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

export const LANGUAGES = ['en', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

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
  /** In the order in which they were switched on. */
  shown: ShownProposal[];
  /** The proposal that is opened in the panel. */
  open: string | null;
  /** Whether the band between the low and the high estimate is drawn. */
  rangeShown: boolean;
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
    shown: [{ id: DEFAULT_PROPOSAL, hidden: [] }],
    open: DEFAULT_PROPOSAL,
    rangeShown: false,
    language,
    theme: 'system',
  };
}
