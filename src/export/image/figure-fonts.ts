import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import serifCyrillic from '@fontsource/noto-serif/files/noto-serif-cyrillic-600-normal.woff2?url';
import serif from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2?url';

const LATIN = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';

const FACES = [
  ['Noto Sans', 400, LATIN, latin],
  ['Noto Sans', 400, CYRILLIC, cyrillic],
  ['Noto Sans', 600, LATIN, latinBold],
  ['Noto Sans', 600, CYRILLIC, cyrillicBold],
  ['Noto Serif', 600, LATIN, serif],
  ['Noto Serif', 600, CYRILLIC, serifCyrillic],
] as const;

let loading: Promise<string> | null = null;

/** The fonts as CSS with their bytes inside: a picture made from an SVG sees no font of the page. */
export function figureFontCss(): Promise<string> {
  loading ??= Promise.all(
    FACES.map(async ([family, weight, range, url]) => {
      const response = await fetch(new URL(url, document.baseURI));
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 8192)
        text += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${btoa(text)})}`;
    }),
  )
    .then((faces) => faces.join(''))
    .catch((error) => {
      loading = null;
      throw error;
    });
  return loading;
}
