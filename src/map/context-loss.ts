import type { Map as MapLibreMap } from 'maplibre-gl';
import { dismissNotice, notify } from '../state/change.ts';
import type { AppStore } from '../state/store.ts';

const NOTICE = 'map-lost';

/**
 * Browsers take a page's graphics away when memory is short, the driver restarts or too many pages draw. The map
 * library gives up its style then and rebuilds it when they come back; until then nothing may be asked of it.
 * The reader is told; `onRestored` brings the map in step with what happened meanwhile.
 */
export function watchGraphics(
  map: MapLibreMap,
  store: AppStore,
  onRestored: () => void,
): { lost(): boolean } {
  let lost = false;
  map.on('webglcontextlost', () => {
    lost = true;
    notify(store, { id: NOTICE, level: 'warning', key: 'mapLost' });
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    dismissNotice(store, NOTICE);
    onRestored();
  });
  return { lost: () => lost };
}
