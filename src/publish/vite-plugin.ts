import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
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

/** Publishes the layers: emitted into the build, served from memory while developing. A broken file stops it. */
export function publishLayers(): Plugin {
  let root = '.';
  const publish = (): SiteFile[] => {
    const files = readData(root);
    return siteFiles(files, hashOf(files));
  };
  return {
    name: 'publish-layers',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const { path, content } of publish())
        this.emitFile({ type: 'asset', fileName: path, source: content });
    },
    configureServer(server) {
      let served: Map<string, string> | null = null;
      server.watcher.add(join(root, 'data'));
      server.watcher.on('change', (path) => {
        if (path.startsWith(join(root, 'data'))) served = null;
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
        if (!path.startsWith('layers/') && !path.startsWith('facts/')) return next();
        served ??= new Map(publish().map((file) => [file.path, file.content]));
        const content = served.get(path);
        if (content === undefined) {
          response.statusCode = 404;
          return response.end();
        }
        response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv' : 'application/json');
        return response.end(content);
      });
    },
  };
}
