import type { Language } from '../i18n/languages.ts';
import type { IsoDate } from '../model/iso-date.ts';

/** What changed in the names, fields or meaning of the published files; newest first. */
export interface LayersChange {
  date: IsoDate;
  changes: readonly Record<Language, string>[];
}

/** Changes of figures through new facts are not listed: the version in `catalog.json` changes with them. */
export const LAYERS_CHANGELOG: readonly LayersChange[] = [
  {
    date: '2026-11-24',
    changes: [
      {
        en: 'First description of the published files: catalogue, control by day, zones of proposals, basemap, settlements, facts.',
        uk: 'Перший опис опублікованих файлів: каталог, контроль за днями, зони пропозицій, основа мапи, населені пункти, факти.',
      },
      {
        en: 'Names of files and fields are stable from this date on.',
        uk: 'Назви файлів і полів сталі від цієї дати.',
      },
    ],
  },
];

/** The day on which the pages and files were first described, for structured data. */
export const FIRST_PUBLISHED: IsoDate = LAYERS_CHANGELOG.at(-1)?.date ?? '2026-11-24';
