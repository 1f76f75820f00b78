import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Catalog } from '../model/catalog.ts';
import { indexHead, indexNoscript } from './index-page.ts';
import { PAGE_FONTS } from './pages-css.ts';
import { siteAddress } from './site-address.ts';
import { type SiteFile, siteFiles } from './site-files.ts';

/** Reads `data/` below `root`; paths as the messages name them. */
function readData(root: string): Map<string, string> {
  const folder = join(root, 'data');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(json|csv|geojson)$/.test(path))
    .sort();
  return new Map(
    paths.map((path) => [`data/${path.split(sep).join('/')}`, readFileSync(join(folder, path), 'utf8')]),
  );
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}

const proposalIds = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].flatMap((path) => /^data\/proposals\/(?!schema)(.+)\.json$/.exec(path)?.[1] ?? []);

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  html: 'text/html',
  css: 'text/css',
  txt: 'text/plain',
  xml: 'application/xml',
  woff2: 'font/woff2',
};

/** What the development server answers from memory; all else is Vite's. */
const SERVED = new RegExp(
  `^(layers|facts|map|proposals|methods|glossary|fonts|${LANGUAGES.join('|')})/|^(pages\\.css|robots\\.txt|sitemap\\.xml)$`,
);

/**
 * Publishes the layers and the pages about them: emitted into the build, served from memory while developing. A
 * broken file stops it. `siteFiles` gives them to other plugins. `pictured`: another plugin adds a picture of every proposal (see `picturePath`). The
 * environment variable SITE_URL tells the site's absolute address, if it is known.
 */
export function publishLayers({ pictured }: { pictured: boolean }): Plugin & { siteFiles: () => SiteFile[] } {
  let root = '.';
  let published: SiteFile[] | null = null;
  let pictures: ReadonlySet<string> = new Set();
  const siteUrl = process.env.SITE_URL ?? '';
  const publish = (): SiteFile[] => {
    if (published) return published;
    const files = readData(root);
    pictures = new Set(pictured ? proposalIds(files) : []);
    published = siteFiles(files, hashOf(files), { siteUrl, pictures });
    return published;
  };
  const fonts = () =>
    PAGE_FONTS.map(({ path, file }) => ({ path, content: readFileSync(join(root, 'node_modules', file)) }));
  return {
    name: 'publish-layers',
    siteFiles: publish,
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      published = null;
    },
    generateBundle() {
      for (const { path, content } of [...publish(), ...fonts()])
        this.emitFile({ type: 'asset', fileName: path, source: content });
    },
    transformIndexHtml: {
      // After Vite's own pass, which would take the links for files of the source.
      order: 'post',
      handler(page) {
        const text = publish().find(({ path }) => path === 'layers/catalog.json')?.content ?? '';
        const catalog = JSON.parse(text) as Catalog;
        const head = indexHead(catalog, { siteUrl: siteAddress(siteUrl), pictures });
        return page
          .replace('<!-- previews -->', () => head.toString())
          .replace('<!-- facts -->', () => indexNoscript(catalog).toString());
      },
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('change', (path) => {
        if (path.startsWith(join(root, 'data'))) published = null;
      });
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
        if (!SERVED.test(address)) return next();
        const path = address.endsWith('/') ? `${address}index.html` : address;
        const content = [...publish(), ...fonts()].find((file) => file.path === path)?.content;
        if (content === undefined) {
          response.statusCode = 404;
          return response.end();
        }
        const type = MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/json';
        response.setHeader('Content-Type', type);
        return response.end(content);
      });
    },
  };
}
