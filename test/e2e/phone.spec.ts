import type { Page } from '@playwright/test';
import { expect, idle, open, test } from './support/page.ts';

const handle = (page: Page) => page.locator('.panel-handle');

async function height(page: Page): Promise<number> {
  return (await page.locator('.panel').boundingBox())?.height ?? 0;
}

/** Drags the panel by its head until its upper edge is at `y`, slowly enough to be no flick. */
async function dragTo(page: Page, y: number): Promise<void> {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('no handle');
  await page.mouse.move(box.x + 60, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, y + 12, { steps: 4 });
  await page.mouse.move(box.x + 60, y + 13);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the panel is drawn over the map in three heights, by dragging, keys and presses', async ({
    page,
    said,
  }) => {
    await open(page);
    await expect.poll(() => height(page)).toBe(422);
    expect(await page.locator('.map').boundingBox()).toMatchObject({ width: 390, height: 844 });
    await expect(page.locator('.panel-figure')).toHaveText(
      '15 August 2025: Russian-controlled (occupied) area about 113,157 km² (111,917 to 114,397)',
    );
    await dragTo(page, 30);
    await page.mouse.up();
    await expect(handle(page)).toHaveAccessibleName('Height of the panel: most');
    await expect.poll(() => height(page)).toBe(832);

    await handle(page).focus();
    await page.keyboard.press('Home');
    await expect(handle(page)).toHaveAccessibleName('Height of the panel: least');
    await expect.poll(() => height(page)).toBeLessThan(150);
    await expect(page.locator('.panel-figure')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(handle(page)).toHaveAccessibleName('Height of the panel: half the screen');
    await page.keyboard.press('ArrowDown');

    // What is unfolded or has the focus is never left below the screen.
    await page.locator('.save > summary').click();
    await expect(page.getByRole('button', { name: 'Image…' })).toBeInViewport({ ratio: 1 });
    await page.locator('.save > summary').click();
    await handle(page).press('End');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await expect(handle(page)).toHaveAccessibleName('Height of the panel: half the screen');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(said).toEqual([]);
  });

  test('the map is used behind it: legend, place and zoom stand in the free part, where Ukraine is fitted', async ({
    page,
  }) => {
    await open(page);
    const edge = async () => (await page.locator('.panel').boundingBox())?.y ?? 0;
    await page.locator('.legend summary').tap();
    for (const part of ['.legend', '.maplibregl-ctrl-scale', '.map-controls .zoomOut']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual((await edge()) + 1);
      expect(box?.y, part).toBeGreaterThanOrEqual(0);
    }
    await page.locator('.legend summary').tap();
    // The middle of the free part is the middle of Ukraine.
    await page.locator('.map canvas').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.selection h2')).toHaveText(/Cherkasy|Kirovohrad|Kropyvnytskyi|Smila|Uman/);
    await page.locator('.selection header button').tap();
    await page.touchscreen.tap(347, 185);
    await expect(page.locator('.selection')).toContainText('Luhansk');
    await handle(page).press('Home');
    await idle(page);
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await expect.poll(() => page.url()).toMatch(/m=[\d./]+/);
    const [, , latitude] = /m=([\d.]+)\/([\d.]+)/.exec(page.url()) ?? [];
    expect(Number(latitude)).toBeCloseTo(48.5, 0);
  });
});

test('a phone on its side has the panel beside the map, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page);
  const panel = await page.locator('.panel').boundingBox();
  const map = await page.locator('.map').boundingBox();
  expect(map?.x).toBe(panel?.width);
  expect(map?.width ?? 0).toBeGreaterThan(500);
  await expect(handle(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
});
