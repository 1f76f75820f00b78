import { en, type Messages } from './en.ts';
import { uk } from './uk.ts';

const catalogues = { en, uk };

/** A language of the page: the key of its catalogue, as BCP 47 has it. */
export type Language = keyof typeof catalogues;

/** Every language of the page. A further one is its file and its entry here. */
export const CATALOGUES: Readonly<Record<Language, Messages>> = catalogues;

export const LANGUAGES = Object.keys(catalogues) as readonly Language[];
