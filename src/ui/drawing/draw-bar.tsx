import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { setPanelHeight } from '../../state/change.ts';
import { redoDraft, undoDraft } from '../../state/draft/drafts.ts';
import { DRAW_MODES, type DrawMode, SNAP_TARGETS } from '../../state/drawing/draw-tools.ts';
import {
  drawnZone,
  setDrawMode,
  stopDrawing,
  toggleFollow,
  toggleSnap,
} from '../../state/drawing/drawing.ts';
import './draw-bar.css';
import { DRAWING_CATALOGUES } from '../../i18n/drawing-catalogues.ts';
import { usePage, useStore, useTextsWith } from '../page-context.ts';
import { DrawFigures } from './draw-figures.tsx';
import { DrawIcon } from './draw-icon.tsx';

const CornerTable = lazy(() => import('./corner-table.tsx').then((file) => file.CornerTable));

/** The tools of drawing a zone, over the map; nothing while no zone is drawn. */
export function DrawBar() {
  const { store, actions } = usePage();
  const { t } = useTextsWith(DRAWING_CATALOGUES);
  const drawing = useStore((state) => state.drawing);
  const tools = useStore((state) => state.drawTools);
  const zone = useStore(drawnZone);
  const history = useStore(({ draftHistory }) => draftHistory[drawing?.draft ?? '']);
  const [tabled, setTabled] = useState(false);
  const [open, setOpen] = useState(false);
  // On a phone the panel would hide what is drawn; afterwards it is the editor that the reader comes back to.
  useEffect(() => {
    const { panelHeight } = store.getState();
    setPanelHeight(store, 'peek');
    return () => setPanelHeight(store, panelHeight);
  }, []);
  if (!drawing || !zone) return null;
  const inHand = tools.figure !== null && tools.mode !== 'select';
  const choose = (mode: DrawMode) => setDrawMode(store, mode);
  const undo = () => actions.drawing()?.takeBack() || undoDraft(store, drawing.draft);
  return (
    <>
      <div class="draw-cross" aria-hidden="true" />
      <section class="draw-bar" aria-label={t.drawTools} aria-busy={!tools.ready}>
        <div class="draw-modes">
          {DRAW_MODES.map((mode) => (
            <button key={mode} type="button" aria-pressed={tools.mode === mode} onClick={() => choose(mode)}>
              <DrawIcon mode={mode} />
              {t.drawModes[mode]}
            </button>
          ))}
        </div>
        <div class="draw-row">
          <button type="button" disabled={!inHand && !history?.past.length} onClick={undo}>
            {t.drawUndo}
          </button>
          <button
            type="button"
            disabled={!history?.future.length}
            onClick={() => redoDraft(store, drawing.draft)}
          >
            {t.drawRedo}
          </button>
          <button
            type="button"
            aria-expanded={open}
            aria-controls="draw-options"
            onClick={() => setOpen(!open)}
          >
            {t.drawOptions}
          </button>
          <button type="button" class="draw-done" onClick={() => stopDrawing(store)}>
            {t.drawDone}
          </button>
        </div>
        <div id="draw-options" class="draw-options" hidden={!open}>
          <fieldset>
            <legend>{t.drawSnap}</legend>
            {SNAP_TARGETS.map((target) => (
              <label key={target} class="check">
                <input
                  type="checkbox"
                  checked={tools.snap[target]}
                  onChange={() => toggleSnap(store, target)}
                />
                {t.drawSnapTargets[target]}
              </label>
            ))}
            <label class="check" title={t.drawFollowHint}>
              <input type="checkbox" checked={tools.follow} onChange={() => toggleFollow(store)} />
              {t.drawFollow}
            </label>
          </fieldset>
          <button type="button" onClick={() => setTabled(true)}>
            {t.drawTable}…
          </button>
          <p class="keys">{t.drawKeys}</p>
        </div>
        <DrawFigures zone={zone}>
          {inHand && (
            <>
              <button type="button" onClick={() => actions.drawing()?.finish()}>
                {t.drawFinish}
              </button>
              <button type="button" onClick={() => actions.drawing()?.cancel()}>
                {t.drawCancel}
              </button>
            </>
          )}
        </DrawFigures>
      </section>
      {tabled && (
        <Suspense fallback={null}>
          <CornerTable onClose={() => setTabled(false)} />
        </Suspense>
      )}
    </>
  );
}
