const KEY = 'tour';
const SEEN = 'seen';

/** What a visit is known by when the page opens. */
export interface Visit {
  hash: string;
  embedded: boolean;
  /** The browser's store; reading it may throw where the browser keeps nothing. */
  storage: () => Pick<Storage, 'getItem'>;
}

/**
 * Whether the tour offers itself: on a first visit that asks for no view of its own (a language is none) and is no
 * part of another page. Where the browser keeps nothing it could not be dismissed for good, so it stays away.
 */
export function tourIsDue({ hash, embedded, storage }: Visit): boolean {
  if (embedded || !/^#?(lang=\w+)?$/.test(hash)) return false;
  try {
    return storage().getItem(KEY) !== SEEN;
  } catch {
    return false;
  }
}

/** Keeps the tour from offering itself again. */
export function dismissTour(storage: () => Pick<Storage, 'setItem'>): void {
  try {
    storage().setItem(KEY, SEEN);
  } catch {
    // It does not offer itself where nothing is kept.
  }
}
