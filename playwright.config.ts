import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/e2e/support/browser.ts';

const port = Number(process.env.LOC_TEST_PORT ?? 4173);

export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    // A worker's own requests would pass by the tests' routes; only test/e2e/offline.spec.ts lets it in.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await findBrowser(),
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    port,
    reuseExistingServer: !process.env.CI,
  },
});
