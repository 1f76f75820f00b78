import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { areaKm2 } from '../../src/geo/area.ts';
import { bytesOf, decode, expect, figures, idle, open, openWithoutMap, test } from './support/page.ts';

type Dialog = 'Image…' | 'Data…' | 'Link and citation…';

async function openDialog(page: Page, name: Dialog): Promise<void> {
  await page.locator('.save > summary').click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** The texts in a PNG, by their keys. */
function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const end = content.indexOf(0);
    const key = content.toString('latin1', 0, end);
    if (name === 'tEXt') texts[key] = content.toString('latin1', end + 1);
    if (name === 'iTXt') texts[key] = content.toString('utf8', end + 5);
  }
  return texts;
}

test('a PNG of a preset has its size, the map, the legend, and says what it is', async ({ page }) => {
  await open(page);
  await openDialog(page, 'Image…');
  await expect(page.locator('.preview img')).toBeVisible();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('What would change hands');
  const { name, bytes } = await saved(page, 'Save PNG');
  expect(name).toBe('lines-of-contact_alaska-2025-08_2025-08-15.png');
  const picture = await decode(page, bytes);
  expect([picture.width, picture.height]).toEqual([1600, 900]);
  expect(picture.colours(0.02, 0.15, 0.68, 0.85)).toBeGreaterThan(60);
  expect(picture.colours(0.72, 0.15, 0.98, 0.6)).toBeGreaterThan(15);
  expect(picture.colours(0.02, 0.87, 0.7, 0.99)).toBeGreaterThan(5);
  const texts = textsOf(bytes);
  expect(texts.Title).toBe('What would change hands');
  expect(texts.Description).toMatch(/113,157\skm²/);
  expect(texts.Source).toMatch(/^http:\/\/localhost:\d+\/#v=[0-9a-f]{8}~113157$/);
  expect(texts.Copyright).toContain('ODbL');
});

test('the preview follows the choices, and a size the device cannot draw is refused in words', async ({
  page,
}) => {
  await openWithoutMap(page);
  await openDialog(page, 'Image…');
  const preview = page.locator('.preview img');
  await expect(preview).toBeVisible();
  const shape = () => preview.evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight);
  await expect.poll(shape).toBeCloseTo(16 / 9, 2);
  await page.getByLabel('Size').selectOption('square');
  await expect.poll(shape).toBeCloseTo(1, 2);
  await page.getByLabel('Size').selectOption('custom');
  await page.getByLabel('Width, pixels').fill('99999');
  await expect(page.getByRole('alert')).toContainText('99999 × 1000 is outside what this device draws');
  await expect(page.getByRole('button', { name: 'Save PNG' })).toBeDisabled();
  await page.getByLabel('Width, pixels').fill('640');
  await page.getByLabel('Height, pixels').fill('400');
  const { bytes } = await saved(page, 'Save PNG');
  const picture = await decode(page, bytes);
  expect([picture.width, picture.height]).toEqual([640, 400]);
});

test('the SVG has layers with names, text that is text, and no picture inside', async ({ page }) => {
  await openWithoutMap(page);
  await openDialog(page, 'Image…');
  await page.getByLabel('Legend').uncheck();
  const { name, bytes } = await saved(page, 'Save SVG');
  expect(name).toMatch(/\.svg$/);
  const found = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: svg.querySelectorAll('parsererror').length,
      groups: [...svg.querySelectorAll('g[id]')].map(({ id }) => id),
      images: svg.querySelectorAll('image, foreignObject, script').length,
      patterns: svg.querySelectorAll('pattern').length,
      words: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent),
    };
  }, bytes.toString());
  expect(found.faults).toBe(0);
  expect(found.images).toBe(0);
  expect(found.patterns).toBeGreaterThan(1);
  expect(found.groups).toEqual(
    expect.arrayContaining(['international-border', 'line-of-contact', 'figures']),
  );
  expect(found.groups).not.toContain('legend');
  expect(found.words).toEqual(expect.arrayContaining(['Alaska summit framework', 'Kyiv']));
});

test('printing puts the figure alone on the page, and the page is as before afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openWithoutMap(page);
  await openDialog(page, 'Image…');
  await page.getByLabel('Size').selectOption('a4Portrait');
  await page.getByRole('button', { name: 'Print or PDF' }).click();
  await expect(page.locator('html.printing-figure')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet img')).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the data hold what is visible, and their areas are the ones shown', async ({ page }) => {
  await openWithoutMap(page);
  await page.locator('.zone', { hasText: 'Freeze' }).getByRole('checkbox').uncheck();
  await idle(page);
  const [held = 0] = figures(await page.getByTestId('held').textContent());
  const [cession = 0] = figures(await page.getByTestId('zone-cession').textContent());
  await openDialog(page, 'Data…');
  const { name, bytes } = await saved(page, 'Save GeoJSON');
  expect(name).toBe('lines-of-contact_alaska-2025-08_2025-08-15.geojson');
  const layer = JSON.parse(bytes.toString()) as FeatureCollection & { metadata: object };
  expect(Object.keys(layer.metadata).sort()).toEqual(
    ['date', 'disclaimer', 'licences', 'method', 'sources', 'title'].sort(),
  );
  const measured = (test: (properties: Record<string, unknown>) => boolean) =>
    layer.features
      .filter(({ properties }) => test(properties ?? {}))
      .reduce((sum, { geometry }) => sum + areaKm2(geometry as MultiPolygon), 0);
  expect(Math.abs(measured(({ layer: kind }) => kind === 'control-area') - held)).toBeLessThan(1);
  expect(Math.abs(measured(({ zone }) => zone === 'cession') - cession)).toBeLessThan(1);
  expect(layer.features.some(({ properties }) => properties?.zone === 'freeze')).toBe(false);
  expect(layer.features.filter(({ properties }) => properties?.layer === 'line-of-contact')).toHaveLength(1);
});

test('every format and table is saved at the size that is told before', async ({ page }) => {
  await openWithoutMap(page);
  await openDialog(page, 'Data…');
  const starts: Record<string, string> = {
    'GeoJSON with colours': '{"type":"FeatureCollection"',
    TopoJSON: '{"type":"Topology"',
    KML: '<?xml',
    FlatGeobuf: 'fgb\x03fgb',
  };
  for (const [format, start] of Object.entries(starts)) {
    const told = page.getByRole('row', { name: format }).locator('td').first();
    await expect(told).toContainText(/[kM]B/);
    const { bytes } = await saved(page, `Save ${format}`);
    expect(bytes.toString('latin1', 0, 60)).toContain(start);
    const [size = 0] = figures(await told.textContent());
    const unit = (await told.textContent())?.includes('MB') ? 1e6 : 1e3;
    expect(Math.abs(bytes.length / unit - size)).toBeLessThan(0.6);
  }
  const { name, bytes } = await saved(page, 'Save Zones');
  expect(name).toMatch(/zones\.csv$/);
  const rows = csvParse(bytes.toString());
  expect(rows.map(({ zone }) => zone)).toEqual(expect.arrayContaining(['cession', 'withdrawal', 'freeze']));
});

test('where the device gives no picture, that is said, SVG still works and the file has a link of its own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done: BlobCallback) => done(null);
  });
  await openWithoutMap(page);
  await openDialog(page, 'Image…');
  await expect(page.locator('.preview img')).toBeVisible();
  await page.getByRole('button', { name: 'Save PNG' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'cannot hold 1600 × 900 pixels; choose a smaller size or SVG',
  );
  await saved(page, 'Save SVG');
  await expect(page.getByRole('alert')).toHaveCount(0);
  const link = page.getByRole('link', { name: 'Open it in a new tab' });
  await expect(link).toHaveAttribute('href', /^blob:/);
});

test('the page itself prints its figures, what is folded up, legend and sources, and nothing that is pressed', async ({
  page,
}) => {
  await openWithoutMap(page);
  await page.emulateMedia({ media: 'print' });
  const panel = page.locator('.panel');
  await expect(
    panel.locator('input, select, button:not(.entry-title, .link)').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(panel.getByRole('table').first()).toBeVisible();
  await expect(panel.getByText('15 August 2025', { exact: true }).first()).toBeVisible();
  await expect(page.locator('.legend li').first()).toBeVisible();
  await expect(page.locator('.map-side > .credits')).toBeVisible();
});

test('the link and the citations can be taken away, clipboard or not', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openWithoutMap(page);
  await openDialog(page, 'Link and citation…');
  const link = page.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/#v=[0-9a-f]{8}~113157$/);
  await page.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(page.getByRole('dialog')).toContainText('the text is selected');
  expect(await link.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
    (await link.inputValue()).length,
  );
  await expect(page.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
    /@misc\{lines-of-contact-2025-08-15/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.save > summary')).toBeFocused();
});

test('a link made from other data says so, with the figure of then and of now', async ({ page }) => {
  await openWithoutMap(page, '#v=00000000~113000');
  await expect(page.getByRole('status').filter({ hasText: 'have changed' })).toContainText(
    'then: 113,000 km²; now: 113,157 km²',
  );
});
