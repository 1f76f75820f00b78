import { keepCatalogue } from './catalogues.ts';
import { en, type Messages } from './en.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { uk } from './uk.ts';

/** The texts of every language at once: for the build and the tests, where there is nothing to wait for. */
export const CATALOGUES: Readonly<Record<Language, Messages>> = { en, uk };

for (const language of LANGUAGES) keepCatalogue(language, CATALOGUES[language]);
