import AxeBuilder from '@axe-core/playwright';
import { expect, openWithoutMap, test } from './support/page.ts';

test.describe('on a first visit', () => {
  test.use({ firstVisit: true });

  test('the tour leads through four steps by keyboard, and once ended does not come back', async ({
    page,
    said,
  }) => {
    await openWithoutMap(page);
    const tour = page.getByRole('dialog', { name: 'Any day and its line' });
    await expect(page.locator('.tour')).toHaveCount(0);
    await page.mouse.move(700, 400);
    await expect(tour).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.closest('.tour'))).toBeNull();
    const { violations } = await new AxeBuilder({ page }).include('.tour').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: /^Proposals, reported/ })).toBeFocused();
    await expect(page.locator('.panel .proposals')).toHaveClass(/tour-shown/);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await expect(page.getByRole('dialog', { name: /Take it away/ })).toContainText('4 of 4');
    await page.keyboard.press('Escape');
    await expect(page.locator('.tour')).toHaveCount(0);
    await expect(page.locator('.tour-shown')).toHaveCount(0);
    await expect(page.locator('.help > summary')).toBeFocused();
    await page.reload();
    await expect(page.locator('.tabs')).toBeVisible();
    await page.waitForFunction(() => document.documentElement.dataset.idle === 'true');
    await page.mouse.move(600, 300);
    await expect(page.locator('.tour')).toHaveCount(0);
    expect(said).toEqual([]);
  });

  test('it stays away from an address that asks for a view', async ({ page }) => {
    await openWithoutMap(page, '#day=2025-03-01');
    await page.mouse.move(700, 400);
    await expect(page.locator('.tour')).toHaveCount(0);
  });
});

test('the help menu opens the tour again, and leads to the pages in the reader’s language', async ({
  page,
  said,
}) => {
  await openWithoutMap(page, '#lang=uk');
  await expect(page.locator('.tour')).toHaveCount(0);
  const button = page.locator('.help > summary');
  await button.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.help')).not.toHaveAttribute('open');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await page.getByRole('button', { name: 'Огляд' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Будь-який день і його лінія' })).toBeFocused();
  await page.getByRole('button', { name: 'Пропустити огляд' }).click();
  await expect(button).toBeFocused();
  await button.press('Enter');
  await page.getByRole('button', { name: 'Клавіші' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Клавіші' })).toBeVisible();
  await page.keyboard.press('Escape');
  await button.press('Enter');
  await page.getByRole('link', { name: 'Словник' }).click();
  await expect(page).toHaveURL(/\/uk\/glossary\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Словник');
  expect(said).toEqual([]);
});
