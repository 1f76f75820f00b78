import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * What the reader made, kept in the browser. The values are checked when they are read, since an earlier version of
 * the page may have written them.
 */
interface OwnSchema extends DBSchema {
  lines: { key: string; value: unknown };
  drafts: { key: string; value: unknown };
}

const NAME = 'lines-of-contact';
const VERSION = 1;

/**
 * Opens the one database of the page; objects are stored under their `id`. Rejects where the browser keeps nothing
 * (private windows, frames without an origin).
 */
export function openOwnStore(): Promise<IDBPDatabase<OwnSchema>> {
  opening ??= openDB<OwnSchema>(NAME, VERSION, {
    upgrade(db) {
      for (const name of ['lines', 'drafts'] as const)
        if (!db.objectStoreNames.contains(name)) db.createObjectStore(name, { keyPath: 'id' });
    },
    // A newer version of the page in another tab must not wait for this one.
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opening = null;
    },
  }).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

let opening: Promise<IDBPDatabase<OwnSchema>> | null = null;
