import type { FeatureCollection, MultiPolygon } from 'geojson';
import { areaKm2 } from '../../src/geo/area.ts';
import {
  bytesOf,
  difference,
  expect,
  figures,
  idle,
  mapPicture,
  open,
  openWithoutMap,
  test,
} from './support/page.ts';

const AT = 'm=6.8/48.6/37';

test('two sides are compared in words, by oblast, as a matrix and settlement by settlement', async ({
  page,
  said,
}) => {
  await open(page, `#${AT}`);
  const before = await mapPicture(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const sentence = page.locator('.sentence');
  await expect(sentence).toHaveText(
    'Compared with control on 15 August 2025, “Alaska summit framework” carried out on 15 August 2025 would move about 6,611 km² from Ukraine to Russia and about 443 km² from Russia to Ukraine.',
  );
  await idle(page);
  expect(await difference(page, before, await mapPicture(page))).toBeGreaterThan(0.02);
  await expect(page.locator('.legend')).toContainText('Ukraine to Russia');
  await expect(page.locator('.legend')).not.toContainText('Freeze');

  const donetsk = page.locator('table.bars tbody', { hasText: 'Donetsk' });
  expect(figures(await donetsk.locator('td').last().textContent())[0]).toBe(6499);

  const rows = await page.locator('table.matrix tbody tr').allTextContents();
  const cells = await Promise.all(
    rows.map((_, i) => page.locator('table.matrix tbody tr').nth(i).locator('td').allTextContents()),
  );
  const matrix = cells.map((row) => row.map((text) => figures(text)[0] ?? 0));
  for (const row of matrix)
    expect(Math.abs((row[0] ?? 0) + (row[1] ?? 0) - (row[2] ?? 0))).toBeLessThanOrEqual(2);
  expect(matrix[0]?.[1]).toBe(6611);
  expect(matrix[1]?.[0]).toBe(443);

  await page.getByRole('searchbox').fill('Краматор');
  await expect(page.locator('table.transfers tbody tr')).toHaveCount(1);
  await expect(page.locator('table.transfers')).toContainText('Kramatorsk');
  expect(said).toEqual([]);
});

test('side by side and swipe show the second side, and the handle works by keyboard', async ({
  page,
  said,
}) => {
  await open(page, `#tab=compare&${AT}`);
  const whole = await mapPicture(page);
  await page.getByLabel('Side by side').check();
  await idle(page);
  await expect(page.locator('.map canvas')).toHaveCount(2);
  await expect(page.locator('.side-name').first()).toHaveText('First side: control on 15 August 2025');
  const beside = await mapPicture(page);
  expect(await difference(page, whole, beside)).toBeGreaterThan(0.1);

  await page.getByLabel('Swipe').check();
  await idle(page);
  const handle = page.getByRole('slider', { name: 'Divide between the two sides' });
  await expect(handle).toHaveAttribute('aria-valuenow', '50');
  const half = await mapPicture(page);
  await handle.focus();
  await page.keyboard.press('Home');
  await expect(handle).toHaveAttribute('aria-valuenow', '0');
  const second = await mapPicture(page);
  expect(await difference(page, half, second)).toBeGreaterThan(0.01);
  await page.keyboard.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuetext', 'first side left of 2% of the map');
  await page.keyboard.press('End');
  expect(await difference(page, second, await mapPicture(page))).toBeGreaterThan(0.01);

  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width - 2, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.25, box.y + 300);
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuenow', '25');

  await page.getByLabel('Changes').check();
  await idle(page);
  await expect(page.locator('.map canvas')).toHaveCount(1);
  expect(said).toEqual([]);
});

test('the address carries the sides; swapping turns the comparison round; the same side twice is said in words', async ({
  page,
}) => {
  await openWithoutMap(page, '#tab=compare&cmp=2024-07-08,2026-08-22');
  const sentence = page.locator('.sentence');
  await expect(sentence).toContainText('about 7,585 km² from Ukraine to Russia');
  await expect(page.locator('table.transfers')).toContainText('Changed on');
  await page.getByRole('button', { name: 'Swap the sides' }).click();
  await expect(sentence).toContainText('about 7,585 km² from Russia to Ukraine');
  await expect.poll(() => page.url()).toContain('cmp=2026-08-22,2024-07-08');
  await open(page, '#tab=compare&cmp=2025-01-01,2025-01-01');
  await expect(sentence).toHaveText('Both sides are the same: control on 1 January 2025. Nothing differs.');
  await expect(page.getByText('No settlement changes hands.')).toBeVisible();
});

test('pieces are saved as GeoJSON and as a table, and their areas are the ones shown', async ({ page }) => {
  await openWithoutMap(page, '#tab=compare');
  await expect(page.locator('.sentence')).toContainText('6,611');
  await page.locator('.save > summary').click();
  await page.getByRole('button', { name: 'Data…' }).click();
  const [data] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save GeoJSON', exact: true }).click(),
  ]);
  expect(data.suggestedFilename()).toBe(
    'lines-of-contact_compare_2025-08-15_alaska-2025-08_2025-08-15.geojson',
  );
  const layer = JSON.parse((await bytesOf(data)).toString()) as FeatureCollection;
  const moved = layer.features.filter(
    ({ properties }) => properties?.from === 'UA' && properties?.to === 'RU',
  );
  expect(moved.map(({ properties }) => properties?.oblast).sort()).toEqual(['UA-09', 'UA-14']);
  const measured = moved.reduce((sum, { geometry }) => sum + areaKm2(geometry as MultiPolygon), 0);
  expect(Math.round(measured)).toBe(6611);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Comparison by oblast' }).click(),
  ]);
  const lines = (await bytesOf(table)).toString().split('\n');
  expect(lines[0]).toBe('from,to,oblast,low_km2,central_km2,high_km2');
  const central = lines
    .filter((line) => line.startsWith('UA,RU,'))
    .reduce((sum, line) => sum + Number(line.split(',')[4]), 0);
  expect(Math.round(central)).toBe(6611);
});
