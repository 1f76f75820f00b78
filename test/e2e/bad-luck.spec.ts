import {
  dayField,
  difference,
  expect,
  figures,
  idle,
  mapPicture,
  open,
  openWithoutMap,
  test,
} from './support/page.ts';

test('a missing layer is told, and computed instead', async ({ page }) => {
  await page.route('**/layers/control/2025-08-15.geojson', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await openWithoutMap(page);
  await expect(page.locator('.notices')).toContainText('layers/control/2025-08-15.geojson: 404');
  expect(figures(await page.getByTestId('held').textContent())[0]).toBe(113_157);
});

test('without WebGL the page says so, shows a picture of the day and keeps its tables', async ({ page }) => {
  await openWithoutMap(page);
  await expect(page.locator('.map-failed')).toContainText('WebGL 2 is missing');
  const still = page.getByRole('img', { name: 'Alaska summit framework' });
  await expect(still.locator('#zone-names')).toContainText('about 6,611 km²');
  await expect(still.locator('#line-of-contact')).toHaveCount(1);
  expect(figures(await page.getByTestId('zone-cession').textContent())[0]).toBe(6611);
});

test('a failing worker is told, and the published figures stay', async ({ page }) => {
  await page.route('**/map/record.json', (route) => route.fulfill({ status: 500, body: '' }));
  await openWithoutMap(page);
  await expect(page.locator('.notices')).toContainText('map/record.json: 500');
  expect(figures(await page.getByTestId('held').textContent())[0]).toBe(113_157);
});

test('graphics that are lost and come back bring the picture of the day chosen meanwhile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await open(page, '#day=2024-08-15');
  const before = await mapPicture(page);
  const graphics = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map canvas');
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    return lose;
  });
  await expect(page.locator('.notices')).toContainText('taken the graphics away');
  await dayField(page).fill('2025-12-24');
  await expect(page.getByTestId('held')).toContainText('114,689');
  await dayField(page).fill('2024-08-15');
  await expect(page.getByTestId('held')).toContainText('108,315');
  await graphics.evaluate((lose) => lose?.restoreContext());
  await idle(page);
  await expect(page.locator('.notices')).not.toContainText('taken the graphics away');
  expect(await difference(page, before, await mapPicture(page))).toBeLessThan(0.01);
});

test('a connection lost in the middle of the load and found again completes the page', async ({
  page,
  context,
}) => {
  await page.route(/record\.json/, (route) => route.abort('internetdisconnected'));
  await open(page);
  await expect(page.locator('.notices')).toContainText('The settlements could not be loaded');
  await page.unroute(/record\.json/);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator('.notices')).not.toContainText('could not be');
  await dayField(page).fill('2025-12-24');
  await expect(page.getByTestId('held')).toContainText('114,689');
});

test('without the catalogue there is a message, and it can be asked for again', async ({ page }) => {
  await page.route('**/layers/catalog.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('./');
  await expect(page.locator('.notices')).toContainText('layers/catalog.json: 503');
  await page.unroute('**/layers/catalog.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByTestId('held')).toContainText('113,157');
  await expect(page.locator('.notice')).toHaveCount(0);
});
