import { readFileSync } from 'node:fs';
import { decode, expect, figures, mapPicture, open, test } from './support/page.ts';

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
  // What asks for the texts runs before the page's script; nothing asks for them or for the catalogue again.
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/<script type="module"[^>]* src="\.\/assets\/(\w+)-/g)].map(
    ([, name]) => name,
  );
  expect(scripts).toEqual(['texts', 'first']);
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  const early = asked.filter((path) => /\/(en|uk)-[\w-]{8}\.js$|\/catalog\.json$/.test(path));
  expect(early).toEqual([...new Set(early)]);
  expect(early).toContain('layers/catalog.json');
  expect(early.some((path) => path.includes('/en-'))).toBe(true);
  expect(early.filter((path) => path.includes('/uk-'))).toEqual([]);
  expect(said).toEqual([]);
});
