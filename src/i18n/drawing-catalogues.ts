import { enDrawing } from './en-drawing.ts';
import type { Language } from './languages.ts';
import { ukDrawing } from './uk-drawing.ts';

/** The texts of drawing a zone: they come with its tools, in every language. */
export const DRAWING_CATALOGUES: Readonly<Record<Language, typeof enDrawing>> = {
  en: enDrawing,
  uk: ukDrawing,
};
