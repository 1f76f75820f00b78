import { addDays, clampDay, type IsoDate } from '../model/iso-date.ts';
import type { OblastId } from '../model/oblast.ts';
import type { Settlement } from '../model/settlement.ts';
import type { AppState, Notice, PanelHeight, Selection } from './app-state.ts';
import { entryById } from './proposals.ts';
import type { AppStore } from './store.ts';
import type { Camera, Look, Sides, Tab, Theme, View } from './view.ts';

/** Changes what the reader chose, part by part. */
export function changeView(store: AppStore, change: Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** The day, or the nearest one of the record. */
export function inRecord({ catalog }: AppState, day: IsoDate): IsoDate {
  return catalog ? clampDay(day, catalog.record.firstDay, catalog.record.lastDay) : day;
}

/** Goes to a day, or to the nearest one of the record; a line shows its own day only, and makes way for the estimate. */
export function setDay(store: AppStore, day: IsoDate): void {
  const state = store.getState();
  const next = inRecord(state, day);
  if (next !== state.view.day) changeView(store, { day: next, line: null });
}

export function stepDay(store: AppStore, days: number): void {
  setDay(store, addDays(store.getState().view.day, days));
}

/** Goes to the next (1) or the previous (-1) day on which a settlement changed hands. */
export function stepChange(store: AppStore, direction: 1 | -1): void {
  const { catalog, view } = store.getState();
  const days = catalog?.record.changeDays ?? [];
  const next = direction > 0 ? days.find((day) => day > view.day) : days.findLast((day) => day < view.day);
  if (next) setDay(store, next);
}

export function pinDay(store: AppStore, dayPinned: boolean): void {
  changeView(store, { dayPinned });
}

/** Switches a proposal on or off. Switching it on goes to its day unless the reader has pinned another or chosen
 * a line. */
export function toggleProposal(store: AppStore, id: string): void {
  const state = store.getState();
  const { shown, dayPinned, day, line } = state.view;
  if (shown.some((proposal) => proposal.id === id)) {
    changeView(store, { shown: shown.filter((proposal) => proposal.id !== id) });
    return;
  }
  const date = entryById(state, id)?.date;
  changeView(store, {
    shown: [...shown, { id, hidden: [] }],
    day: date && !dayPinned && line === null ? inRecord(state, date) : day,
  });
}

/** Shows or hides one zone of a proposal that is switched on. */
export function toggleZone(store: AppStore, id: string, zone: string): void {
  changeView(store, {
    shown: store.getState().view.shown.map((proposal) => {
      if (proposal.id !== id) return proposal;
      const { hidden } = proposal;
      return {
        id,
        hidden: hidden.includes(zone) ? hidden.filter((other) => other !== zone) : [...hidden, zone],
      };
    }),
  });
}

/** Switches a proposal on if it is off, and opens it. */
export function showProposal(store: AppStore, id: string): void {
  if (!store.getState().view.shown.some((proposal) => proposal.id === id)) toggleProposal(store, id);
  changeView(store, { open: id, tab: 'day' });
}

export function openProposal(store: AppStore, open: string | null): void {
  changeView(store, { open });
}

export function toggleRange(store: AppStore): void {
  changeView(store, { rangeShown: !store.getState().view.rangeShown });
}

export function setTab(store: AppStore, tab: Tab): void {
  changeView(store, { tab });
}

/** Compares two sides and shows the comparison. */
export function compareSides(store: AppStore, compare: Sides): void {
  changeView(store, { compare, tab: 'compare' });
}

export function setLook(store: AppStore, look: Look): void {
  changeView(store, { look });
}

export function measureOnOwnDates(store: AppStore, ownDates: boolean): void {
  changeView(store, { ownDates });
}

export function setSeriesOblast(store: AppStore, seriesOblast: OblastId | null): void {
  changeView(store, { seriesOblast });
}

/** Moves the swipe's handle; `swipe` is a share of the map's width. */
export function setSwipe(store: AppStore, swipe: number): void {
  store.setState({ swipe: Math.min(1, Math.max(0, swipe)) });
}

export function setPanelHeight(store: AppStore, panelHeight: PanelHeight): void {
  store.setState({ panelHeight });
}

/** Tells the map how much of its lower edge, in CSS pixels, lies under the panel. */
export function coverMap(store: AppStore, covered: number): void {
  if (covered !== store.getState().covered) store.setState({ covered });
}

export function setCamera(store: AppStore, camera: Camera | null): void {
  changeView(store, { camera });
}

export function setTheme(store: AppStore, theme: Theme): void {
  changeView(store, { theme });
}

/** Marks a place and opens its card, or closes it. */
export function select(store: AppStore, selection: Selection | null): void {
  const place = selection?.settlementId ?? null;
  store.setState(({ view }) => ({ selection, view: view.place === place ? view : { ...view, place } }));
}

/** Opens the card of a settlement. */
export function selectSettlement(store: AppStore, { id, oblast, lon, lat }: Settlement): void {
  select(store, { lon, lat, settlementId: id, oblastId: oblast });
}

/** Says something in the page's one live region. */
export function announce(store: AppStore, announcement: string): void {
  store.setState({ announcement });
}

/** Tells the reader something; a notice with the same id is replaced. */
export function notify(store: AppStore, notice: Notice): void {
  store.setState(({ notices }) => ({
    notices: [...notices.filter(({ id }) => id !== notice.id), notice],
  }));
}

export function dismissNotice(store: AppStore, id: string): void {
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Asks again for all that failed. */
export function retry(store: AppStore): void {
  store.setState(({ notices, retries }) => ({
    notices: notices.filter((notice) => !notice.retry),
    retries: retries + 1,
  }));
}
