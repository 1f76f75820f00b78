import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { MultiPolygon, Polygon } from 'geojson';
import { preview } from 'vite';
import { findBrowser } from '../e2e/support/browser.ts';
import { idle } from '../e2e/support/page.ts';
import { realMesh } from '../support/real-data.ts';
import { coast } from './coast.ts';
import { estimateDrawn, withVertices } from './fine-drawing.ts';
import { report } from './measure.ts';

const DAY = '2025-08-15';
const WAIT = { timeout: 120_000 };

declare global {
  interface Window {
    /** Of every task of the main thread over 50 ms: when it began and how long it took. */
    longTasks: [number, number][];
  }
}

/** Milliseconds of a step of the dialog, and the longest task of the main thread in it. */
async function step(page: Page, what: string, work: () => Promise<unknown>) {
  const from = await page.evaluate(() => performance.now());
  await work();
  const { to, longest } = await page.evaluate(async (since) => {
    const to = performance.now();
    // What was seen is told a little later.
    await new Promise((told) => setTimeout(told, 200));
    const lengths = window.longTasks.filter(([begun]) => begun >= since && begun <= to).map(([, ms]) => ms);
    return { to, longest: Math.max(0, ...lengths) };
  }, from);
  return { what, ms: to - from, 'longest task': longest };
}

const folder = mkdtempSync(join(tmpdir(), 'line-'));
const file = join(folder, 'front_20250815.geojson');

/** From the file to the line on the map, by the dialog. */
async function bring(page: Page, what: string, geometry: Polygon | MultiPolygon): Promise<void> {
  writeFileSync(file, JSON.stringify({ type: 'Feature', properties: {}, geometry }));
  await page.getByRole('button', { name: 'Add a front line' }).click();
  const next = page.locator('dialog.sheet').getByRole('button', { name: 'Next', exact: true });
  const rows = [
    await step(page, 'read', async () => {
      await page.locator('input[type=file]').setInputFiles(file);
      await next.waitFor(WAIT);
    }),
  ];
  await next.click();
  rows.push(
    await step(page, 'prepare', async () => {
      await next.click();
      await page.getByTestId('line-total').waitFor(WAIT);
    }),
    await step(page, 'draw', async () => {
      await page.getByRole('button', { name: 'Show it on the map' }).click();
      // The estimate is given as "about", a drawing as it is.
      await page
        .getByTestId('held')
        .filter({ hasText: /^[\d,]+ km²$/ })
        .waitFor(WAIT);
      await idle(page);
    }),
  );
  report(`${what} in the browser, ms (aims: 10,000 together, no task over 200)`, [
    ...rows,
    {
      what: 'together',
      ms: rows.reduce((sum, { ms }) => sum + ms, 0),
      'longest task': Math.max(...rows.map((row) => row['longest task'])),
    },
  ]);
}

const server = await preview({ logLevel: 'error' });
const browser = await chromium.launch(await findBrowser());
try {
  const lines = [
    ['A coast of 1,000,000 vertices', coast(1e6)],
    ['A line of 1,000,000 vertices that meets itself', withVertices(estimateDrawn(realMesh(), DAY), 1e6)],
  ] as const;
  for (const [what, geometry] of lines) {
    const page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      localStorage.setItem('tour', 'seen');
      window.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) window.longTasks.push([startTime, duration]);
      }).observe({ type: 'longtask' });
    });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await idle(page);
    await bring(page, what, geometry);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
