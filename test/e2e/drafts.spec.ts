import type { Page } from '@playwright/test';
import { bytesOf, expect, figures, idle, openWithoutMap, test } from './support/page.ts';
import { violations } from './support/violations.ts';

/** Begins a proposal with one zone: what Ukraine holds of Donetsk oblast. */
async function write(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a proposal' }).click();
  await page.getByLabel('Title (English)').fill(title);
  await page.getByRole('button', { name: 'Add a zone' }).click();
  const zone = page.locator('.draft-part');
  await zone.getByLabel('What becomes of it').selectOption('cession');
  await zone.getByRole('combobox', { name: 'Land', exact: true }).selectOption('all');
  await zone.getByRole('combobox', { name: 'Part 1' }).selectOption('oblasts');
  await zone.getByRole('checkbox', { name: 'Donetsk' }).check();
  await zone.getByRole('combobox', { name: 'Part 2' }).selectOption('heldBy');
}

const area = (page: Page) => page.locator('.draft-part .zone-figure');
const entry = (page: Page, title: string) => page.locator('.own .entry', { hasText: title });

test('a proposal is written with its area beside it, undone, kept through a reload, and saved as a file that opens again', async ({
  page,
}) => {
  await openWithoutMap(page);
  await write(page, 'What is left of Donetsk');
  await expect(page.locator('.draft-part .reading')).toHaveText('what Ukraine holds of Donetsk oblast');
  await expect(area(page)).toContainText('about');
  const [km2 = 0] = figures(await area(page).textContent());
  expect(km2).toBeGreaterThan(5000);
  expect(km2).toBeLessThan(7500);

  await page.getByRole('radio', { name: 'Russia' }).check();
  await expect.poll(async () => figures(await area(page).textContent())[0]).toBeGreaterThan(15_000);
  await page.locator('.draft-head h2').focus();
  await page.keyboard.press('Control+z');
  await expect(area(page)).toContainText(`about ${km2.toLocaleString('en-GB')} km²`);
  await page.getByLabel('Title (English)').fill('Kept to the last letter');

  await page.reload();
  await expect(page.getByLabel('Title (English)')).toHaveValue('Kept to the last letter');
  expect(await violations(page, '.draft-editor')).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  const kept = entry(page, 'Kept to the last letter');
  await expect(kept).toContainText('Your draft');
  await kept.locator('.entry-title').click();
  await kept.getByRole('button', { name: 'File and link' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save own-/ }).click();
  const file = await bytesOf(await download);
  const name = (await download).suggestedFilename();
  await page.keyboard.press('Escape');
  await kept.getByRole('button', { name: 'Delete' }).click();
  await expect(kept).toHaveCount(0);

  await page.getByRole('button', { name: 'Open a draft' }).click();
  await page.locator('dialog textarea').fill(file.toString().replace('"date": "2025', '"date": "9'));
  await page.getByRole('button', { name: 'Open the pasted text' }).click();
  await expect(page.getByRole('alert')).toContainText('pasted text: date: is not a day; expected YYYY-MM-DD');
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: file });
  await expect(kept.locator('.zone-area')).toContainText(`about ${km2.toLocaleString('en-GB')} km²`);
  await kept.getByRole('button', { name: 'File and link' }).click();
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save own-/ }).click();
  expect(await bytesOf(await again)).toEqual(file);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'All proposals' }).click();
  await page.getByRole('button', { name: 'Your draft: Kept to the last letter' }).click();
  await expect(page.locator('.sentence')).toContainText(
    `“Your draft: Kept to the last letter” carried out on 15 August 2025 would move about ${km2.toLocaleString('en-GB')} km² from Ukraine to Russia`,
  );
});

test('two tabs write one draft: each shows what the other wrote', async ({ page, context }) => {
  await openWithoutMap(page);
  await page.getByRole('button', { name: 'Write a proposal' }).click();
  await page.getByLabel('Title (English)').fill('From the first tab');
  const other = await context.newPage();
  await openWithoutMap(other);
  await entry(other, 'From the first tab').locator('.entry-title').click();
  await other.getByRole('button', { name: 'Write on' }).click();
  await other.getByLabel('Title (English)').fill('From the second tab');
  await expect(page.getByLabel('Title (English)')).toHaveValue('From the second tab');
  await other.close();
});

test('a link carries a draft to another browser, where it is kept only if the reader says so', async ({
  page,
  browser,
}) => {
  await openWithoutMap(page);
  await write(page, 'Sent by link');
  await page.getByRole('button', { name: 'Done' }).click();
  await entry(page, 'Sent by link').locator('.entry-title').click();
  await page.getByRole('button', { name: 'File and link' }).click();
  const link = await page.locator('dialog textarea').inputValue();
  expect(link).toContain('&draft=');

  const context = await browser.newContext({ serviceWorkers: 'block' });
  const there = await context.newPage();
  await openWithoutMap(there, link.slice(link.indexOf('#')));
  const received = entry(there, 'Sent by link');
  await expect(received).toContainText('Received draft');
  await expect(received.locator('.zone-area')).toContainText('about');
  await received.getByRole('button', { name: 'Keep as my draft' }).click();
  await expect(received).toContainText('Your draft');
  await idle(there);
  await there.goto('about:blank');
  await openWithoutMap(there);
  await expect(entry(there, 'Sent by link')).toContainText('Your draft');
  await context.close();
});
