import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft } from '../../model/draft.ts';

/** The draft in the editor and what is to be said of its fields. */
export interface DraftPage {
  draft: Draft;
  /** What is missing or wrong at a path, e.g. `zones[0].label.en`, in the reader's language. */
  faultAt(path: string): { text: string; missing: boolean } | undefined;
}

export const DraftContext = createContext<DraftPage | null>(null);

export function useDraft(): DraftPage {
  const page = useContext(DraftContext);
  if (!page) throw new Error('outside the editor');
  return page;
}
