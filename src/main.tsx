import { comparisonCsv, comparisonLayer } from './export/comparison.ts';
import { fileName } from './export/file-name.ts';
import { visibleLayer } from './export/geojson.ts';
import { saveFile } from './export/save-file.ts';
import type { TerritoryMap } from './map/territory-map.ts';
import { bindAddress, reportAddressFaults } from './state/address.ts';
import { notify } from './state/change.ts';
import { shownComparison } from './state/comparing.ts';
import { startController } from './state/controller.ts';
import { hashToView } from './state/permalink.ts';
import { createAppStore } from './state/store.ts';
import { bindTheme } from './state/theme.ts';
import { mountApp } from './ui/app.tsx';
import { createModelClient } from './worker/client.ts';

const { view, faults } = hashToView(location.hash);
const store = createAppStore(view, false);
bindTheme(store);
bindAddress(store);
reportAddressFaults(store, faults);

let map: TerritoryMap | null = null;

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify(store, { id: 'save', level: 'error', key: 'saveFailed', params: { reason } });
  }
}

const actions = {
  saveImage: (scale: number) =>
    attempt(async () => {
      if (!map) return;
      const { viewImage } = await import('./export/png.ts');
      const state = store.getState();
      saveFile(await viewImage(state, map.snapshot(), scale, location.href), fileName(state, 'png'));
    }),
  saveGeoJson: () =>
    attempt(async () => {
      const state = store.getState();
      const comparison = shownComparison(state);
      const layer = comparison ? comparisonLayer(comparison) : visibleLayer(state);
      if (!layer) return;
      saveFile(
        new Blob([JSON.stringify(layer)], { type: 'application/geo+json' }),
        fileName(state, 'geojson'),
      );
    }),
  saveCsv: () =>
    attempt(async () => {
      const state = store.getState();
      const comparison = shownComparison(state);
      if (comparison)
        saveFile(new Blob([comparisonCsv(comparison)], { type: 'text/csv' }), fileName(state, 'csv'));
    }),
  async copyLink() {
    try {
      await navigator.clipboard.writeText(location.href);
      notify(store, { id: 'link', level: 'info', key: 'linkCopied' });
    } catch {
      notify(store, { id: 'link', level: 'warning', key: 'copyFailed', params: { link: location.href } });
    }
  },
  flyTo(lon: number, lat: number) {
    map?.flyTo(lon, lat, 9);
  },
};

const root = document.getElementById('app');
if (root) {
  mountApp(root, { store, actions }, async (container) => {
    // The figures and their tables come before the map library.
    const { createTerritoryMap } = await import('./map/territory-map.ts');
    map = await createTerritoryMap(container, store);
  });
}
startController(store, document.baseURI, createModelClient);
