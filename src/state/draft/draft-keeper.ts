import { faultReason } from '../../i18n/fault-text.ts';
import type { Draft } from '../../model/draft.ts';
import { readDraft } from '../../model/draft-format.ts';
import type { AppState } from '../app-state.ts';
import { notify } from '../change.ts';
import { openOwnStore } from '../own-store.ts';
import type { AppStore } from '../store.ts';
import { until } from '../until.ts';
import { keepBoth, otherVersion, takeOver } from './draft-versions.ts';
import { noteUnsaved, takeUnsaved } from './unsaved-drafts.ts';

const SAVE_AFTER_MS = 150;
export const CHANNEL = 'lines-of-contact-drafts';

type Database = Awaited<ReturnType<typeof openOwnStore>>;

const revisionOf = (stored: unknown) => Number((stored as Partial<Draft> | undefined)?.revision ?? 0);
const sameText = (a: Draft, b: Draft) => JSON.stringify(a.proposal) === JSON.stringify(b.proposal);

/**
 * Reads the drafts of this browser into the state and keeps every change from then on, shortly after it was made and
 * when the page is left. Another tab's changes appear; where both changed one draft, both versions are kept. False
 * where the browser keeps nothing: the drafts then live in memory, and that is told with the first of them.
 */
export async function startDraftKeeper(store: AppStore): Promise<boolean> {
  let db: Database;
  try {
    db = await openOwnStore();
    await readAll();
  } catch (error) {
    tellMemory(store, error);
    return false;
  }
  const tabs = new BroadcastChannel(CHANNEL);
  /** What lies in the store, as far as this tab knows: which revision, and which object of the state it is. */
  const known = new Map<string, { revision: number; draft: Draft }>();
  /** Revisions that other tabs have told of. */
  const told = new Map<string, number>();
  for (const draft of store.getState().drafts)
    if (draft.revision > 0 && fromStore.has(draft)) known.set(draft.id, { revision: draft.revision, draft });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const save = () => {
    clearTimeout(timer);
    saving = saving.then(saveChanges).catch((error) => tellMemory(store, error));
    return saving;
  };

  /** Drafts of the state that the store does not hold so, and ids of those that it should hold no more. */
  function changes(): { dirty: Draft[]; gone: string[] } {
    const { drafts, received } = store.getState();
    const own = drafts.filter(({ id }) => !Object.hasOwn(received, id));
    return {
      dirty: own.filter((draft) => known.get(draft.id)?.draft !== draft),
      gone: [...known.keys()].filter((id) => !own.some((draft) => draft.id === id)),
    };
  }

  async function saveChanges(): Promise<void> {
    const { dirty, gone } = changes();
    if (dirty.length + gone.length === 0) return;
    const conflicts: { ours: Draft; theirs: Draft }[] = [];
    const written: { revision: number; draft: Draft }[] = [];
    const puts: Promise<unknown>[] = [];
    const transaction = db.transaction('drafts', 'readwrite');
    for (const draft of dirty) {
      const stored = await transaction.store.get(draft.id);
      const base = known.get(draft.id)?.revision;
      const theirs = stored !== undefined && revisionOf(stored) !== base ? readDraft(stored, draft.id) : null;
      if (theirs?.ok && !sameText(theirs.value, draft)) conflicts.push({ ours: draft, theirs: theirs.value });
      else {
        // Above every revision that another tab may have written.
        const revision = Math.max(draft.revision, revisionOf(stored) + 1);
        puts.push(transaction.store.put({ ...draft, revision }));
        written.push({ revision, draft });
      }
    }
    const removed: string[] = [];
    for (const id of gone) {
      const stored = await transaction.store.get(id);
      if (stored !== undefined && revisionOf(stored) !== known.get(id)?.revision) continue;
      puts.push(transaction.store.delete(id));
      removed.push(id);
    }
    await Promise.all([...puts, transaction.done]);
    // What was noted when the page was hidden is in the store, or older than it.
    noteUnsaved([]);
    for (const one of written) known.set(one.draft.id, one);
    for (const id of gone) known.delete(id);
    if (store.getState().draftsKept === 'memory') store.setState({ draftsKept: 'kept' });
    for (const { draft, revision } of written) tabs.postMessage({ id: draft.id, revision });
    for (const id of removed) tabs.postMessage({ id, revision: null });
    // What another tab has changed meanwhile is not taken away: it comes back.
    for (const id of gone) if (!removed.includes(id)) await follow(id, 0);
    for (const { ours, theirs } of conflicts) {
      known.set(theirs.id, { revision: theirs.revision, draft: theirs });
      keepBoth(store, ours, theirs);
    }
  }

  /** Writes what is not yet written, without waiting for anything: the page is being left. */
  function flush(): void {
    clearTimeout(timer);
    const { dirty } = changes();
    if (dirty.length === 0) return;
    const kept = dirty.map((draft) => {
      const base = known.get(draft.id)?.revision ?? 0;
      if ((told.get(draft.id) ?? 0) > base) return otherVersion(store, draft);
      return { ...draft, revision: Math.max(draft.revision, base + 1) };
    });
    noteUnsaved(kept);
    try {
      const transaction = db.transaction('drafts', 'readwrite');
      transaction.done.catch(() => {});
      for (const draft of kept) transaction.store.put(draft).catch(() => {});
      transaction.commit();
    } catch {
      // They are noted.
      return;
    }
    kept.forEach(({ id, revision }, i) => {
      const draft = dirty[i];
      if (draft?.id === id) known.set(id, { revision, draft });
      tabs.postMessage({ id, revision });
    });
  }

  /** Follows another tab, unless this one has changed the same draft: then saving keeps both. */
  async function follow(id: string, revision: number | null): Promise<void> {
    const ours = store.getState().drafts.find((draft) => draft.id === id);
    if (ours && known.get(id)?.draft !== ours) return save();
    if (revision === null) {
      known.delete(id);
      takeOver(store, id, null);
      return;
    }
    const stored = await db.get('drafts', id);
    const theirs = stored === undefined ? null : readDraft(stored, id);
    if (!theirs?.ok) return;
    // The reader may have begun to write while the store was asked.
    if (store.getState().drafts.find((draft) => draft.id === id) !== ours) return save();
    known.set(id, { revision: theirs.value.revision, draft: theirs.value });
    takeOver(store, id, theirs.value);
  }

  tabs.addEventListener('message', ({ data }) => {
    const { id, revision } = data as { id: string; revision: number | null };
    if (revision !== null) told.set(id, revision);
    follow(id, revision).catch((error) => tellMemory(store, error));
  });
  store.subscribe((next, previous) => {
    if (next.drafts === previous.drafts && next.received === previous.received) return;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MS);
  });
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  for (const draft of takeUnsaved()) {
    if ((known.get(draft.id)?.revision ?? 0) >= draft.revision) continue;
    store.setState(({ drafts }) => ({ drafts: [...drafts.filter(({ id }) => id !== draft.id), draft] }));
  }
  void save();
  return true;

  async function readAll(): Promise<void> {
    const [stored, keys] = await Promise.all([db.getAll('drafts'), db.getAllKeys('drafts')]);
    const read = stored.map((value, i) => ({
      value,
      id: keys[i] ?? '',
      result: readDraft(value, keys[i] ?? ''),
    }));
    const drafts = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
    for (const draft of drafts) fromStore.add(draft);
    const unreadableDrafts = read.flatMap(({ result, value, id }) =>
      result.ok
        ? []
        : [
            {
              id,
              text: JSON.stringify(value, null, 2),
              reason: faultReason(result.faults, store.getState().view.language),
            },
          ],
    );
    store.setState((state) => ({ unreadableDrafts, drafts: [...drafts, ...state.drafts] }));
  }
}

/** Drafts that came from the store as they are; others are still to be saved. */
const fromStore = new WeakSet<Draft>();

/** Says once, when there is something to lose, that drafts are not kept, and why. */
function tellMemory(store: AppStore, error: unknown): void {
  const { name, message } = error as Error;
  const key = name === 'QuotaExceededError' ? 'draftsQuota' : 'draftsMemory';
  store.setState({ draftsKept: 'memory' });
  if (store.getState().notices.some(({ id }) => id === 'drafts-memory')) return;
  const hasOwn = ({ drafts, received }: AppState) => drafts.some(({ id }) => !Object.hasOwn(received, id));
  void until(store, hasOwn).then(() =>
    notify(store, { id: 'drafts-memory', level: 'warning', key, params: { reason: message || name } }),
  );
}
