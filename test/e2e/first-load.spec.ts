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
  expect(said).toEqual([]);
});
