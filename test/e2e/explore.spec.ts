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

const held = '[data-testid="held"]';

test('switching a zone off changes the picture; switching a proposal on moves the day, the figures and the map', async ({
  page,
}) => {
  await open(page, '#m=7/48.4/37');
  const before = await mapPicture(page);
  await page.locator('.zone', { hasText: 'Donetsk and Luhansk' }).getByRole('checkbox').uncheck();
  await idle(page);
  const without = await mapPicture(page);
  expect(await difference(page, before, without)).toBeGreaterThan(0.01);
  await expect(page.locator('.legend')).not.toContainText('Cession');

  await page.getByRole('checkbox', { name: /Show 28-point plan/ }).check();
  await idle(page);
  await expect(dayField(page)).not.toHaveValue('2025-08-15');
  expect(figures(await page.locator(held).textContent())[0]).not.toBe(113_157);
  expect(await difference(page, without, await mapPicture(page))).toBeGreaterThan(0.01);
});

test('a pinned day stays when a proposal is switched on', async ({ page }) => {
  await openWithoutMap(page);
  await page.getByLabel('Keep this day').check();
  await page.getByRole('checkbox', { name: /Show Four oblasts/ }).check();
  await idle(page);
  await expect(dayField(page)).toHaveValue('2025-08-15');
  await expect(page.locator('.legend')).toContainText('Cession to Russian control');
});

test('the day changes the figures and the line', async ({ page }) => {
  await open(page, '#m=7/48.4/37');
  const before = await mapPicture(page);
  await dayField(page).fill('2024-07-08');
  await idle(page);
  const [first] = figures(await page.locator(held).textContent());
  expect(first).toBeGreaterThan(105_000);
  expect(first).toBeLessThan(113_000);
  expect(await difference(page, before, await mapPicture(page))).toBeGreaterThan(0.005);
  await page.getByRole('button', { name: 'Next change of a settlement’s holder' }).click();
  await idle(page);
  await expect(dayField(page)).not.toHaveValue('2024-07-08');
});

test('dragging the slider over two years ends on the day under it', async ({ page }) => {
  await openWithoutMap(page);
  const slider = page.getByRole('slider', { name: 'Day on the record' });
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let i = 0; i <= 40; i += 1) await page.mouse.move(box.x + (box.width * i) / 40, box.y + 5);
  await page.mouse.up();
  await idle(page);
  await expect(dayField(page)).toHaveValue('2026-08-22');
  expect(figures(await page.locator(held).textContent())[0]).toBeGreaterThan(114_000);
});

test('Enter tells what is at the centre of the map: settlement, holder, changes and zones', async ({
  page,
}) => {
  await open(page, '#m=10/48.282/37.173');
  await page.locator('.map canvas').focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.selection');
  await expect(card).toContainText('Pokrovsk');
  await expect(card).toContainText('Покровськ');
  await expect(card).toContainText('Held by Ukraine on 15 August 2025');
  await expect(card).toContainText('Cession to Russian control');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toHaveCount(0);
});
