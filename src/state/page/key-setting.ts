import type { AppStore } from '../store.ts';

const KEY = 'single-keys';

/** Takes over what the reader chose at an earlier visit. */
export function bindKeySetting(store: AppStore): void {
  try {
    if (localStorage.getItem(KEY) === 'off') store.setState({ singleKeys: false });
  } catch {
    // A browser that keeps nothing has nothing to take over.
  }
}

/** Switches keys without Ctrl, Alt or Command on or off, for later visits too where the browser keeps anything. */
export function switchSingleKeys(store: AppStore, singleKeys: boolean): void {
  store.setState({ singleKeys });
  try {
    if (singleKeys) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // The choice holds for this visit.
  }
}
