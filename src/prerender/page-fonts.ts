import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_LETTERS } from '../map/first-letters.ts';

/** Where the files are made; `page-fonts/` in the source's addresses. */
const FOLDER = 'node_modules/.cache/page-fonts';

/** Every letter of a CSS `unicode-range`. */
export function lettersOf(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice('U+'.length)
        .split('-')
        .map((place) => Number.parseInt(place, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}

const FILES = (
  [
    ['noto-sans', 400, 'latin', 'latin'],
    ['noto-sans', 600, 'latin', 'latin'],
    ['noto-serif', 600, 'latin', 'latin'],
    ['noto-sans', 400, 'cyrillic', 'ukrainian'],
    ['noto-sans', 600, 'cyrillic', 'ukrainian'],
    ['noto-serif', 600, 'cyrillic', 'ukrainian'],
  ] as const
).map(([family, weight, alphabet, letters]) => ({
  name: `${family}-${letters}-${weight}`,
  of: `${family}/files/${family}-${alphabet}-${weight}-normal`,
  letters: lettersOf(FIRST_LETTERS[letters]),
}));

/** Makes the font files that the first view waits for: those of the packages with fewer letters. */
export async function makePageFonts(root: string): Promise<void> {
  // Here, so that tests can do without it.
  const { default: subsetFont } = await import('subset-font');
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const { name, of, letters } of FILES) {
    const whole = readFileSync(join(root, `node_modules/@fontsource/${of}.woff2`));
    const some = await subsetFont(whole, letters, { targetFormat: 'woff2' });
    writeFileSync(join(root, FOLDER, `${name}.woff2`), some);
  }
}

/** Gives the page's source those files under `page-fonts/`. */
export function pageFonts(): Plugin {
  return {
    name: 'page-fonts',
    async config({ root = '.' }) {
      await makePageFonts(root);
      return { resolve: { alias: { 'page-fonts': resolve(root, FOLDER) } } };
    },
  };
}
