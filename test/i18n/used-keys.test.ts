import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_FORMAT_CATALOGUES } from '../../src/i18n/data-format-catalogues.ts';
import { DRAWING_CATALOGUES } from '../../src/i18n/drawing-catalogues.ts';
import { en } from '../../src/i18n/en.ts';
import { enPages } from '../../src/i18n/en-pages.ts';
import { LINE_DIALOG_CATALOGUES } from '../../src/i18n/line-dialog-catalogues.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/^i18n\/(en|uk)[-.]/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** As a member (`t.key`), taken apart (`{ key }`), or named in a text (`'key'`), as notices name theirs. */
const used = (key: string) =>
  new RegExp(`[.?]${key}\\b|['"\`]${key}['"\`]|[{,]\\s*${key}\\s*[,}:]`).test(sources);

test('every message is used somewhere', () => {
  expect(
    Object.keys({
      ...en,
      ...LINE_DIALOG_CATALOGUES.en,
      ...DRAWING_CATALOGUES.en,
      ...DATA_FORMAT_CATALOGUES.en,
    }).filter((key) => !used(key)),
  ).toEqual([]);
});

test('every text of the static pages is used somewhere', () => {
  expect(Object.keys(enPages).filter((key) => !used(key))).toEqual([]);
});

test('a key that nobody uses would be found', () => {
  expect(used(['no', 'such', 'message'].join(''))).toBe(false);
});
