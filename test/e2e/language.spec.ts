import { expect, idle, open, openWithoutMap, test } from './support/page.ts';

const SWITCH = 'Language / Мова';

test('a reader switches the language and loses nothing', async ({ page, said }) => {
  const ukrainian: string[] = [];
  page.on('request', (request) => {
    if (/\/uk-/.test(request.url())) ukrainian.push(request.url());
  });
  await openWithoutMap(
    page,
    '#day=2025-03-01&p=witkoff-2025-04!freeze&open=witkoff-2025-04&range=1&theme=dark',
  );
  await expect(page.getByText('1 March 2025').first()).toBeVisible();
  expect(ukrainian).toEqual([]);
  await page.getByLabel(SWITCH).selectOption({ label: 'Українська' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page).toHaveTitle('Лінії зіткнення');
  expect(ukrainian).toHaveLength(1);
  await expect(page.getByText('1 березня 2025 року').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Контроль у цей день' })).toBeVisible();
  await expect(page.getByTestId('held')).toContainText(/^близько 1\d\d\s\d{3}\sкм² \(від/);
  await expect(page.locator('.details')).toContainText('Запорізька атомна електростанція');
  await expect(page.locator('.zone', { hasText: 'Замороження' }).getByRole('checkbox')).not.toBeChecked();
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe('#day=2025-03-01&p=witkoff-2025-04!freeze&open=witkoff-2025-04&range=1&lang=uk&theme=dark');
  await page.reload();
  await idle(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Лінії зіткнення');
  await page.getByLabel(SWITCH).selectOption({ label: 'English' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('1 March 2025').first()).toBeVisible();
  expect(said).toEqual([]);
});

test.describe('in a browser set to Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('a first visit is in Ukrainian, and English once chosen stays', async ({ page }) => {
    const english: string[] = [];
    page.on('request', (request) => {
      if (/\/en-[\w-]{8}\.js$/.test(request.url())) english.push(request.url());
    });
    await openWithoutMap(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    expect(english).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Лінії зіткнення');
    await page.getByLabel(SWITCH).selectOption('en');
    await expect.poll(() => new URL(page.url()).hash).toBe('#lang=en');
    await page.reload();
    await idle(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lines of Contact');
  });

  test('a link with its language keeps it', async ({ page }) => {
    await openWithoutMap(page, '#lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lines of Contact');
  });
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`in Ukrainian nothing is wider than its place at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const tab of ['day', 'compare', 'proposals', 'time']) {
      await open(page, `#lang=uk&tab=${tab}`);
      const wide = await page.evaluate(() => {
        const outside = (selector: string, limit: number) =>
          [...document.querySelectorAll(selector)].filter(
            (element) => element.getBoundingClientRect().right > limit + 1,
          );
        const panel = document.querySelector('.panel')?.getBoundingClientRect().right ?? 0;
        return {
          page: document.documentElement.scrollWidth - innerWidth,
          tools: outside('.tools > *, .tabs > *, .steps > *, .looks > *', panel).map(
            ({ className, textContent }) => `${className}: ${textContent}`,
          ),
        };
      });
      expect({ tab, ...wide }).toEqual({ tab, page: 0, tools: [] });
    }
  });
