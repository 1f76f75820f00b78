import { loadCatalogue } from './i18n/catalogues.ts';
import type { TerritoryMap } from './map/territory-map.ts';
import { bindAddress, reportAddressFaults } from './state/address.ts';
import { startController } from './state/controller.ts';
import { isEmbedded } from './state/embed.ts';
import { compareLinkVersion, linkVersionOf } from './state/link-version.ts';
import { startOffline } from './state/offline.ts';
import { hashToView } from './state/permalink.ts';
import { createAppStore } from './state/store.ts';
import { bindTheme } from './state/theme.ts';
import { mountApp } from './ui/app.tsx';
import type { Actions } from './ui/page-context.ts';
import { createModelClient } from './worker/client.ts';

const { view, faults } = hashToView(location.hash);
const texts = loadCatalogue(view.language);
const store = createAppStore(view, false);
bindTheme(store);
const controller = startController(store, document.baseURI, createModelClient);
await texts;
bindAddress(store);
reportAddressFaults(store, faults);
compareLinkVersion(store, linkVersionOf(location.hash));

const embedded = isEmbedded(location.search);
let map: TerritoryMap | null = null;

const actions: Actions = {
  mapExtent: () => map?.extent() ?? null,
  flyTo(lon: number, lat: number) {
    map?.flyTo(lon, lat, 9);
  },
  prepareLine: (drawing, onProgress) =>
    controller.client().prepareLine({ base: document.baseURI, drawing }, onProgress),
};

const root = document.getElementById('app');
if (root) {
  mountApp(root, { store, actions, embedded }, async (container) => {
    // The figures and their tables come before the map library.
    try {
      const { createTerritoryMap } = await import('./map/territory-map.ts');
      map = await createTerritoryMap(container, store, { shared: embedded });
    } catch {
      store.setState({ map: 'failed' });
    }
  });
}
void startOffline(store);
