import type { ModelClient } from '../../worker/protocol.ts';
import type { AppState } from '../app-state.ts';
import { notify } from '../change.ts';
import { reasonOf } from '../fault-reason.ts';
import type { AppStore } from '../store.ts';
import { drawnLand, keepMeasured } from './drawing.ts';

/** Keeps the figures of the zone that is drawn in step with it and with the day's answer. */
export function startDrawnMeasure(store: AppStore, base: string, client: () => ModelClient): void {
  let asked: { of: unknown; on: unknown } | null = null;

  async function ask(state: AppState): Promise<void> {
    const { answer } = state;
    const land = drawnLand(state);
    if (!state.drawing || !answer || land.coordinates.length === 0) return;
    if (asked?.of === land && asked.on === answer) return;
    const question = { of: land, on: answer };
    asked = question;
    const { day, drawn } = answer.control;
    const came = await client().measure({ base, day, geometry: land, ...(drawn ? { line: drawn } : {}) });
    if (came.kind === 'stale' || asked !== question) return;
    if (came.result.ok) keepMeasured(store, { ...question, measure: came.result.value });
    else {
      const reason = await reasonOf(store, came.result.faults);
      notify(store, { id: 'measure', level: 'error', key: 'computeFailed', params: { reason } });
    }
  }

  store.subscribe((state) => void ask(state));
}
