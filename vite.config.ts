import { defineConfig } from 'vite';
import { publishLayers } from './src/publish/vite-plugin.ts';

export default defineConfig({
  // Relative, so that the site works under any path.
  base: './',
  plugins: [publishLayers()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
});
