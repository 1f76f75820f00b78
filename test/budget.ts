import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** kB, gzipped as a server sends them, that a new visitor's browser may ask for before the map can be used. */
export const BEFORE_THE_MAP_KB = 620;

/** kB gzipped of all that `index.html` asks for by itself: the page with its figures, before map and language. */
export const ENTRY_KB = 60;

/** kB gzipped that a chunk of the site may weigh, by its name without the hash: a little more than it does. */
export const CHUNKS_KB: Readonly<Record<string, number>> = {
  'territory-map.js': 298,
  'maplibre-gl-worker.js': 150,
  'service.js': 102,
  'territory-map.css': 3,
  'first.js': 42,
  'first.css': 9,
  'en.js': 16,
  'uk.js': 22,
  'image-dialog.js': 16,
  // What draws bands comes when a rule asks for one.
  'band.js': 67,
  // What draws a zone comes when a reader begins to.
  'draw-session.js': 44,
  // What reads a stranger's file comes when one is given.
  'geopackage.js': 490,
  'zstd.wasm': 82,
  'lib.js': 45,
  'xml.js': 37,
};

/** The same for a chunk that is not named here. */
export const ANY_CHUNK_KB = 30;

/** A file of the built site. */
export interface BuiltFile {
  /** From the site's root. */
  path: string;
  kB: number;
  gzippedKB: number;
}

/** Files that are compressed already; a server sends them as they are. */
const COMPRESSED = /\.(woff2?|png|jpe?g|zip|gz)$/;

/** Every file of the built site. */
export function builtFiles(folder = 'dist'): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .map((path) => {
      const content = readFileSync(`${folder}/${path}`);
      const gzipped = COMPRESSED.test(path) ? content.length : gzipSync(content).length;
      return { path, kB: content.length / 1000, gzippedKB: gzipped / 1000 };
    });
}

/** `assets/service-CjVlTd9Q.js`: `service.js`; null for what is no script or style of the page. */
export function chunkName(path: string): string | null {
  const [, name, kind] = /^assets\/(.+)-[\w-]{8}\.(js|css|wasm)$/.exec(path) ?? [];
  return name ? `${name}.${kind}` : null;
}

/** What a chunk may weigh, in kB gzipped. */
export function limitOf(chunk: string): number {
  return CHUNKS_KB[chunk] ?? ANY_CHUNK_KB;
}
