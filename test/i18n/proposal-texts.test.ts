import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../data/proposals/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json');

/** Every text with languages inside a proposal, with its path. */
function localTexts(value: unknown, path: string): { path: string; en: string; uk: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string')
    return [{ path, en: value.en, uk: 'uk' in value ? String(value.uk) : '' }];
  return Object.entries(value).flatMap(([key, inner]) => localTexts(inner, `${path}.${key}`));
}

const figures = (text: string) =>
  [...text.replace(/(\d)[,\s](?=\d{3}\b)/g, '$1').matchAll(/\d+/g)].map(Number).sort((a, b) => a - b);

test.each(files)('%s is in Ukrainian throughout, with the figures of the English text', (name) => {
  const texts = localTexts(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), '');
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter(({ uk }) => !/[а-яіїєґ]/i.test(uk)).map(({ path }) => path)).toEqual([]);
  for (const { en, uk } of texts) expect([uk, figures(uk)]).toEqual([uk, figures(en)]);
});
