import { useEffect } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import { LANGUAGE_NAMES } from '../../i18n/languages.ts';
import { setLanguage } from '../../state/page/language.ts';
import { useLanguage, usePage } from '../page-context.ts';
import { LanguageOptions } from './language-options.tsx';

/** `Language / Мова`: who cannot read the page's language finds the switch all the same. */
const LABEL = Object.values(LANGUAGE_NAMES)
  .map(({ word }) => word)
  .join(' / ');

/** Chooses the page's language, and tells it to the document. */
export function LanguageSwitch() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t.title;
  }, [language, t]);
  return (
    <label class="language">
      <select
        aria-label={LABEL}
        value={language}
        onChange={(event) => setLanguage(store, event.currentTarget.value as Language)}
      >
        <LanguageOptions />
      </select>
    </label>
  );
}
