import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { DRAW_TOOLS } from './drawing/draw-tools.ts';
import type { View } from './view.ts';

export type AppStore = StoreApi<AppState>;

/** The one store, with nothing loaded yet. */
export function createAppStore(view: View, dark: boolean): AppStore {
  return createStore<AppState>(() => ({
    view,
    catalog: null,
    facts: null,
    drafts: [],
    received: {},
    unreadableDrafts: [],
    draftsKept: 'reading',
    draftHistory: {},
    removedDraft: null,
    drawing: null,
    lines: [],
    drawTools: DRAW_TOOLS,
    answer: null,
    sketch: null,
    comparison: null,
    summary: null,
    series: null,
    progress: null,
    swipe: 0.5,
    panelHeight: 'half',
    covered: 0,
    computing: true,
    selection: null,
    settlementZones: null,
    extent: null,
    notices: [],
    announcement: '',
    singleKeys: true,
    retries: 0,
    map: 'loading',
    dark,
  }));
}
