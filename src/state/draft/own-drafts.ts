import type { AppStore } from '../store.ts';
import { until } from '../until.ts';
import { namesDrafts } from './known-proposals.ts';

const hasDraft = (hash: string) => hash.includes('draft=');

/**
 * Reads the drafts that this browser keeps, those of the address after them, and keeps what is written from then on.
 * Unless the address asks for drafts, the first map comes before. An embedded page keeps nothing.
 */
export async function startDrafts(store: AppStore, { embedded }: { embedded: boolean }): Promise<void> {
  const first = location.hash;
  if (!hasDraft(first) && !namesDrafts(store.getState().view))
    await until(store, ({ map }) => map !== 'loading');
  let kept = false;
  if (!embedded) {
    const { startDraftKeeper } = await import('./draft-keeper.ts');
    kept = await startDraftKeeper(store);
  }
  await receive(store, first);
  store.setState({ draftsKept: kept ? 'kept' : 'memory' });
  window.addEventListener('hashchange', () => void receive(store, location.hash));
}

async function receive(store: AppStore, hash: string): Promise<void> {
  if (!hasDraft(hash)) return;
  const { receiveDrafts } = await import('./receive-drafts.ts');
  receiveDrafts(store, hash);
}
