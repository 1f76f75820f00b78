import type { Language } from '../../i18n/languages.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Extent } from './plane.ts';

/** What a figure shows: the page's state with the theme and language of the figure. */
export type FigureState = Pick<
  AppState,
  'view' | 'answer' | 'catalog' | 'drafts' | 'received' | 'comparison' | 'dark' | 'lines'
>;

/** Parts that the reader can leave out; credits and disclaimer are no parts. */
export const FIGURE_PARTS = ['legend', 'table', 'scale', 'inset', 'date', 'link'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

export interface FigureOptions {
  /** In layout units, 96 to the inch on paper. */
  width: number;
  height: number;
  title: string;
  subtitle: string;
  parts: ReadonlySet<FigurePart>;
  dark: boolean;
  language: Language;
  /** What of the map is to be seen at least. */
  extent: Extent;
  /** Address that shows the same view. */
  link: string;
  /** Day on which the figure was made. */
  madeOn: string;
  /** Version of the data. */
  version: string;
}

/** A size in pixels, and how many of them make a layout unit. */
export interface FigureSize {
  width: number;
  height: number;
  scale: number;
}

export const PRESETS = {
  article: { width: 1600, height: 900, scale: 1.6 },
  social: { width: 1200, height: 630, scale: 1.2 },
  square: { width: 1080, height: 1080, scale: 1.35 },
  a4Landscape: { width: 3508, height: 2480, scale: 3.125 },
  a4Portrait: { width: 2480, height: 3508, scale: 3.125 },
} as const satisfies Record<string, FigureSize>;
export type Preset = keyof typeof PRESETS;

/** The page's own choice of scale for a size that the reader names: text as large as in the article preset. */
export function customSize(width: number, height: number): FigureSize {
  return { width, height, scale: Math.max(0.8, Math.sqrt(width * height) / 750) };
}
