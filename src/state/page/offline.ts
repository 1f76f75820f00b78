import { notify } from '../change.ts';
import type { AppStore } from '../store.ts';
import { isEmbedded } from './embed.ts';

/** The notice that stands while a newer version waits to be opened. */
export const UPDATE_NOTICE = 'updateReady';

const CHECK_AGAIN_AFTER_MS = 60 * 60 * 1000;
/** Longer than the view takes to reach the address, which is what survives a reload. */
const ADDRESS_WRITTEN_AFTER_MS = 300;

/** What is used of workbox-window's `Workbox`. */
export interface Registrar {
  addEventListener(
    type: 'activated' | 'waiting' | 'controlling',
    listener: (event: { isUpdate?: boolean | undefined }) => void,
  ): void;
  register(): Promise<unknown>;
  messageSkipWaiting(): void;
  update(): Promise<void>;
}

let apply: () => void = () => location.reload();

/** Opens the version that waits: it takes over, then the page reloads. Only the reader asks for it. */
export function applyUpdate(): void {
  apply();
}

/** Whether a page keeps a copy of itself: one that is built, stands alone and is no part of another page. */
export function keepsCopy(page: {
  built: boolean;
  supported: boolean;
  framed: boolean;
  search: string;
}): boolean {
  return page.built && page.supported && !page.framed && !isEmbedded(page.search);
}

/**
 * Registers the worker and tells what comes of it: `offlineReady` after the first installation, `updateReady`
 * when a newer version waits or another tab has opened it. Refused or out of space, it stays silent.
 *
 * @param controlled whether a worker already answers for the page
 * @param reload reloads the page
 */
export async function followWorker(
  store: AppStore,
  worker: Registrar,
  controlled: boolean,
  reload: () => void,
): Promise<void> {
  // Taking control comes before `activated`.
  const first = !controlled;
  let asked = false;
  let takenOver = false;
  const tellUpdate = () => notify(store, { id: UPDATE_NOTICE, level: 'info', key: 'updateReady' });
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (!isUpdate && first) notify(store, { id: 'offlineReady', level: 'info', key: 'offlineReady' });
  });
  worker.addEventListener('waiting', tellUpdate);
  worker.addEventListener('controlling', () => {
    if (asked) setTimeout(reload, ADDRESS_WRITTEN_AFTER_MS);
    else if (controlled) {
      takenOver = true;
      tellUpdate();
    }
    controlled = true;
  });
  apply = () => {
    asked = true;
    if (takenOver) setTimeout(reload, ADDRESS_WRITTEN_AFTER_MS);
    else worker.messageSkipWaiting();
  };
  try {
    await worker.register();
  } catch {
    // Private windows and full disks refuse it; the page needs no copy to work.
  }
}

/** Resolves when the first map is drawn. */
function firstIdle(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const seen = () => {
      if (root.dataset.idle !== 'true') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(seen);
    observer.observe(root, { attributes: true, attributeFilter: ['data-idle'] });
    seen();
  });
}

/** Keeps a copy of the page for visits without a connection; begins after the first map, so as not to slow it. */
export async function startOffline(store: AppStore): Promise<void> {
  const supported = 'serviceWorker' in navigator;
  const framed = window.top !== window;
  if (!keepsCopy({ built: import.meta.env.PROD, supported, framed, search: location.search })) return;
  await firstIdle(document.documentElement);
  const { Workbox } = await import('workbox-window');
  const worker: Registrar = new Workbox(new URL('sw.js', document.baseURI).href);
  await followWorker(store, worker, navigator.serviceWorker.controller !== null, () => location.reload());
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < CHECK_AGAIN_AFTER_MS) return;
    checked = Date.now();
    worker.update().catch(() => {});
  });
}
