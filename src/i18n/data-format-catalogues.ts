import { enDataFormats } from './en-data-formats.ts';
import type { Language } from './languages.ts';
import { ukDataFormats } from './uk-data-formats.ts';

/** The texts of the list of file formats: they come with its dialog, in every language. */
export const DATA_FORMAT_CATALOGUES: Readonly<Record<Language, typeof enDataFormats>> = {
  en: enDataFormats,
  uk: ukDataFormats,
};
