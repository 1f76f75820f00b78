import { dayField, expect, figures, openWithoutMap, test } from './support/page.ts';

test('the table of all proposals is sorted by its heads, says its day, and opens comparisons', async ({
  page,
  said,
}) => {
  await openWithoutMap(page);
  await page.getByRole('button', { name: 'All proposals' }).click();
  const table = page.locator('.wide-table table');
  await expect(table.locator('tbody tr')).toHaveCount(11);
  await expect(table.locator('caption')).toHaveText('All proposals, measured on 15 August 2025');
  const toRussia = async () =>
    (await table.locator('tbody tr td:nth-child(3)').allTextContents()).map((text) => figures(text)[0] ?? 0);
  await table.getByRole('button', { name: 'To Russia' }).click();
  const largest = await toRussia();
  expect(largest).toEqual([...largest].sort((a, b) => b - a));
  expect(largest).toContain(6611);
  await table.getByRole('button', { name: 'To Russia' }).click();
  expect(await toRussia()).toEqual([...largest].sort((a, b) => a - b));
  await expect(table.locator('th[aria-sort="ascending"]')).toHaveText('To Russia');

  await page.getByLabel('Each on its own date').check();
  await expect(table.locator('tbody tr', { hasText: '28-point plan' })).toContainText('20 November 2025');
  await table.getByRole('button', { name: '28-point plan' }).click();
  await expect(page.locator('.sentence')).toContainText('“28-point plan” carried out on 20 November 2025');
  expect(said).toEqual([]);
});

test('the chart over time goes to a day by mouse and by keyboard, for all and for one oblast', async ({
  page,
  said,
}) => {
  await openWithoutMap(page, '#tab=time');
  const chart = page.getByRole('slider', { name: 'Russian-controlled (occupied) area over the record' });
  await expect(page.getByTestId('series-figure')).toHaveText(
    '15 August 2025: about 113,157 km² (111,917 to 114,397)',
  );
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(dayField(page)).toHaveValue('2025-08-16');
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
  await expect(dayField(page)).toHaveValue('2026-08-22');
  await page.locator('.over-time select').selectOption({ label: 'Donetsk' });
  const [, , donetsk = 0] = figures(await page.getByTestId('series-figure').textContent());
  expect(donetsk).toBeGreaterThan(15_000);
  expect(donetsk).toBeLessThan(26_517);
  await expect.poll(() => page.url()).toContain('of=UA-14');
  await page.getByText('As a table').click();
  await expect(page.locator('.over-time tbody tr')).toHaveCount(25);
  expect(said).toEqual([]);
});
