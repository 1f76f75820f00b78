import type { Draft } from '../../model/draft.ts';
import { readDraft } from '../../model/draft-format.ts';

const KEY = 'lines-of-contact-unsaved-drafts';

/** Notes drafts at once while the page is being left, since a write to the store may be cut off then; none: forgets them. */
export function noteUnsaved(drafts: readonly Draft[]): void {
  try {
    if (drafts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // No room or none allowed: the store is asked too.
  }
}

/** The drafts that were noted when a page was left, once. */
export function takeUnsaved(): Draft[] {
  try {
    const noted = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown[];
    localStorage.removeItem(KEY);
    return noted.flatMap((value) => {
      const read = readDraft(value, KEY);
      return read.ok ? [read.value] : [];
    });
  } catch {
    return [];
  }
}
