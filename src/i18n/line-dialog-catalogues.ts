import { enLineDialog } from './en-line-dialog.ts';
import { enRead } from './en-read.ts';
import type { Language } from './languages.ts';
import { ukLineDialog } from './uk-line-dialog.ts';
import { ukRead } from './uk-read.ts';

const en = { ...enLineDialog, ...enRead };

/** The texts of the dialog that brings a front line: they come with it, in every language. */
export const LINE_DIALOG_CATALOGUES: Readonly<Record<Language, typeof en>> = {
  en,
  uk: { ...ukLineDialog, ...ukRead },
};
