import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const resolve = createRequire(import.meta.url).resolve;
const FONTS = ['latin', 'cyrillic'].flatMap((alphabet) => [
  `noto-sans/files/noto-sans-${alphabet}-400-normal.woff2`,
  `noto-sans/files/noto-sans-${alphabet}-600-normal.woff2`,
  `noto-serif/files/noto-serif-${alphabet}-600-normal.woff2`,
]);

let starting: Promise<void> | null = null;

/** An SVG as a PNG of `width` pixels, with the page's own fonts; at build time only. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array> {
  starting ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await starting;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontBuffers: FONTS.map((file) => readFileSync(resolve(`@fontsource/${file}`))),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
      serifFamily: 'Noto Serif',
    },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
