import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { setCamera, stepChange, stepDay } from '../../state/change.ts';
import { actionOf, type KeyAction } from '../../state/page/page-keys.ts';
import { usePage } from '../page-context.ts';
import { SEARCH_ID } from '../place/search-box.tsx';
import { ON_THE_MAP_ID } from '../place/what-is-on-the-map.tsx';

/** Every key of the page; loaded when it is first opened. */
export const KeysDialog = lazy<ComponentType<{ onClose: () => void }>>(() =>
  import('./keys-dialog.tsx').then((file) => file.KeysDialog),
);

/** Where a character is text, or has a meaning of its own. */
const FIELDS =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';

/** What the page does by single keys, unless they are switched off; and the dialog that names them. */
export function PageKeys() {
  const { store, actions } = usePage();
  const [dialog, setDialog] = useState(false);
  useEffect(() => {
    const act: Record<KeyAction, () => void> = {
      search: () => document.getElementById(SEARCH_ID)?.focus(),
      keys: () => setDialog(true),
      list: openList,
      dayBack: () => stepDay(store, -1),
      dayOn: () => stepDay(store, 1),
      changeBack: () => stepChange(store, -1),
      changeOn: () => stepChange(store, 1),
      zoomIn: () => actions.zoomBy(1),
      zoomOut: () => actions.zoomBy(-1),
      home: () => setCamera(store, null),
    };
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event);
      const target = event.target instanceof Element ? event.target : null;
      if (!action || event.defaultPrevented || !store.getState().singleKeys) return;
      if (target?.closest(FIELDS) || document.querySelector('dialog[open]')) return;
      // The map library zooms by itself.
      if (target?.closest('.map') && (action === 'zoomIn' || action === 'zoomOut')) return;
      event.preventDefault();
      act[action]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, actions]);
  if (!dialog) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog onClose={() => setDialog(false)} />
    </Suspense>
  );
}

function openList(): void {
  const list = document.getElementById(ON_THE_MAP_ID);
  if (!(list instanceof HTMLDetailsElement)) return;
  list.open = true;
  list.scrollIntoView({ block: 'start' });
  list.querySelector('summary')?.focus({ preventScroll: true });
}
