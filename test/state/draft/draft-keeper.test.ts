import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/model/draft.ts';
import { addZone } from '../../../src/state/draft/draft-parts.ts';
import {
  createDraft,
  removeDraft,
  renameDraft,
  restoreDraft,
  undoDraft,
} from '../../../src/state/draft/drafts.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view.ts';
import { closeChannels, countChannels } from '../../support/channels.ts';

/** What a page listens to when it is left. */
class Page extends EventTarget {
  visibilityState = 'visible';
}

let pages: Page[] = [];
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  countChannels();
});
afterEach(() => {
  closeChannels();
  pages = [];
});

/** A page in a tab of its own: its own copy of the code, the browser's one store. */
async function openTab(): Promise<{ store: AppStore; leave(): void; kept: boolean }> {
  const page = new Page();
  pages.push(page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', page);
  vi.resetModules();
  await import('../../../src/i18n/every-catalogue.ts');
  const { startDraftKeeper } = await import('../../../src/state/draft/draft-keeper.ts');
  const store = createAppStore(defaultView('en'), false);
  const kept = await startDraftKeeper(store);
  store.setState({ draftsKept: kept ? 'kept' : 'memory' });
  return { store, kept, leave: () => page.dispatchEvent(new Event('pagehide')) };
}

async function stored(): Promise<Draft[]> {
  const { openOwnStore } = await import('../../../src/state/own-store.ts');
  return (await (await openOwnStore()).getAll('drafts')) as Draft[];
}
const titles = (store: AppStore) => store.getState().drafts.map(({ proposal }) => proposal.title.en);
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 3000, interval: 10 });

describe('a draft', () => {
  test('is there again after a reload, with its last change', async () => {
    const { store } = await openTab();
    const id = createDraft(store);
    renameDraft(store, id, { en: 'A line' });
    addZone(store, id, 'cession');
    await soon(async () => expect((await stored())[0]?.proposal.zones).toHaveLength(1));
    const again = await openTab();
    expect(again.store.getState().drafts[0]?.proposal).toEqual(store.getState().drafts[0]?.proposal);
  });

  test('that was changed a moment before the page is left is kept too', async () => {
    const { store, leave } = await openTab();
    const id = createDraft(store);
    renameDraft(store, id, { en: 'Just now' });
    leave();
    expect(titles((await openTab()).store)).toEqual(['Just now']);
  });

  test('is there again though the write to the store was cut off when the page was left', async () => {
    const items = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    });
    const { store, leave } = await openTab();
    const id = createDraft(store);
    await soon(async () => expect(await stored()).toHaveLength(1));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('cut off', 'AbortError');
    });
    renameDraft(store, id, { en: 'The last word' });
    try {
      leave();
    } finally {
      put.mockRestore();
    }
    const again = await openTab();
    expect(titles(again.store)).toEqual(['The last word']);
    expect(again.store.getState().notices).toEqual([]);
    expect(items.size).toBe(0);
  });

  test('that was taken away is gone after a reload, and kept again if that was undone', async () => {
    const { store } = await openTab();
    const id = createDraft(store);
    await soon(async () => expect(await stored()).toHaveLength(1));
    removeDraft(store, id);
    await soon(async () => expect(await stored()).toHaveLength(0));
    restoreDraft(store);
    await soon(async () => expect(await stored()).toHaveLength(1));
  });

  test('does not depend on the clock', async () => {
    const { store } = await openTab();
    const id = createDraft(store);
    await soon(async () => expect(await stored()).toHaveLength(1));
    vi.useFakeTimers({ now: new Date('1999-01-01'), toFake: ['Date'] });
    renameDraft(store, id, { en: 'Later, by revision' });
    await soon(async () => expect((await stored())[0]?.proposal.title.en).toBe('Later, by revision'));
    vi.useRealTimers();
    expect((await stored())[0]?.updatedAt).toMatch(/^1999/);
    expect(titles((await openTab()).store)).toEqual(['Later, by revision']);
  });
});

describe('a second tab', () => {
  test('shows what the first one writes, and takes away what it takes away', async () => {
    const first = await openTab();
    const id = createDraft(first.store);
    await soon(async () => expect(await stored()).toHaveLength(1));
    const second = await openTab();
    renameDraft(first.store, id, { en: 'From the first' });
    await soon(() => expect(titles(second.store)).toEqual(['From the first']));
    renameDraft(second.store, id, { en: 'From the second' });
    await soon(() => expect(titles(first.store)).toEqual(['From the second']));
    removeDraft(first.store, id);
    await soon(() => expect(titles(second.store)).toEqual([]));
    expect(second.store.getState().notices).toEqual([]);
  });

  test('that changes the same draft at the same time loses nothing: both versions are kept, and it is told', async () => {
    const first = await openTab();
    const id = createDraft(first.store);
    await soon(async () => expect(await stored()).toHaveLength(1));
    const second = await openTab();
    renameDraft(first.store, id, { en: 'One' });
    renameDraft(second.store, id, { en: 'Two' });
    const all = (store: AppStore) => [...titles(store)].sort();
    await soon(async () => expect(await stored()).toHaveLength(2));
    await soon(() => expect(all(first.store)).toHaveLength(2));
    await soon(() => expect(all(second.store)).toEqual(all(first.store)));
    expect(all(first.store).join()).toMatch(/One.*Two|Two.*One/);
    expect(all(first.store).join()).toContain('version of another tab');
    const told = [first, second].filter(({ store }) =>
      store.getState().notices.some(({ key }) => key === 'draftConflict'),
    );
    expect(told).toHaveLength(1);
    // Who wrote in the copy goes on in it, with the history.
    const loser = told[0]?.store as AppStore;
    const copy = loser.getState().drafts.find((draft) => draft.id !== id);
    expect(undoDraft(loser, copy?.id ?? '')).toBe(true);
  });
});

describe('where drafts cannot be kept', () => {
  test('without a store they live in memory, which is told with the first of them', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const { store, kept } = await openTab();
    expect(kept).toBe(false);
    expect(store.getState().notices).toEqual([]);
    createDraft(store);
    await soon(() => expect(store.getState().notices.map(({ key }) => key)).toEqual(['draftsMemory']));
  });

  test('without room that is told once, and what is written stays', async () => {
    const { store } = await openTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const id = createDraft(store);
    await soon(() => expect(store.getState().draftsKept).toBe('memory'));
    renameDraft(store, id, { en: 'Still here' });
    expect(store.getState().notices.map(({ key }) => key)).toEqual(['draftsQuota']);
    put.mockRestore();
    renameDraft(store, id, { en: 'There is room again' });
    await soon(async () => expect((await stored())[0]?.proposal.title.en).toBe('There is room again'));
    expect(store.getState().draftsKept).toBe('kept');
  });

  test('an old draft is migrated, one of a newer page is left as it is and offered', async () => {
    const old = { ...createAt('own-oldone'), title: { en: 'Of format 0' } };
    vi.resetModules();
    const { openOwnStore } = await import('../../../src/state/own-store.ts');
    const db = await openOwnStore();
    await db.put('drafts', old);
    const newer = { id: 'own-newer', format: 99, secret: 'kept' };
    await db.put('drafts', newer);
    const { store } = await openTab();
    expect(titles(store)).toEqual(['Of format 0']);
    const [unreadable] = store.getState().unreadableDrafts;
    expect(unreadable?.reason).toContain('of a newer version of the page');
    expect(JSON.parse(unreadable?.text ?? '')).toEqual(newer);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await db.get('drafts', 'own-newer')).toEqual(newer);
  });
});

const createAt = (id: string) => ({
  id,
  title: { en: '' },
  date: '2025-08-15',
  proposedBy: { en: '' },
  summary: { en: '' },
  zones: [],
  points: [],
  recognition: [],
  nonTerritorial: [],
  claims: [],
  responses: [],
  sources: [],
});
