import type { Map as MapLibreMap } from 'maplibre-gl';
import { redoDraft, undoDraft } from '../../state/draft/drafts.ts';
import type { AppStore } from '../../state/store.ts';
import type { DrawSession } from './draw-actions.ts';

/**
 * Drawing by keyboard while the map has the focus: Space sets a corner at its middle, Backspace takes the last one
 * back, Enter finishes and Escape gives up the figure; the arrows move the map. Page keys do not hear of these.
 * `point` is called when the map has moved under the figure's open edge.
 */
export function bindDrawKeys(
  map: MapLibreMap,
  store: AppStore,
  session: DrawSession,
  point: () => void,
): () => void {
  const canvas = map.getCanvas();
  let byKeyboard = false;

  const onKey = (event: KeyboardEvent) => {
    const draft = store.getState().drawing?.draft;
    if (!draft) return;
    const command = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    if (event.key === ' ') session.place();
    else if (event.key === 'Backspace') session.takeBack();
    else if (event.key === 'Enter' && !event.repeat) session.finish();
    else if (event.key === 'Escape') session.cancel();
    else if (command && (letter === 'y' || (letter === 'z' && event.shiftKey))) redoDraft(store, draft);
    else if (command && letter === 'z') {
      if (!session.takeBack()) undoDraft(store, draft);
    } else {
      if (event.key.startsWith('Arrow')) byKeyboard = true;
      return;
    }
    byKeyboard = event.key === ' ' || byKeyboard;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointer = () => {
    byKeyboard = false;
  };
  const onMove = () => {
    if (byKeyboard) point();
  };
  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('pointermove', onPointer);
  map.on('move', onMove);
  return () => {
    canvas.removeEventListener('keydown', onKey);
    canvas.removeEventListener('pointermove', onPointer);
    map.off('move', onMove);
  };
}
