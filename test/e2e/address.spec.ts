import { dayField, expect, figures, idle, open, openWithoutMap, test } from './support/page.ts';

test('a copied link shows the same day, proposals, zones and camera', async ({ page, context }) => {
  await open(page);
  await dayField(page).fill('2025-03-01');
  await page.locator('.zone', { hasText: 'Freeze' }).getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await idle(page);
  await expect.poll(() => page.url()).toContain('day=2025-03-01');
  await expect.poll(() => page.url()).toMatch(/m=[\d./]+/);
  const held = await page.getByTestId('held').textContent();

  const other = await context.newPage();
  await open(other, new URL(page.url()).hash);
  await expect(dayField(other)).toHaveValue('2025-03-01');
  expect(await other.getByTestId('held').textContent()).toBe(held);
  await expect(other.locator('.zone', { hasText: 'Freeze' }).getByRole('checkbox')).not.toBeChecked();
  expect(new URL(other.url()).hash).toBe(new URL(page.url()).hash);
});

test('a broken link says which parts were left out and shows the rest', async ({ page }) => {
  await openWithoutMap(page, '#day=2025-13-45&p=alaska-2025-08,no-such-plan&m=a/b/c&%E0%A4%A');
  const notices = page.locator('.notices');
  await expect(notices).toContainText('day=2025-13-45');
  await expect(notices).toContainText('m=a/b/c');
  await expect(notices).toContainText('no-such-plan');
  expect(figures(await page.getByTestId('held').textContent())[0]).toBe(113_157);
});

test('a day outside the record is answered with the nearest one', async ({ page }) => {
  await openWithoutMap(page, '#day=2031-01-01');
  await expect(page.locator('.notices')).toContainText('2031-01-01 lies outside the record');
  await expect(dayField(page)).toHaveValue('2026-08-22');
});
