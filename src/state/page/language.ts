import { hasCatalogue, loadCatalogue } from '../../i18n/catalogues.ts';
import type { Language } from '../../i18n/languages.ts';
import { changeView, notify } from '../change.ts';
import type { AppStore } from '../store.ts';

let latest = 0;

/**
 * Makes a change that needs a language's texts: at once if they are there, otherwise when they have come, unless a
 * later change was asked for meanwhile. If they cannot be had, that is said and the page stays as it is.
 */
export async function inLanguage(store: AppStore, language: Language, change: () => void): Promise<void> {
  latest += 1;
  const own = latest;
  if (!hasCatalogue(language)) {
    try {
      await loadCatalogue(language);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify(store, { id: 'language', level: 'error', key: 'languageFailed', params: { reason } });
      return;
    }
  }
  if (own === latest) change();
}

export function setLanguage(store: AppStore, language: Language): Promise<void> {
  return inLanguage(store, language, () => changeView(store, { language }));
}
