import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import './src/i18n/every-catalogue.ts';
import { pageFonts } from './src/prerender/page-fonts.ts';
import { publishPictures } from './src/prerender/vite-plugin.ts';
import { contentSecurity } from './src/publish/content-security.ts';
import { firstChunks } from './src/publish/first-chunks.ts';
import { mapLibraryCss } from './src/publish/map-library-css.ts';
import { publishLayers } from './src/publish/vite-plugin.ts';
import { DEFAULT_DAY, DEFAULT_PROPOSAL } from './src/state/view.ts';

const PAPER = '#fdfbf6';

/** What the first view shows and what any day is computed from; no pictures. */
const STORED = [
  'index.html',
  'icon.svg',
  'assets/**/*.{js,css,woff2}',
  'map/record.json',
  'layers/catalog.json',
  'layers/basemap/*.geojson',
  'map/overview.json',
  `layers/control/${DEFAULT_DAY}.geojson`,
  `layers/proposals/${DEFAULT_PROPOSAL}/*.geojson`,
];

/** Makes the page installable and stores it in the browser; `src/state/page/offline.ts` registers its worker. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  filename: 'sw.js',
  manifest: {
    name: 'Lines of Contact',
    short_name: 'Lines of Contact',
    description: 'The line of contact of any day in Ukraine, and what each public proposal would change.',
    lang: 'en',
    display: 'standalone',
    start_url: './',
    scope: './',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: STORED,
    // SQLite, which only a GeoPackage asks for, weighs more than the page.
    globIgnores: ['**/geopackage-*.js'],
    // A file over it stops the build, so that nothing goes missing in silence.
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    inlineWorkboxRuntime: true,
    clientsClaim: true,
    // Only the map is stored; the other pages come from the network.
    navigateFallback: null,
    ignoreURLParametersMatching: [/./],
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/layers\/.+\.geojson$/.test(url.pathname),
        handler: 'NetworkFirst',
        options: {
          cacheName: 'layers',
          networkTimeoutSeconds: 8,
          expiration: { maxEntries: 60, purgeOnQuotaError: true },
        },
      },
    ],
  },
});

const layers = publishLayers({ pictured: true });

export default defineConfig({
  // Relative, so that the site works under any path.
  base: './',
  plugins: [contentSecurity(), pageFonts(), mapLibraryCss(), layers, publishPictures(layers), offline],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: firstChunks() } } },
  },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5173 },
  // The layers are for other pages too, and a sandboxed frame has no origin of its own.
  preview: { port: 4173, strictPort: true, cors: { origin: '*' } },
});
