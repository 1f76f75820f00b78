import type { Frame, Page } from '@playwright/test';
import { embedCode } from '../../src/export/embed-code.ts';
import { hostPage } from './support/host-page.ts';
import { decode, expect, idle, open, test } from './support/page.ts';
import { violations } from './support/violations.ts';

const FRAME = { title: 'Lines of Contact', width: '700', height: 450, lazy: false };

async function framed(page: Page, body: string): Promise<{ frame: Frame; close: () => void }> {
  const { url, close } = await hostPage(body);
  await page.goto(url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => document.documentElement.dataset.idle === 'true');
  return { frame, close };
}

test('inside a page of another origin it shows map, legend and a link home, and tells its height alone', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}?embed#p=witkoff-2025-04&day=2025-04-17&theme=dark`;
  const { frame, close } = await framed(
    page,
    embedCode({ ...FRAME, address }).replace(/ sandbox="[^"]*"/, ''),
  );
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Witkoff outline');
  await expect(frame.getByText('17 April 2025')).toBeVisible();
  await frame.getByText('Legend', { exact: true }).click();
  await expect(frame.getByText('International border')).toBeVisible();
  await expect(frame.locator('.panel')).toHaveCount(0);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  const home = frame.getByRole('link', { name: 'Open on Lines of Contact' });
  expect(await home.getAttribute('href')).toMatch(/localhost:\d+\/#.*witkoff/);
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '400'));
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told.length))
    .toBe(2);
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  for (const message of told) {
    expect(Object.keys(message as object).sort()).toEqual(['height', 'type']);
    expect(message).toMatchObject({ type: 'lines-of-contact:height' });
    expect((message as { height: number }).height).toBeGreaterThan(240);
    expect((message as { height: number }).height).toBeLessThan(800);
  }
  close();
});

test('scrolling passes over the map, with Ctrl it zooms', async ({ page, baseURL }) => {
  const { frame, close } = await framed(
    page,
    `${embedCode({ ...FRAME, address: `${baseURL}?embed` }).replace(/ sandbox="[^"]*"/, '')}<p style="height:2000px">`,
  );
  await page.mouse.move(350, 200);
  await page.mouse.wheel(0, -300);
  await expect(frame.getByText('Hold Ctrl and scroll to zoom')).toBeVisible();
  expect(await frame.evaluate(() => location.hash)).not.toContain('m=');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => frame.evaluate(() => location.hash)).toContain('m=');
  const home = frame.getByRole('link', { name: 'Open on Lines of Contact' });
  expect(new URL((await home.getAttribute('href')) ?? '').hash).toBe(
    await frame.evaluate(() => location.hash),
  );
  close();
});

test('the code of the dialog works in its sandbox, where the page has no origin', async ({ page }) => {
  await open(page);
  await page.locator('.save > summary').click();
  await page.getByRole('button', { name: 'Embed…' }).click();
  await page.getByLabel('Title for screen readers').fill('A map, "quoted"');
  await page.getByLabel('Load only when it comes into view').uncheck();
  const code = await page.getByRole('textbox', { name: 'Code' }).inputValue();
  expect(code).toContain('title="A map, &quot;quoted&quot;"');
  expect(code).toContain('sandbox="allow-scripts');
  const preview = await (await page.waitForSelector('.embed-preview')).contentFrame();
  await preview?.waitForFunction(() => document.documentElement.dataset.idle === 'true');
  const { frame, close } = await framed(page, code);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Alaska summit framework');
  // A day without published layers: only a worker can have drawn it.
  await frame.evaluate(() => {
    location.hash = '#day=2025-02-03&p=';
  });
  await expect(frame.getByText('3 February 2025')).toBeVisible();
  await expect(frame.getByText('Russian-controlled (occupied) area')).toBeVisible();
  await frame.waitForFunction(() => document.documentElement.dataset.idle === 'true');
  const picture = await frame.locator('.map').screenshot();
  expect((await decode(page, picture)).colours(0, 0, 1, 1)).toBeGreaterThan(100);
  await expect(frame.locator('.notice')).toHaveCount(0);
  close();
});

for (const [width, height] of [
  [280, 240],
  [280, 300],
  [1000, 600],
] as const)
  test(`an embed of ${width} by ${height} holds everything and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?embed');
    await idle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const map = await page.locator('.map').boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(height * 0.35);
    expect(await violations(page)).toEqual([]);
  });
