import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test draws letters.
  resolve: { alias: { 'page-fonts': '/node_modules/.cache/page-fonts' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
    // Reading the facts and the libraries anew for each file took half of the time; no file relies on it.
    isolate: false,
    // Vitest leaves one core free, which on a machine with two is half of it.
    maxWorkers: '100%',
    setupFiles: ['src/i18n/every-catalogue.ts', 'src/model/bands-at-once.ts'],
  },
});
