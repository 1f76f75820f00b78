import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { PackedPolygons } from '../geo/packed-polygons.ts';
import { messagesOf } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { markedTitle } from '../i18n/proposal-title.ts';
import type { DrawSession } from '../map/drawing/draw-actions.ts';
import type { Catalog } from '../model/catalog.ts';
import type { LineDivision } from '../model/divide-lines.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { AppState, Extent } from '../state/app-state.ts';
import { allProposals } from '../state/proposals.ts';
import type { AppStore } from '../state/store.ts';
import type { Answered, OnProgress, PreparedAnswer } from '../worker/protocol.ts';

/** What the page can do beside changing its state. */
export interface Actions {
  /** West, south, east, north of what the map shows; null while there is no map. */
  mapExtent(): Extent | null;
  flyTo(lon: number, lat: number): void;
  /** Moves the map by shares of what is seen, to the east and south. */
  panBy(east: number, south: number): void;
  zoomBy(levels: number): void;
  /** Shows an extent whole. */
  fit(extent: Extent): void;
  /** The pieces into which lines divide the land inside the border. */
  divideLines(
    lines: PackedPolygons,
    day: IsoDate | null,
    onProgress: OnProgress,
  ): Promise<Answered<LineDivision>>;
  /** Makes a drawing ready to stand for the estimate. */
  prepareLine(
    drawing: PackedPolygons,
    day: IsoDate,
    onProgress: OnProgress,
  ): Promise<Answered<PreparedAnswer>>;
  /** What is being drawn on the map; null while nothing is. */
  drawing(): DrawSession | null;
}

export interface Page {
  /** Inside another page: the map with its legend, nothing else. */
  embedded: boolean;
  store: AppStore;
  actions: Actions;
}

const NO_OBLASTS: Catalog['oblasts'] = [];

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('outside the page');
  return page;
}

/** A part of the state; renders again when that part changes. */
export function useStore<T>(part: (state: AppState) => T): T {
  const { store } = usePage();
  const [value, setValue] = useState(() => part(store.getState()));
  useEffect(() => {
    setValue(() => part(store.getState()));
    return store.subscribe((state) => setValue(() => part(state)));
  }, [store]);
  return value;
}

/** The page's texts with those of a part that is loaded later and brings its own, in every language. */
export function useTextsWith<T extends object>(catalogues: Readonly<Record<Language, T>>) {
  const { language, t } = useLanguage();
  return { language, t: useMemo(() => ({ ...t, ...catalogues[language] }), [t, catalogues, language]) };
}

export function useLanguage() {
  const language = useStore((state) => state.view.language);
  return { language, t: messagesOf(language) };
}

/** Gives the title of a proposal, drafts marked as such, or of one of the reader's lines, by its id. */
export function useTitles(): (id: string) => string {
  const { language } = useLanguage();
  const entries = useStore(allProposals);
  const lines = useStore((state) => state.lines);
  return (id) => {
    const entry = entries.find((one) => one.id === id);
    if (entry) return markedTitle(entry, language);
    return lines.find((line) => line.id === id)?.title ?? id;
  };
}

/** Gives a place's name in the page's language. */
export function usePlaceNames(): (place: { name: string; nameUk: string | null }) => string {
  const { language } = useLanguage();
  return ({ name, nameUk }) => (language === 'uk' && nameUk) || name;
}

/** Gives an oblast's name by its id. */
export function useOblastNames(): (id: string) => string {
  const { language } = useLanguage();
  const oblasts = useStore((state) => state.catalog?.oblasts ?? NO_OBLASTS);
  return (id) => {
    const oblast = oblasts.find((unit) => unit.id === id);
    return (language === 'uk' ? oblast?.nameUk : oblast?.name) ?? id;
  };
}
