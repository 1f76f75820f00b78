import { defineConfig } from 'vitest/config';
import { pageFonts } from './src/prerender/page-fonts.ts';

export default defineConfig({
  plugins: [pageFonts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
    setupFiles: ['src/i18n/every-catalogue.ts'],
  },
});
