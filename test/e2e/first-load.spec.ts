import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { decode, expect, figures, idle, mapPicture, open, openWithoutMap, test } from './support/page.ts';

test('the first load shows the line and the zones of 15 August 2025 and says nothing on the console', async ({
  page,
  said,
}) => {
  await open(page);
  await expect(page.getByText('15 August 2025').first()).toBeVisible();
  const [held, low, high] = figures(await page.getByTestId('held').textContent());
  expect(held).toBe(113_157);
  expect(low).toBe(111_917);
  expect(high).toBe(114_397);
  expect(figures(await page.getByTestId('zone-cession').textContent())).toEqual([6611, 6206, 7056]);
  expect(figures(await page.getByTestId('zone-withdrawal').textContent())).toEqual([443, 315, 623]);
  const claims = page.locator('table.claims');
  await expect(claims).toContainText('440 km²');
  await expect(claims).toContainText('6,600 km²');
  const picture = await decode(page, await mapPicture(page));
  expect(picture.colours(0.75, 0.3, 0.95, 0.6)).toBeGreaterThan(20);
  expect(said).toEqual([]);
});

test('on a phone the map stands above the figures, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutMap(page);
  const map = await page.locator('.map').boundingBox();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(map?.width).toBe(390);
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

async function violations(page: Page, part = 'html'): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
  const { violations: found } = await new AxeBuilder({ page }).include(part).withTags(tags).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ${scheme} theme, with details and a place open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    await page.locator('.map canvas').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.selection')).toBeVisible();
    for (const summary of await page.locator('.panel details:not(.save) > summary').all())
      await summary.click();
    await idle(page);
    expect(await violations(page)).toEqual([]);
    await page.locator('.save > summary').click();
    expect(await violations(page, '.save')).toEqual([]);
  });
}
