import { useEffect, useRef } from 'preact/hooks';
import { PANEL_HEIGHTS, type PanelHeight } from '../../state/app-state.ts';
import { coverMap, setPanelHeight } from '../../state/change.ts';
import type { AppStore } from '../../state/store.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { bindPanelDrag } from './panel-drag.ts';
import { nextHeight, stopsOf } from './panel-stops.ts';

/** Draws the panel of a small screen over the map: by dragging the head, by pressing, by the arrow keys. */
export function PanelHandle() {
  const { store } = usePage();
  const { t } = useLanguage();
  const height = useStore((state) => state.panelHeight);
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const panel = handle.current?.closest<HTMLElement>('.panel');
    return panel ? layOver(panel, store) : undefined;
  }, [store]);
  const keys: Record<string, PanelHeight> = {
    ArrowUp: nextHeight(height, 1),
    ArrowDown: nextHeight(height, -1),
    Home: 'peek',
    End: 'full',
  };
  const next = PANEL_HEIGHTS[(PANEL_HEIGHTS.indexOf(height) + 1) % PANEL_HEIGHTS.length] ?? 'half';
  return (
    <button
      ref={handle}
      type="button"
      class="panel-handle"
      aria-label={t.panelHeight({ height: t.panelHeights[height] })}
      title={t.panelHeightHint}
      onClick={() => setPanelHeight(store, next)}
      onKeyDown={(event) => {
        const to = keys[event.key];
        if (!to) return;
        event.preventDefault();
        setPanelHeight(store, to);
      }}
    />
  );
}

/** Keeps the panel's heights, the map's free part and what has the focus in step. */
function layOver(panel: HTMLElement, store: AppStore): () => void {
  const page = panel.parentElement ?? panel;
  const head = panel.querySelector<HTMLElement>('.masthead') ?? panel;
  const stops = () => stopsOf(page.clientHeight, head.offsetHeight);
  const measure = () => {
    const { panelHeight } = store.getState();
    page.style.setProperty('--peek', `${stops().peek}px`);
    // Drawn up all the way it hides the map, whose picture may stay as it is.
    coverMap(store, stops()[panelHeight === 'full' ? 'half' : panelHeight]);
  };
  const raise = () => {
    if (store.getState().panelHeight === 'peek') setPanelHeight(store, 'half');
  };
  const focused = (event: FocusEvent) => {
    const target = event.target as Element;
    if (panel.contains(target)) {
      if (!head.contains(target)) raise();
    } else if (store.getState().panelHeight === 'full') setPanelHeight(store, 'half');
  };
  const unfolded = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) raise();
  };
  const release = bindPanelDrag(panel, head, store, stops);
  const observer = new ResizeObserver(measure);
  observer.observe(page);
  observer.observe(head);
  measure();
  const unsubscribe = store.subscribe((next, previous) => {
    if (next.notices.length > previous.notices.length) raise();
    if (next.panelHeight !== previous.panelHeight) measure();
  });
  page.addEventListener('focusin', focused);
  head.addEventListener('toggle', unfolded, true);
  return () => {
    release();
    observer.disconnect();
    unsubscribe();
    page.removeEventListener('focusin', focused);
    head.removeEventListener('toggle', unfolded, true);
    page.style.removeProperty('--peek');
    coverMap(store, 0);
  };
}
