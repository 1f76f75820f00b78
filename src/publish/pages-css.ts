import { readFileSync } from 'node:fs';

/** Letters of each alphabet's files; a page in one alphabet loads those of that alphabet only. */
const ALPHABETS = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
};

const FACES = (
  [
    ['Noto Sans', 'noto-sans', 400],
    ['Noto Sans', 'noto-sans', 600],
    ['Noto Serif', 'noto-serif', 600],
  ] as const
).flatMap(([family, name, weight]) =>
  Object.entries(ALPHABETS).map(([alphabet, letters]) => ({ family, name, weight, alphabet, letters })),
);

type Face = (typeof FACES)[number];
const facePath = ({ name, weight, alphabet }: Face) => `fonts/${name}-${alphabet}-${weight}.woff2`;

/** Fonts of the static pages: path in the site, and file below `node_modules`. */
export const PAGE_FONTS = FACES.map((face) => ({
  path: facePath(face),
  file: `@fontsource/${face.name}/files/${face.name}-${face.alphabet}-${face.weight}-normal.woff2`,
}));

const fontFace = (face: Face) => `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-display: swap;
  src: url(${facePath(face)}) format("woff2");
  unicode-range: ${face.letters};
}
`;

/** `pages.css`: the look of the pages that need no script, with their fonts. */
export const PAGES_CSS =
  FACES.map(fontFace).join('') + readFileSync(new URL('./pages.css', import.meta.url), 'utf8');
