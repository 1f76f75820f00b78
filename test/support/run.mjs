// Runs one TypeScript file of the project under Node: `node test/support/run.mjs path/to/file.ts`. The file is
// bundled first, as the site is, so that what it measures is what ships.
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [, , entry] = process.argv;
if (!entry) throw new Error('usage: node test/support/run.mjs path/to/file.ts');
const outDir = resolve('node_modules/.cache/run', basename(entry, '.ts'));
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
await import(pathToFileURL(resolve(outDir, 'main.mjs')).href);
