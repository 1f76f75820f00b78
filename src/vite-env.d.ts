/// <reference types="vite/client" />
declare module '*.mjs?worker&url' {
  const url: string;
  export default url;
}
declare module 'subset-font' {
  /** The font with the glyphs of the letters in `text` alone. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
