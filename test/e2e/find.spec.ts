import { dayField, expect, idle, open, openWithoutMap, test } from './support/page.ts';

test('a place is found by keyboard in either alphabet, opened beside the map and closed again', async ({
  page,
}) => {
  await openWithoutMap(page);
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Find a place' });
  await expect(search).toBeFocused();
  const options = page.getByRole('listbox').getByRole('option');
  await page.keyboard.type('Харьков');
  await expect(options.first()).toContainText('Kharkiv');
  await expect(options.first()).toContainText('1,430,885 people');
  await expect(page.getByTestId('announcement')).toContainText(/\d+ results/);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await search.fill('krasnoarmeysk');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const card = page.locator('.selection');
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card).toContainText('Pokrovsk');
  await idle(page);
  await expect(page).toHaveURL(/at=14-\d+/);
  await expect(page).toHaveURL(/m=9\//);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(search).toBeFocused();
  await expect(page).not.toHaveURL(/at=/);

  await search.fill('Женев');
  await expect(options.first()).toContainText('proposal');
  await page.keyboard.press('Enter');
  await expect(page.locator('#proposal-geneva-zone-2026-02 .entry-title')).toBeFocused();
  await expect(page.locator('#proposal-geneva-zone-2026-02').getByRole('checkbox').first()).toBeChecked();
});

test('a link opens the card of a place: its holders, and its zones in all proposals', async ({ page }) => {
  await openWithoutMap(page, '#at=14-0943&lang=uk');
  const card = page.locator('.selection');
  await expect(card).toContainText("Слов'янськ");
  await expect(card).toContainText('Контроль станом на 15 серпня 2025 року: Україна');
  await expect(card).toContainText('Зони станом на 15 серпня 2025 року');
  await expect(card.getByRole('button', { name: 'Рамкові умови саміту на Алясці' })).toBeVisible();
  await expect(card.locator('.hint').last()).toHaveText(/Поза зонами \d пропозиці/);
  const link = await card.getByRole('link', { name: 'Мапа з ним у центрі' }).getAttribute('href');
  expect(link).toMatch(/#.*at=14-0943.*m=9\/48\.851\/37\.614/);
});

test('what is on the map stands in a list that follows the map and moves it', async ({ page }) => {
  await open(page, '#m=8/48.3/37.5');
  await page.keyboard.press('l');
  const list = page.locator('.on-the-map');
  await expect(list).toContainText(/Line of contact\s*about 4\d\d\skm in view, in \d pieces/);
  await expect(list).toContainText(/[\d,]+ settlements in view; the 40 largest/);
  await expect(list).toContainText('Cession to Russian control, about 6,611 km²');
  await expect(list.getByRole('button', { name: 'Donetsk', exact: true })).toBeVisible();
  const zoomed = page.getByRole('button', { name: 'Zoom in' });
  await zoomed.click();
  await zoomed.click();
  await page.getByRole('button', { name: 'Move the map west' }).click();
  await idle(page);
  await expect(list.getByRole('button', { name: 'Donetsk', exact: true })).toHaveCount(0);
  await list.getByRole('button', { name: 'Pokrovsk', exact: true }).click();
  await expect(page.locator('.selection')).toContainText('Pokrovsk');
  await idle(page);
  await expect(page).toHaveURL(/m=10\/48\.28\d*\/37\.1\d*/);
});

test('keys step through the days, are told once they settle, and can be switched off', async ({ page }) => {
  await openWithoutMap(page);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press(']');
  await expect(dayField(page)).toHaveValue('2025-08-18');
  await expect(page.getByTestId('announcement')).toContainText(
    /^18 August 2025: Russian-controlled \(occupied\) area about 113,\d{3}\skm²/,
  );
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press(']');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find a place' })).not.toBeFocused();
  await expect(dayField(page)).toHaveValue('2025-08-18');
  await page.reload();
  await idle(page);
  await page.keyboard.press('[');
  await expect(dayField(page)).toHaveValue('2025-08-18');
  await page.locator('summary', { hasText: 'Help' }).click();
  await page.getByRole('button', { name: 'Keys…' }).click();
  await dialog.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('[');
  await expect(dayField(page)).toHaveValue('2025-08-17');
});
