import type { Page } from '@playwright/test';
import {
  test as base,
  dayField,
  decode,
  expect,
  figures,
  idle,
  mapPicture,
  takeWebGl,
} from './support/page.ts';
import { type Relay, startRelay } from './support/relay.ts';

const test = base.extend<{ relay: Relay }>({
  relay: async ({ baseURL }, use) => {
    const relay = await startRelay(baseURL ?? '');
    await use(relay);
    await relay.close();
  },
});
test.use({ serviceWorkers: 'allow' });

const STORED = 'now also opens without a connection';
const NEWER = 'A new version of this page';

/** The paths of everything that is stored, from the site's root. */
async function storedPaths(page: Page, root: string, cache: RegExp): Promise<string[]> {
  const urls = await page.evaluate(async (pattern) => {
    const names = (await caches.keys()).filter((name) => new RegExp(pattern).test(name));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.split('?')[0] ?? '');
  }, cache.source);
  return urls.map((url) => url.replace(root, '')).sort();
}

async function held(page: Page): Promise<number | undefined> {
  return figures(await page.getByTestId('held').textContent())[0];
}

async function visit(page: Page, relay: Relay, hash = ''): Promise<void> {
  await page.goto(`${relay.url}${hash}`);
  await idle(page);
  await expect(page.locator('.notices')).toContainText(STORED);
}

test('after one visit the page opens without a connection and computes any day', async ({
  page,
  context,
  relay,
}) => {
  await visit(page, relay);
  const beforeIdle = relay.asked.indexOf('sw.js');
  expect(relay.asked.slice(0, beforeIdle)).toContain('map/record.json');
  await dayField(page).fill('2025-03-14');
  await idle(page);
  await expect.poll(() => held(page)).not.toBe(113_157);
  const online = await held(page);

  relay.down = true;
  await context.setOffline(true);
  await page.goto(relay.url);
  await page.reload();
  await idle(page);
  expect(await held(page)).toBe(113_157);
  const picture = await decode(page, await mapPicture(page));
  expect(picture.colours(0.75, 0.3, 0.95, 0.6)).toBeGreaterThan(20);
  await expect(page.locator('.notice')).toHaveCount(0);

  await dayField(page).fill('2025-03-14');
  await expect.poll(() => held(page)).toBe(online);
  await dayField(page).fill('2026-05-20');
  await expect.poll(() => held(page)).toBeGreaterThan(114_000);
  await idle(page);
  await page.locator('.save > summary').click();
  await page.locator('.save button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('stored are the shell, the facts and the first view; other layers only once they were shown', async ({
  page,
  context,
  relay,
}) => {
  await takeWebGl(page);
  await visit(page, relay);
  const paths = await storedPaths(page, relay.url, /precache/);
  expect(paths.filter((path) => /^(layers|map)\//.test(path))).toEqual([
    'layers/basemap/border.geojson',
    'layers/basemap/land.geojson',
    'layers/basemap/neighbour-borders.geojson',
    'layers/basemap/oblasts.geojson',
    'layers/basemap/water.geojson',
    'layers/catalog.json',
    'layers/control/2025-08-15.geojson',
    'layers/proposals/alaska-2025-08/cession.geojson',
    'layers/proposals/alaska-2025-08/freeze.geojson',
    'layers/proposals/alaska-2025-08/withdrawal.geojson',
    'map/overview.json',
    'map/record.json',
  ]);
  expect(paths).toContain('index.html');
  expect(paths.filter((path) => path.endsWith('.png'))).toEqual([
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png',
  ]);

  await page.goto('about:blank');
  await page.goto(`${relay.url}#day=2025-10-01&p=`);
  await idle(page);
  const online = await held(page);
  expect(await storedPaths(page, relay.url, /^layers$/)).toContain('layers/control/2025-10-01.geojson');
  relay.down = true;
  await context.setOffline(true);
  await page.reload();
  await idle(page);
  expect(await held(page)).toBe(online);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a newer version is told, opens only when asked, and the reader’s choice stays', async ({
  page,
  context,
  relay,
}) => {
  await takeWebGl(context);
  await visit(page, relay);
  await page.goto('about:blank');
  await page.goto(`${relay.url}#day=2025-06-18&p=donbas-2026-01,alaska-2025-08`);
  await idle(page);
  await expect(dayField(page)).toHaveValue('2025-06-18');
  const before = { hash: new URL(page.url()).hash, held: await held(page) };
  await expect(page.locator('.update-bar')).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(relay.url);
  await idle(other);

  relay.change('index.html', (text) => text.replace('<html ', '<html data-version="newer" '));
  relay.change('sw.js', (text) => text.replace(/(url:"index\.html",revision:")\w+/, '$1newer'));
  await page.reload();
  await idle(page);
  await expect(page.locator('.notices')).toContainText(NEWER);
  await expect(other.locator('.notices')).toContainText(NEWER);
  await expect(page.locator('html')).not.toHaveAttribute('data-version');

  await page.getByRole('button', { name: 'Open the new version' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
  await idle(page);
  await expect(page.locator('.update-bar')).toHaveCount(0);
  await expect(dayField(page)).toHaveValue('2025-06-18');
  expect({ hash: new URL(page.url()).hash, held: await held(page) }).toEqual(before);

  await expect(other.locator('html')).not.toHaveAttribute('data-version');
  await other.getByRole('button', { name: 'Open the new version' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-version', 'newer');
});

test('a change made right before opening the new version is kept', async ({ page, relay }) => {
  await takeWebGl(page);
  await visit(page, relay);
  relay.change('index.html', (text) => text.replace('<html ', '<html data-version="newer" '));
  relay.change('sw.js', (text) => text.replace(/(url:"index\.html",revision:")\w+/, '$1newer'));
  await page.reload();
  await expect(page.locator('.notices')).toContainText(NEWER);
  await dayField(page).fill('2025-06-18');
  await page.getByRole('button', { name: 'Open the new version' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
  await expect(dayField(page)).toHaveValue('2025-06-18');
});

test('an embedded map stores nothing', async ({ page, relay }) => {
  await page.goto(`${relay.url}?embed`);
  await idle(page);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(relay.asked).not.toContain('sw.js');
});

test('a browser that refuses to store gets the page without a word', async ({ page, relay, said }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      document.documentElement.dataset.refused = 'true';
      return Promise.reject(new DOMException('no', 'SecurityError'));
    };
  });
  await takeWebGl(page);
  await page.goto(relay.url);
  await idle(page);
  await page.waitForFunction(() => document.documentElement.dataset.refused === 'true');
  expect(await held(page)).toBe(113_157);
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('the page can be installed: its manifest and icons are what they say', async ({ page, relay }) => {
  await takeWebGl(page);
  await page.goto(relay.url);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifestUrl = new URL(href ?? '', relay.url);
  const manifest = await (await page.request.get(manifestUrl.href)).json();
  expect(new URL(manifest.start_url, manifestUrl).href).toBe(relay.url);
  expect(new URL(manifest.scope, manifestUrl).href).toBe(relay.url);
  for (const { src, sizes } of manifest.icons) {
    const png = await (await page.request.get(new URL(src, manifestUrl).href)).body();
    const { width, height } = await decode(page, png);
    expect(`${width}x${height}`).toBe(sizes);
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
});
