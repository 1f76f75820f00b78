import { describe, expect, test } from 'vitest';
import { DATA_FORMAT_CATALOGUES } from '../../src/i18n/data-format-catalogues.ts';
import { DRAWING_CATALOGUES } from '../../src/i18n/drawing-catalogues.ts';
import { en as page } from '../../src/i18n/en.ts';
import { enPages } from '../../src/i18n/en-pages.ts';
import { CATALOGUES as PAGE } from '../../src/i18n/every-catalogue.ts';
import { FAULT_CATALOGUES } from '../../src/i18n/fault-catalogues.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LINE_DIALOG_CATALOGUES } from '../../src/i18n/line-dialog-catalogues.ts';
import { PAGE_CATALOGUES } from '../../src/i18n/page-catalogues.ts';

const en = {
  ...page,
  ...LINE_DIALOG_CATALOGUES.en,
  ...DRAWING_CATALOGUES.en,
  ...DATA_FORMAT_CATALOGUES.en,
  faults: FAULT_CATALOGUES.en,
};
const CATALOGUES = {
  en,
  uk: {
    ...PAGE.uk,
    ...LINE_DIALOG_CATALOGUES.uk,
    ...DRAWING_CATALOGUES.uk,
    ...DATA_FORMAT_CATALOGUES.uk,
    faults: FAULT_CATALOGUES.uk,
  },
};

type Tree =
  | string
  | readonly string[]
  | ((p: Record<string, string | number>) => string)
  | { [key: string]: Tree };

/** `tabs.day`: `string`, `by`: `function`, for every text of a catalogue. */
function kinds(tree: Tree, path: string[] = []): [string, string][] {
  if (typeof tree !== 'object') return [[path.join('.'), typeof tree]];
  return Object.entries(tree).flatMap(([key, value]) => kinds(value, [...path, key]));
}

function texts(tree: Tree, path: string[] = []): [string, string][] {
  if (typeof tree === 'string') return [[path.join('.'), tree]];
  if (typeof tree === 'function') return [[path.join('.'), tree(everyParameter(new Set()))]];
  return Object.entries(tree).flatMap(([key, value]) => texts(value, [...path, key]));
}

/** Answers every parameter with its name in braces, and keeps in `asked` which were asked for. */
function everyParameter(asked: Set<string>): Record<string, string> {
  return new Proxy({} as Record<string, string>, {
    get: (_, name) => {
      asked.add(String(name));
      return `{${String(name)}}`;
    },
  });
}

function parameters(tree: Tree, path: string[] = []): [string, string[]][] {
  if (typeof tree === 'string') return [];
  if (typeof tree === 'function') {
    const asked = new Set<string>();
    tree(everyParameter(asked));
    return [[path.join('.'), [...asked].sort()]];
  }
  return Object.entries(tree).flatMap(([key, value]) => parameters(value, [...path, key]));
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);

describe.each(LANGUAGES)('the catalogue of the static pages in %s', (language) => {
  const catalogue: Tree = PAGE_CATALOGUES[language];

  test('has the keys, kinds and parameters of the English one, and text for each', () => {
    expect(kinds(catalogue).sort(byName)).toEqual(kinds(enPages).sort(byName));
    expect(parameters(catalogue).sort(byName)).toEqual(parameters(enPages).sort(byName));
    const geometryOfTables = /^layers\.families\.[\w-]+\.geometry$/;
    const empty = texts(catalogue).filter(([key, text]) => !text.trim() && !geometryOfTables.test(key));
    expect(empty).toEqual([]);
  });
});

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const catalogue: Tree = CATALOGUES[language];

  test('has the keys and the kinds of the English one', () => {
    expect(kinds(catalogue).sort(byName)).toEqual(kinds(en).sort(byName));
  });

  test('gives text for every key, with nothing undefined in it', () => {
    const broken = /undefined(?! in public)|NaN|null/;
    expect(texts(catalogue).filter(([, text]) => text.trim() === '' || broken.test(text))).toEqual([]);
  });

  test('says each parameter that the English text says', () => {
    // A plural needs the bare number and a case its form, where English may do without.
    const asked = new Map(parameters(catalogue));
    const lost = parameters(en).flatMap(([key, names]) =>
      names.filter((name) => !asked.get(key)?.includes(name)).map((name) => `${key}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('is known to Intl by its locale', () => {
    expect(Intl.NumberFormat.supportedLocalesOf(CATALOGUES[language].locale)).toHaveLength(1);
    expect(CATALOGUES[language].locale.slice(0, 2)).toBe(language);
  });
});

test('nothing in Ukrainian is left in English', () => {
  const names =
    /^(languages\.en|parts\.|presets\.|dataFormats\.|readFormats\.|by|change|lineOf|since|featureZone|locale)/;
  const latin = texts(CATALOGUES.uk)
    .map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')] as const)
    .filter(([key, text]) => !names.test(key) && !/[а-яіїєґ]/i.test(text) && /[a-z]/i.test(text));
  expect(latin).toEqual([]);
});

test('Ukrainian has no letters of other alphabets in its words', () => {
  const mixed = texts(CATALOGUES.uk).filter(([, text]) => /[а-яіїєґ][a-z]|[a-z][а-яіїєґ]|[ыэёъ]/i.test(text));
  expect(mixed).toEqual([]);
});

test('who loses and who gains stand in the genitive, wherever their names come from', () => {
  const { change, holders, holdersIn } = CATALOGUES.uk;
  expect(change({ from: holders.UA, to: holders.demilitarised })).toBe(
    'від України до демілітаризованої зони',
  );
  expect(change({ from: holdersIn.demilitarised, to: holdersIn.RU })).toBe(
    'від демілітаризованої зони до Росії',
  );
});

test('Ukrainian uses no sign that the page’s fonts lack', () => {
  expect(texts(CATALOGUES.uk).filter(([, text]) => /[\u2190-\u21ff]/.test(text))).toEqual([]);
});
