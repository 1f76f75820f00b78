import type { FeatureCollection, MultiPolygon } from 'geojson';
import { areaKm2 } from '../../src/geo/area.ts';
import { bytesOf, decode, expect, figures, open, test } from './support/page.ts';

test('the image holds the map, title, legend and credits at the size asked for', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await open(page);
  await page.locator('.save > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Image (PNG) 2×' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lines-of-contact_alaska-2025-08_2025-08-15.png');
  const picture = await decode(page, await bytesOf(download));
  const map = await page.locator('.map').boundingBox();
  expect(picture.width).toBe(2 * (map?.width ?? 0));
  expect(picture.height).toBeGreaterThan(2 * (map?.height ?? 0));
  const [top, bottom] = [84 / (picture.height / 2), (84 + (map?.height ?? 0)) / (picture.height / 2)];
  expect(picture.colours(0, 0, 1, top)).toBeGreaterThan(5);
  expect(picture.colours(0.6, top, 1, bottom)).toBeGreaterThan(40);
  expect(picture.colours(0, bottom, 1, 1)).toBeGreaterThan(10);
});

test('the data hold what is visible, and their areas are the ones shown', async ({ page }) => {
  await open(page);
  await page.locator('.zone', { hasText: 'Freeze' }).getByRole('checkbox').uncheck();
  await page.locator('.save > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Data (GeoJSON)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lines-of-contact_alaska-2025-08_2025-08-15.geojson');
  const layer = JSON.parse((await bytesOf(download)).toString()) as FeatureCollection & { metadata: object };
  expect(Object.keys(layer.metadata).sort()).toEqual(
    ['date', 'disclaimer', 'licences', 'method', 'sources', 'title'].sort(),
  );
  const measured = (test: (properties: Record<string, unknown>) => boolean) =>
    layer.features
      .filter(({ properties }) => test(properties ?? {}))
      .reduce((sum, { geometry }) => sum + areaKm2(geometry as MultiPolygon), 0);
  const [held = 0] = figures(await page.getByTestId('held').textContent());
  const [cession = 0] = figures(await page.getByTestId('zone-cession').textContent());
  expect(Math.abs(measured(({ layer: kind }) => kind === 'control-area') - held)).toBeLessThan(1);
  expect(Math.abs(measured(({ zone }) => zone === 'cession') - cession)).toBeLessThan(1);
  expect(layer.features.some(({ properties }) => properties?.zone === 'freeze')).toBe(false);
  expect(layer.features.filter(({ properties }) => properties?.layer === 'line-of-contact')).toHaveLength(1);
});
