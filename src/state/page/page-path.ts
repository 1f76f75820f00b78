import type { Language } from '../../i18n/languages.ts';

/** The path of a static page in a language: English stands at the site's root, every other below its code (`uk/…`). */
export function pathIn(path: string, language: Language): string {
  return language === 'en' ? path : `${language}/${path}`;
}
