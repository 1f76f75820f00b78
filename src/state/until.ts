import type { AppState } from './app-state.ts';
import type { AppStore } from './store.ts';

/** Comes when the state is so. */
export function until(store: AppStore, isSo: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const settled = () => {
      if (!isSo(store.getState())) return;
      leave();
      resolve();
    };
    const leave = store.subscribe(settled);
    settled();
  });
}
