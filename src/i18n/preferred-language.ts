import { type Language, languageOf } from './languages.ts';

/** The first of a reader's languages (`uk-UA`, `en`) that the page has; English if it has none of them. */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const [primary] = preference.toLowerCase().split('-');
    const language = languageOf(primary);
    if (language) return language;
  }
  return 'en';
}

/** The language of the browser among those of the page; English outside a page. */
export function browserLanguage(): Language {
  return typeof document === 'undefined' ? 'en' : preferredLanguage(navigator.languages);
}
