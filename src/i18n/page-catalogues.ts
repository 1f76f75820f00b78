import { enPages, type PageMessages } from './en-pages.ts';
import type { Language } from './languages.ts';
import { ukPages } from './uk-pages.ts';

/** The texts of the static pages in every language of the page; the browser never loads them. */
export const PAGE_CATALOGUES: Readonly<Record<Language, PageMessages>> = { en: enPages, uk: ukPages };
