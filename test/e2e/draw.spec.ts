import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2 } from '../../src/geo/area.ts';
import { expect, figures, idle, open, test } from './support/page.ts';

test.use({ viewport: { width: 1240, height: 760 } });

const ZOOM = 10;
/** Pixels of a degree of longitude. */
const DEGREE = (512 * 2 ** ZOOM) / 360;
const mercator = (lat: number) => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Drawing tools' });
const zone = (page: Page): Locator => page.getByTestId('draw-zone');
const canvas = (page: Page): Locator => page.locator('.map canvas').first();

/** Opens the page at a place, begins a proposal with a zone, and its drawing. */
async function beginToDraw(page: Page, [lon = 0, lat = 0]: Position): Promise<void> {
  await open(page, `#m=${ZOOM}/${lat}/${lon}`);
  await page.getByRole('button', { name: 'Write a proposal' }).click();
  await page.getByRole('button', { name: 'Add a zone' }).click();
  await page.getByRole('combobox', { name: 'Land' }).selectOption('geometry');
  await expect(bar(page)).toHaveAttribute('aria-busy', 'false');
  await page.locator('.legend summary').click();
  await idle(page);
}

/** Gives a place on the screen, in pixels off a position. */
async function screen(page: Page, [lon = 0, lat = 0]: Position) {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no map');
  return ([x = 0, y = 0]: Position, off = 0): [number, number] => [
    box.x + box.width / 2 + (x - lon) * DEGREE + off,
    box.y + box.height / 2 - (mercator(y) - mercator(lat)) * DEGREE + off,
  ];
}

async function press(page: Page, [x, y]: [number, number]): Promise<void> {
  await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.down();
  await page.mouse.up();
}

test('an outline drawn near an oblast boundary takes its course; split, the parts add up; undo takes each step back', async ({
  page,
}) => {
  // A stretch of the boundary of Kyiv oblast, far from the line of contact.
  const oblasts = readFileSync('data/boundaries/oblasts.geojson', 'utf8');
  const { features } = JSON.parse(oblasts) as FeatureCollection<MultiPolygon>;
  const outline = features.find(({ properties }) => properties?.id === 'UA-32')?.geometry.coordinates[0]?.[0];
  const start = outline?.findIndex(([lon, lat]) => lon === 29.412 && lat === 50.949) ?? -1;
  const boundary = outline?.slice(start, start + 5) as Position[];
  const [from, to] = [boundary[0], boundary.at(-1)] as [Position, Position];
  const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
  const inside = [(middle[0] ?? 0) + 0.2, (middle[1] ?? 0) - 0.01];
  await beginToDraw(page, middle);
  const at = await screen(page, middle);
  await press(page, at(from, 4));
  await press(page, at(to, -4));
  await press(page, at(inside));
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  const drawn: Polygon = { type: 'Polygon', coordinates: [[...boundary, inside, from]] };
  await expect(zone(page)).toContainText('Russia holds of it none, Ukraine ');
  const [whole = 0] = figures(await zone(page).textContent());
  expect(Math.abs(whole - areaKm2(drawn))).toBeLessThan(1);

  await page.getByRole('button', { name: 'Split' }).click();
  await press(page, at([(middle[0] ?? 0) + 0.1, (middle[1] ?? 0) + 0.07]));
  const end = at([(middle[0] ?? 0) + 0.1, (middle[1] ?? 0) - 0.07]);
  await press(page, end);
  await press(page, end);
  await page.getByRole('button', { name: 'Delete part' }).click();
  await press(page, at([(inside[0] ?? 0) - 0.05, (inside[1] ?? 0) + 0.002]));
  await expect(zone(page)).not.toContainText(`${whole} km²`);
  const [west = 0] = figures(await zone(page).textContent());
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(zone(page)).toContainText(`${whole} km²`);
  await press(page, at([(middle[0] ?? 0) + 0.05, middle[1] ?? 0]));
  await expect(zone(page)).not.toContainText(`${whole} km²`);
  const [east = 0] = figures(await zone(page).textContent());
  expect(Math.abs(west + east - whole)).toBeLessThanOrEqual(1);

  await canvas(page).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(zone(page)).toHaveText('Nothing is drawn yet. ');
  await expect(page.locator('.selection')).toHaveCount(0);
});

test('by keyboard: corners at the middle of the map, the last taken back, finished; then one moved by its numbers', async ({
  page,
}) => {
  await beginToDraw(page, [30, 49.5]);
  await canvas(page).focus();
  const figure = page.getByTestId('draw-figure');
  const corner = async (key: string, corners: number) => {
    await page.keyboard.press(key);
    await idle(page);
    await page.keyboard.press('Space');
    await expect(figure).toContainText(`${corners} corner`);
  };
  await page.keyboard.press('Space');
  await corner('ArrowRight', 2);
  await corner('ArrowDown', 3);
  await corner('ArrowDown', 4);
  await page.keyboard.press('Backspace');
  await expect(figure).toContainText('3 corners');
  await page.keyboard.press('Enter');
  await expect(zone(page)).toContainText('Zone: ');
  const [before = 0] = figures(await zone(page).textContent());
  expect(before).toBeGreaterThan(5);

  await bar(page).getByRole('button', { name: 'More' }).click();
  await bar(page).getByRole('button', { name: 'Corners as numbers' }).click();
  const field = page.getByLabel('Corner 1, Longitude');
  await field.fill(String(Number(await field.inputValue()) - 0.2));
  await field.press('Tab');
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(zone(page)).not.toContainText(`Zone: ${before} km²`);
  const [after = 0] = figures(await zone(page).textContent());
  expect(after).toBeGreaterThan(before);
});
