import { expect, figures, takeWebGl, test } from './support/page.ts';
import { violations } from './support/violations.ts';

const PAGES = ['layers/', 'methods/', 'glossary/', 'proposals/', 'proposals/alaska-2025-08/'];

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
      '../../#p=alaska-2025-08&open=alaska-2025-08&day=2025-08-15&lang=en',
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
    const facts = (await page.locator('noscript section[lang=en] p').allInnerTexts()).join(' ');
    expect(facts).toContain('Russian-controlled (occupied) area on 22 August 2026');
    expect(facts).toMatch(/115,397\skm² \(114,147 to 116,700\)/);
    await page.locator('noscript a[href="proposals/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proposals');
    await page.getByRole('link', { name: 'Alaska', exact: false }).first().click();
    await expect(page.getByRole('heading', { name: 'Reported and computed' })).toBeVisible();
  });
});

test('a proposal’s page leads to itself in the other language, and opens the map in it', async ({ page }) => {
  await takeWebGl(page);
  await page.goto('proposals/us-28-point-2025-11/');
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('План із 28 пунктів');
  await page.getByRole('link', { name: 'Відкрити на мапі' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.idle === 'true');
  await expect(page.getByRole('textbox', { name: 'День' })).toHaveValue('2025-11-20');
});

// Structure follows the language, colours the theme, and Ukrainian words are the longer ones.
for (const { scheme, language, width } of [
  { scheme: 'light', language: 'en', width: 1440 },
  { scheme: 'dark', language: 'uk', width: 320 },
] as const)
  test(`axe finds nothing on the pages in ${language}, ${scheme}, ${width} px wide, and nothing is wider`, async ({
    page,
    said,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(language === 'en' ? path : `${language}/${path}`);
      const details = page.locator('summary').first();
      if (await details.isVisible()) await details.click();
      expect(await violations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
    expect(said).toEqual([]);
  });
