import type { IsoDate } from '../model/iso-date.ts';
import type { ModelClient } from '../worker/protocol.ts';
import type { AppStore } from './store.ts';

/** A day that comes so soon after another is passed by: the slider is dragged or a key held down. */
const IN_A_ROW_MS = 200;
/** A day that stands so long is meant. */
const MEANT_AFTER_MS = 100;

/**
 * Follows a date that is being dragged: its line at once (`sketch`), its full answer when it stops. Sketches are made
 * one at a time, each of the day that is chosen when the last one has come.
 */
export function followPassing(
  store: AppStore,
  input: { client: () => ModelClient; base: string; answer: () => void; now?: () => number },
): (onlyDay: boolean) => void {
  const { client, base, answer, now = () => performance.now() } = input;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sketched: IsoDate | null = null;

  async function sketch(): Promise<void> {
    while (sketched !== store.getState().view.day) {
      sketched = store.getState().view.day;
      const result = await client().sketchDay({ base, day: sketched });
      // The full answer may have come first; a fault is told by it.
      if (!result.ok || !store.getState().computing) break;
      store.setState({ sketch: result.value });
    }
    sketched = null;
  }

  return (onlyDay) => {
    const inARow = onlyDay && now() - last < IN_A_ROW_MS;
    last = now();
    clearTimeout(timer);
    if (!inARow) return answer();
    store.setState({ computing: true });
    timer = setTimeout(answer, MEANT_AFTER_MS);
    if (sketched === null) void sketch();
  };
}
