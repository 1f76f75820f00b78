import { setPanelHeight } from '../../state/change.ts';
import type { AppStore } from '../../state/store.ts';
import { restingHeight, type Stops } from './panel-stops.ts';

/** A pointer that moves less has pressed, not dragged. */
const SLACK = 6;
/** Only the last stretch of a drag tells how fast it was. */
const RECENT_MS = 100;

/** Lets the panel be drawn up and down by its head; a press on what stands in the head stays a press. */
export function bindPanelDrag(
  panel: HTMLElement,
  head: HTMLElement,
  store: AppStore,
  stops: () => Stops,
): () => void {
  let drag: { pointer: number; from: number; height: number; moved: boolean } | null = null;
  let dragged = false;
  let trail: { at: number; y: number }[] = [];

  function down(event: PointerEvent): void {
    const pressed = (event.target as Element).closest('button, summary, a, input, select');
    if (event.button !== 0 || (pressed && !pressed.classList.contains('panel-handle'))) return;
    drag = { pointer: event.pointerId, from: event.clientY, height: panel.offsetHeight, moved: false };
    trail = [{ at: event.timeStamp, y: event.clientY }];
    dragged = false;
    // A fast pointer is out of the head before it has moved there.
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
  }

  function release(): void {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', up);
  }

  /** The browser makes a press of a drag that ends where it began. */
  function click(event: MouseEvent): void {
    if (dragged) event.stopPropagation();
    dragged = false;
  }

  function move(event: PointerEvent): void {
    if (!drag || event.pointerId !== drag.pointer) return;
    const risen = drag.from - event.clientY;
    if (!drag.moved && Math.abs(risen) < SLACK) return;
    drag.moved = true;
    trail = [...trail, { at: event.timeStamp, y: event.clientY }].filter(
      ({ at }) => event.timeStamp - at < RECENT_MS,
    );
    const { peek, full } = stops();
    panel.classList.add('dragged');
    panel.style.height = `${Math.min(full, Math.max(peek, drag.height + risen))}px`;
  }

  function up(event: PointerEvent): void {
    if (!drag || event.pointerId !== drag.pointer) return;
    const { moved } = drag;
    drag = null;
    release();
    if (!moved) return;
    dragged = true;
    const first = trail.find(({ at }) => event.timeStamp - at < RECENT_MS) ?? { at: 0, y: event.clientY };
    const velocity = (first.y - event.clientY) / Math.max(1, event.timeStamp - first.at);
    setPanelHeight(store, restingHeight(panel.offsetHeight, velocity, stops()));
    panel.classList.remove('dragged');
    panel.style.removeProperty('height');
  }

  head.addEventListener('pointerdown', down);
  head.addEventListener('click', click, true);
  return () => {
    release();
    head.removeEventListener('pointerdown', down);
    head.removeEventListener('click', click, true);
    panel.style.removeProperty('height');
  };
}
