import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { AppState } from '../state/app-state.ts';
import { shownComparison } from '../state/comparing.ts';
import type { AppStore } from '../state/store.ts';
import type { Look } from '../state/view.ts';
import type { Basemap } from './basemap.ts';
import { watchGraphics } from './context-loss.ts';
import { buildStyle } from './style.ts';
import { type StyleUpdates, styleUpdates } from './style-updates.ts';

/** How the map is divided: only a comparison has a second side. */
export function lookOf(state: Pick<AppState, 'view' | 'comparison'>): Look {
  return shownComparison(state) ? state.view.look : 'change';
}

const cameraOf = (map: MapLibreMap) => ({
  center: map.getCenter(),
  zoom: map.getZoom(),
  padding: map.getPadding(),
});

/** The pane beside or above the first map, with the second side of the comparison. */
export interface SecondMap {
  /** Brings it in step with the state: makes it, redraws it or takes it away. */
  follow(state: AppState): void;
  loaded(): boolean;
  /** Draws it at once. */
  redraw(): void;
}

/** Two maps with one camera; `make` gives a map of a style in a container, `onIdle` hears when the second is drawn. */
export function createSecondMap(input: {
  host: HTMLElement;
  first: MapLibreMap;
  store: AppStore;
  basemap: () => Basemap;
  make: (container: HTMLElement, style: StyleSpecification) => MapLibreMap;
  onIdle: () => void;
}): SecondMap {
  const { host, first, store, basemap, make, onIdle } = input;
  let second: MapLibreMap | null = null;
  let updates: StyleUpdates | null = null;
  let styled = false;
  let lost = () => false;
  let leading = false;

  const lead = (from: MapLibreMap, to: () => MapLibreMap | null) => () => {
    const other = to();
    if (leading || !other) return;
    leading = true;
    other.jumpTo(cameraOf(from));
    leading = false;
  };
  first.on(
    'move',
    lead(first, () => second),
  );

  function open(): void {
    const pane = document.createElement('div');
    pane.className = 'map-pane';
    host.append(pane);
    const style = buildStyle(store.getState(), basemap(), 'to');
    const map = make(pane, style);
    const own = styleUpdates(map, style);
    second = map;
    updates = own;
    lost = watchGraphics(map, store, () => {
      own.rebuilt();
      restyle(store.getState());
    }).lost;
    map.jumpTo(cameraOf(first));
    map.on(
      'move',
      lead(map, () => first),
    );
    map.on('idle', onIdle);
    styled = false;
    map.once('load', () => {
      styled = true;
      restyle(store.getState());
    });
  }

  /** A style that is set before the first has loaded is built from scratch, so it waits. */
  function restyle(state: AppState): void {
    if (styled && !lost() && lookOf(state) !== 'change') updates?.set(buildStyle(state, basemap(), 'to'));
  }

  function close(): void {
    const pane = second?.getContainer();
    second?.remove();
    pane?.remove();
    second = null;
    updates = null;
  }

  store.subscribe(({ swipe }) => host.style.setProperty('--swipe', `${100 * swipe}%`));
  return {
    follow(state) {
      const look = lookOf(state);
      if (host.dataset.look !== look) {
        host.dataset.look = look;
        host.style.setProperty('--swipe', `${100 * state.swipe}%`);
        if (look === 'change') close();
        else if (!second) open();
        first.resize();
        second?.resize();
      }
      restyle(state);
    },
    loaded: () => second?.loaded() ?? true,
    redraw: () => void second?.redraw(),
  };
}
