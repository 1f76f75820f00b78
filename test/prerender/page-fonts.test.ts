import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRST_LETTERS } from '../../src/map/first-letters.ts';
import { lettersOf, makePageFonts } from '../../src/prerender/page-fonts.ts';

const FACE =
  /font-family: "(.+)";\s+font-weight: (\d+);[^}]+url\("page-fonts\/([\w-]+)\.woff2"\)[^}]+unicode-range:\s+([^;]+);/g;

const faces = [...readFileSync('src/ui/fonts.css', 'utf8').matchAll(FACE)].map(
  ([, family = '', weight, file, range]) => ({ family, weight, file, range: range?.replace(/\s+/g, ' ') }),
);

test('a range is its letters, the ends included', () => {
  expect(lettersOf('U+0041-0043, U+2212, U+0406-0407')).toBe('ABC−ІЇ');
});

test('the first letters hold both alphabets of the page, digits and signs of figures', () => {
  const alphabet = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
  expect([...lettersOf(FIRST_LETTERS.ukrainian)].sort()).toEqual(
    [...alphabet, ...alphabet.toUpperCase()].sort(),
  );
  for (const sign of 'AZaz09 ,.()²’“”«»−\u00a0\u202f') expect(lettersOf(FIRST_LETTERS.latin)).toContain(sign);
});

test('the stylesheet has every first file, for the letters in it and in its weight', async () => {
  await makePageFonts('.');
  expect(faces.map(({ file }) => file).sort()).toEqual(
    ['noto-sans', 'noto-sans', 'noto-serif']
      .flatMap((family, i) =>
        Object.keys(FIRST_LETTERS).map((letters) => `${family}-${letters}-${i === 0 ? 400 : 600}`),
      )
      .sort(),
  );
  for (const { family, weight, file, range } of faces) {
    const letters = file?.includes('ukrainian') ? 'ukrainian' : 'latin';
    expect(file).toBe(`${family.toLowerCase().replace(' ', '-')}-${letters}-${weight}`);
    expect(range).toBe(FIRST_LETTERS[letters]);
    expect(readFileSync(`node_modules/.cache/page-fonts/${file}.woff2`).length).toBeLessThan(10_000);
  }
});
