import type { Map as MapLibreMap } from 'maplibre-gl';
import { notify } from '../../state/change.ts';
import { stopDrawing } from '../../state/drawing/drawing.ts';
import type { AppStore } from '../../state/store.ts';
import type { Basemap } from '../basemap.ts';
import type { DrawSession } from './draw-actions.ts';

/** Draws while the state says so; the drawing library is loaded when it does for the first time. Gives the session. */
export function followDrawing(
  map: MapLibreMap,
  store: AppStore,
  basemap: () => Basemap,
): () => DrawSession | null {
  let session: DrawSession | null = null;
  let drawn = '';

  async function follow(): Promise<void> {
    const { drawing } = store.getState();
    const wanted = drawing ? `${drawing.draft} ${drawing.zone}` : '';
    if (wanted === drawn) return;
    drawn = wanted;
    session?.stop();
    session = null;
    if (!drawing) return;
    try {
      const { startDrawSession } = await import('./draw-session.ts');
      if (drawn === wanted) session = startDrawSession(map, store, basemap);
    } catch (error) {
      const reason = (error as Error).message;
      notify(store, { id: 'drawing', level: 'error', key: 'drawingFailed', params: { reason } });
      stopDrawing(store);
    }
  }

  store.subscribe(() => void follow());
  void follow();
  return () => session;
}
