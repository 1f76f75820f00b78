import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FeatureCollection, Position } from 'geojson';
import { bytesOf, expect, figures, idle, openWithoutMap, test } from './support/page.ts';

/** Land of the east as an archive of daily maps publishes it: one multipolygon, a legacy crs, a height. */
const ring: Position[] = [
  [36.5, 47, 0],
  [40.5, 47, 0],
  [40.5, 50, 0],
  [36.5, 50, 0],
  [36.5, 47, 0],
];
const daily = JSON.stringify({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }],
});

const square = (west: number, south: number): Position[] => [
  [west, south],
  [west + 0.5, south],
  [west + 0.5, south + 0.5],
  [west, south + 0.5],
  [west, south],
];
/** Many classes in one file, named in three parts. */
const classes = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ['Окуповано /// Occupied /// #a52714', 37.5, 48],
    ['Окуповано /// Occupied /// #a52714', 38.2, 48.5],
    ['Звільнено /// Liberated /// #0f9d58', 36, 49],
  ].map(([name, west, south]) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: [square(Number(west), Number(south))] },
  })),
});

const nextOf = (page: Page) =>
  page.locator('dialog.sheet').getByRole('button', { name: 'Next', exact: true });
const next = (page: Page) => nextOf(page).click();

/** From the picked file to the line on the map; without a source if none is given. */
async function bring(page: Page, name: string, text: string, source = ''): Promise<void> {
  await page.getByRole('button', { name: 'Add a front line' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  });
  await next(page);
  await page.getByLabel('Source: who drew it').fill(source);
  await page.getByRole('textbox', { name: 'Licence' }).fill(source && 'CC BY 4.0');
  await next(page);
  await expect(page.getByTestId('line-total')).toBeVisible();
  await page.getByRole('button', { name: 'Show it on the map' }).click();
  await idle(page);
}

test('a daily map stands for the estimate, is compared with it, carries its source, and is there after a reload', async ({
  page,
  said,
}) => {
  await openWithoutMap(page);
  const estimate = figures(await page.getByTestId('held').textContent())[0] ?? 0;
  await bring(page, 'daily_map_20250820.geojson', daily, 'A mapper');
  await expect(page.locator('.day-words')).toHaveText('20 August 2025');
  const held = page.getByTestId('held');
  await expect(held).toHaveText(/^[\d,]+\skm²$/);
  const drawn = figures(await held.textContent())[0] ?? 0;
  expect(drawn).toBeGreaterThan(40_000);
  expect(drawn).toBeLessThan(estimate);
  await expect(page.locator('.chosen-line')).toContainText('Source: A mapper');

  await page.locator('.save > summary').click();
  await page.getByRole('button', { name: 'Data…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save GeoJSON', exact: true }).click(),
  ]);
  const layer = JSON.parse((await bytesOf(download)).toString()) as FeatureCollection & {
    metadata: { sources: { publisher: string }[]; licences: { licence: string; credit: string }[] };
  };
  expect(layer.metadata.sources.at(-1)?.publisher).toBe('A mapper');
  expect(layer.metadata.licences.at(-1)).toMatchObject({ licence: 'CC BY 4.0', credit: 'A mapper' });
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Compare with the estimate' }).click();
  const sentence = page.getByTestId('disagreement');
  await expect(sentence).toContainText('of this lies outside the range of the estimate');
  const [onlyLine = 0, , , onlyEstimate = 0] = figures(await sentence.textContent()).filter(
    (one) => one !== 20_250_820,
  );
  expect(onlyLine).toBeGreaterThan(0);
  expect(onlyEstimate).toBeGreaterThan(estimate - drawn - onlyLine - 200);

  await page.getByRole('button', { name: 'Day', exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/#day=2025-08-20&line=line-[a-z0-9]{8}&cmp=/);
  await page.reload();
  await idle(page);
  await expect(held).toHaveText(`${drawn.toLocaleString('en-GB')} km²`);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'Remove…' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(held).toHaveText(/^about/);
  expect(said.filter((one) => !one.includes('WebGL'))).toEqual([]);
});

test('classes are chosen by what their names say; without a source nothing is saved with the line', async ({
  page,
}) => {
  await openWithoutMap(page);
  await page.getByRole('button', { name: 'Add a front line' }).click();
  await page.getByText('Paste text').click();
  await page.getByLabel('GeoJSON, TopoJSON, KML or GPX').fill(classes);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByLabel('Окуповано')).toBeChecked();
  await expect(page.getByLabel('Звільнено')).not.toBeChecked();
  await expect(page.getByText('Chosen: 2 of 3 areas')).toBeVisible();
  const dialog = page.locator('dialog.sheet');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await next(page);
  await dialog.getByLabel('Title').fill('Sketch');
  await expect(nextOf(page)).toBeDisabled();
  await dialog.getByLabel('Day that it shows').fill('2025-08-15');
  await next(page);
  await expect(page.getByTestId('line-total')).toBeVisible();
  await page.getByRole('button', { name: 'Show it on the map' }).click();
  await idle(page);
  await page.locator('.save > summary').click();
  await expect(page.getByRole('button', { name: 'Image…' })).toBeDisabled();
  await expect(page.locator('.save')).toContainText('Nothing can be saved with “Sketch”');
});

/** A track of two segments through the east, whose southern end stops on land a little short of the sea. */
const track = (...segments: Position[][]) => {
  const points = (places: Position[]) =>
    places.map(([lon, lat]) => `<trkpt lon="${lon}" lat="${lat}"/>`).join('');
  const all = segments.map((places) => `<trkseg>${points(places)}</trkseg>`).join('');
  return `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk>${all}</trk></gpx>`;
};
const [north, middle, south]: Position[] = [
  [37.6, 51],
  [37.6, 48.5],
  [37.2, 46.97],
];

test('lines divide Ukraine, and which of the pieces are Russian-held is suggested and chosen', async ({
  page,
  said,
}) => {
  await openWithoutMap(page);
  await page.getByRole('button', { name: 'Add a front line' }).click();
  const file = page.locator('input[type=file]');
  const gpx = (text: string) => ({
    name: 'line.gpx',
    mimeType: 'application/gpx+xml',
    buffer: Buffer.from(text),
  });
  await file.setInputFiles(gpx(track([north, middle] as Position[])));
  await expect(page.getByRole('alert')).toContainText(
    /the line stops inside Ukraine at 48\.50° N, 37\.60° E \(nearest place [^;]+; \d+\skm from the border or coast\)/,
  );
  await expect(nextOf(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  await file.setInputFiles(gpx(track([north, middle] as Position[], [middle, south] as Position[])));
  const dialog = page.locator('dialog.sheet');
  await expect(dialog).toContainText('Areas made of 2 lines');
  await expect(dialog).toContainText(/Ends short of the border or coast led on to it: 1, by up to \d\.\d km/);
  await expect(dialog).toContainText('the last day of the record');
  const east = dialog.getByLabel('Luhansk, Donetsk, Kharkiv');
  await expect(east).toBeChecked();
  await expect(dialog.getByLabel(/^Odesa/)).not.toBeChecked();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const chosen = dialog.getByText('Chosen:');
  const before = await chosen.textContent();
  const shape = dialog.locator('.layer-picture .chosen', { hasText: 'Luhansk, Donetsk, Kharkiv' });
  await shape.click();
  await expect(east).not.toBeChecked();
  await east.check();
  await expect(chosen).toHaveText(before ?? '');

  await next(page);
  await dialog.getByLabel('Day that it shows').fill('2025-08-15');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(dialog).toContainText('the settlement estimate of 15 August 2025');
  await next(page);
  await next(page);
  const [, , area = 0] = figures(before);
  const total = figures(await page.getByTestId('line-total').textContent())[0] ?? 0;
  expect(Math.abs(total - area)).toBeLessThanOrEqual(5);
  await expect(dialog).toContainText('Areas made of 2 lines');
  await page.getByRole('button', { name: 'Show it on the map' }).click();
  await idle(page);
  await expect(page.getByTestId('held')).toHaveText(`${total.toLocaleString('en-GB')} km²`);
  await expect(page.locator('.chosen-line')).toContainText('Read with 4 vertices');
  expect(said.filter((one) => !one.includes('WebGL'))).toEqual([]);
});

test('another server is asked only when the reader says so; what is no map is refused in one sentence', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('https://maps.example/front_20250820.geojson', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      body: daily,
      contentType: 'application/geo+json',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  await openWithoutMap(page);
  await page.getByRole('button', { name: 'Add a front line' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'map.geojson',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  });
  await expect(page.getByRole('alert')).toContainText('PNG');
  await page.getByText('From an address').click();
  await page.getByLabel('Address of a file').fill('https://maps.example/front_20250820.geojson');
  await expect(page.getByText('This asks another server, maps.example')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Fetch it from maps.example' }).click();
  await expect(page.getByText('Step 2 of 4')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('a link to a line that is elsewhere says so and shows the estimate', async ({ page }) => {
  await openWithoutMap(page, '#day=2025-08-20&line=line-abcdefgh');
  await expect(page.locator('.notice', { hasText: 'line-abcdefgh' })).toContainText(
    'The settlement estimate is shown instead',
  );
  await expect(page.getByTestId('held')).toHaveText(/^about/);
});
