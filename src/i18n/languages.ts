/**
 * Every language of the page, by BCP 47's code: its own name, and its own word for "language". A further one is its
 * entry here and in `catalogues.ts` and `every-catalogue.ts`, and its texts.
 */
export const LANGUAGE_NAMES = {
  en: { name: 'English', word: 'Language' },
  uk: { name: 'Українська', word: 'Мова' },
} as const;

/** A language of the page: its key in {@link LANGUAGE_NAMES}. */
export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

/** The language that a code names; null if the page does not have it. */
export const languageOf = (code: string | null | undefined): Language | null =>
  LANGUAGES.find((known) => known === code) ?? null;
