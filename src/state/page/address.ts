import { notify } from '../change.ts';
import { showKnownLines } from '../line/own-lines.ts';
import { hashToView, viewToHash } from '../permalink.ts';
import type { AppStore } from '../store.ts';
import { inLanguage } from './language.ts';

const WRITE_AFTER_MS = 200;

/** Keeps the address and the view in step: the view writes it (debounced), a followed link is read. */
export function bindAddress(store: AppStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const { view, received } = store.getState();
    const hash = [viewToHash(view), ...Object.values(received).map((link) => `draft=${link}`)]
      .filter(Boolean)
      .join('&');
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  };
  store.subscribe((next, previous) => {
    if (next.view === previous.view && next.received === previous.received) return;
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_AFTER_MS);
  });
  window.addEventListener('hashchange', () => {
    const { view, faults } = hashToView(location.hash, store.getState().view.language);
    void inLanguage(store, view.language, () => {
      showKnownLines(store, view);
      reportAddressFaults(store, faults);
    });
  });
}

/** Says which parts of an address could not be read and were left at their standard. */
export function reportAddressFaults(store: AppStore, faults: readonly { message: string }[]): void {
  if (faults.length === 0) return;
  const parts = faults
    .map(({ message }) => message)
    .join(', ')
    .slice(0, 200);
  notify(store, { id: 'address', level: 'warning', key: 'addressFault', params: { parts } });
}
