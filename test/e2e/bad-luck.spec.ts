import { expect, figures, open, test } from './support/page.ts';

test('a missing layer is told, and computed instead', async ({ page }) => {
  await page.route('**/layers/control/2025-08-15.geojson', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await open(page);
  await expect(page.locator('.notices')).toContainText('layers/control/2025-08-15.geojson: 404');
  expect(figures(await page.getByTestId('held').textContent())[0]).toBe(113_157);
});

test('without WebGL the page says so and keeps its tables', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
  await open(page);
  await expect(page.locator('.map-failed')).toContainText('WebGL 2 is missing');
  expect(figures(await page.getByTestId('zone-cession').textContent())[0]).toBe(6611);
});

test('a failing worker is told, and the published figures stay', async ({ page }) => {
  await page.route('**/facts/changes.csv', (route) => route.fulfill({ status: 500, body: '' }));
  await open(page);
  await expect(page.locator('.notices')).toContainText('facts/changes.csv: 500');
  expect(figures(await page.getByTestId('held').textContent())[0]).toBe(113_157);
});

test('without the catalogue there is a message, not a blank page', async ({ page }) => {
  await page.route('**/layers/catalog.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.locator('.notices')).toContainText('layers/catalog.json: 404');
});
