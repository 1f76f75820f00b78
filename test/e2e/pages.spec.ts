import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, figures, test } from './support/page.ts';

const PAGES = ['layers/', 'proposals/', 'proposals/alaska-2025-08/'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the data tells fields, licence, size and how to load a file', async ({
    page,
    request,
  }) => {
    await page.goto('layers/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
    await expect(page.getByRole('rowheader', { name: 'pocketsAreaKm2' })).toBeVisible();
    await expect(page.getByText('location ~ ^/(layers|facts)/')).toBeVisible();
    const row = page.getByRole('row', { name: /layers\/settlements\.geojson/ });
    const { length } = await (await request.get('layers/settlements.geojson')).body();
    await expect(row).toContainText(length.toLocaleString('en-GB'));
    await expect(row.getByRole('link', { name: 'ODbL 1.0' })).toBeVisible();
  });

  test('the page of a proposal has its figures, reported ones beside computed, and its sources', async ({
    page,
    request,
  }) => {
    await page.goto('proposals/alaska-2025-08/');
    const zones = page.getByRole('table').first();
    const cells = await zones.getByRole('cell').allTextContents();
    expect(cells.map(figures)).toEqual([[443, 315, 623], [], [6611, 6206, 7056], [], expect.any(Array), []]);
    const claims = page.getByRole('table', { name: /as reported/ });
    await expect(claims).toContainText('440 km²');
    await expect(claims).toContainText('6,600 km²');
    await expect(page.getByRole('link', { name: 'Open on the map' })).toHaveAttribute(
      'href',
      '../../#p=alaska-2025-08&open=alaska-2025-08&day=2025-08-15',
    );
    const file = await zones
      .getByRole('link', { name: /^GeoJSON/ })
      .first()
      .getAttribute('href');
    const layer = await request.get(new URL(file ?? '', page.url()).href);
    expect((await layer.json()).features[0].properties.areaKm2.central).toBeCloseTo(443, -1);
  });

  test('the map’s page gives the facts and leads to both', async ({ page }) => {
    await page.goto('./');
    // Playwright's own text search passes over noscript.
    const facts = (await page.locator('noscript p').allInnerTexts()).join(' ');
    expect(facts).toContain('Russian-controlled (occupied) area on 22 August 2026');
    expect(facts).toContain('115,397 km² (114,147 to 116,700)');
    await page.locator('noscript a[href="proposals/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proposals');
    await page.getByRole('link', { name: 'Alaska', exact: false }).first().click();
    await expect(page.getByRole('heading', { name: 'Reported and computed' })).toBeVisible();
  });
});

test('a proposal’s page opens the map with it', async ({ page }) => {
  await page.goto('proposals/us-28-point-2025-11/');
  await page.getByRole('link', { name: 'Open on the map' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.idle === 'true');
  await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('2025-11-20');
});

async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the pages in the ${scheme} theme, and nothing is wider than 320 px`, async ({
    page,
    said,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of PAGES) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
      expect(await violations(page), path).toEqual([]);
    }
    expect(said).toEqual([]);
  });
