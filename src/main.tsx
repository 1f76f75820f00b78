import './i18n/first-texts.ts';
import { loadCatalogue } from './i18n/catalogues.ts';
import type { TerritoryMap } from './map/territory-map.ts';
import { setCamera } from './state/change.ts';
import { startController } from './state/controller.ts';
import { startDrafts } from './state/draft/own-drafts.ts';
import { compareLinkVersion, linkVersionOf } from './state/link-version.ts';
import { bindAddress, reportAddressFaults } from './state/page/address.ts';
import { startAnnouncements } from './state/page/announcements.ts';
import { isEmbedded } from './state/page/embed.ts';
import { bindKeySetting } from './state/page/key-setting.ts';
import { startOffline } from './state/page/offline.ts';
import { bindTheme } from './state/page/theme.ts';
import { hashToView } from './state/permalink.ts';
import { bindPlace } from './state/place/place-controller.ts';
import { createAppStore } from './state/store.ts';
import { CLOSE_ZOOM } from './state/view.ts';
import { mountApp } from './ui/app.tsx';
import type { Actions } from './ui/page-context.ts';
import { laterClient } from './worker/later-client.ts';

const { view, faults } = hashToView(location.hash);
const texts = loadCatalogue(view.language);
const store = createAppStore(view, false);
bindTheme(store);
const controller = startController(store, document.baseURI, laterClient);
await texts;
bindAddress(store);
reportAddressFaults(store, faults);
compareLinkVersion(store, linkVersionOf(location.hash));

const embedded = isEmbedded(location.search);
if (!embedded) {
  bindPlace(store);
  bindKeySetting(store);
  startAnnouncements(store);
}
let map: TerritoryMap | null = null;

const actions: Actions = {
  mapExtent: () => map?.extent() ?? null,
  drawing: () => map?.drawing() ?? null,
  flyTo(lon, lat) {
    if (map) map.flyTo(lon, lat, CLOSE_ZOOM);
    else setCamera(store, { lon, lat, zoom: CLOSE_ZOOM });
  },
  panBy: (east, south) => map?.panBy(east, south),
  zoomBy: (levels) => map?.zoomBy(levels),
  fit: (extent) => map?.fit(extent),
  divideLines: (lines, day, onProgress) =>
    controller.client().divideLines({ base: document.baseURI, lines, day }, onProgress),
  prepareLine: (drawing, day, onProgress) =>
    controller.client().prepareLine({ base: document.baseURI, drawing, day }, onProgress),
};

const root = document.getElementById('app');
if (root) {
  mountApp(root, { store, actions, embedded }, async (container) => {
    // The figures and their tables come before the map library.
    try {
      const { createTerritoryMap } = await import('./map/territory-map.ts');
      map = await createTerritoryMap(container, store, { shared: embedded });
    } catch {
      store.setState({ map: 'missing' });
    }
  });
}
void startDrafts(store, { embedded });
void startOffline(store);
