import type { Page } from '@playwright/test';
import { expect, idle, open, openWithoutMap, test } from './support/page.ts';
import { violations } from './support/violations.ts';

interface View {
  name: string;
  /** What axe looks at: the whole page if it is left out. */
  part?: string;
  /** From the page as it stood after the view before. */
  show: (page: Page) => Promise<void>;
  /** A frame has a document of its own, which its own test opens. */
  without?: string[];
}

async function tab(page: Page, nth: number, shown: string): Promise<void> {
  await page.locator('.save').evaluate((menu) => menu.removeAttribute('open'));
  await page.locator('.tabs button').nth(nth).click();
  await expect(page.locator(shown)).toBeVisible();
  await expect(page.locator('.progress')).toHaveCount(0);
}

async function dialog(page: Page, nth: number): Promise<void> {
  await closeDialog(page);
  await page.locator('.save > summary').click();
  await page.locator('.save .menu button').nth(nth).click();
  await expect(page.locator('dialog')).toBeVisible();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
}

/** On to the next step of bringing a line of the reader's own. */
async function nextStep(page: Page, shown: string): Promise<void> {
  await page.locator('dialog .sheet-actions .primary').click();
  await expect(page.locator(shown)).toBeVisible();
}

const LINE = JSON.stringify({
  type: 'Polygon',
  coordinates: [
    [
      [37, 47.5],
      [38, 47.5],
      [38, 48.5],
      [37, 47.5],
    ],
  ],
});

/** Every view and dialog that needs no map, in the order in which they are gone through. A new one is one more line. */
const VIEWS: View[] = [
  {
    name: 'the day, with a place and all that can be unfolded',
    show: async (page) => {
      await expect(page.locator('.selection')).toBeVisible();
      for (const summary of await page.locator('.panel details:not(.head-menu) > summary').all())
        await summary.click();
      await expect(page.locator('.on-the-map ul').first()).toBeVisible();
    },
  },
  { name: 'the menu of help', part: '.help', show: (page) => page.locator('.help > summary').click() },
  {
    name: 'the menu of what can be saved',
    part: '.save',
    show: (page) => page.locator('.save > summary').click(),
  },
  { name: 'a comparison', part: '.panel', show: (page) => tab(page, 1, 'table.matrix') },
  { name: 'all proposals', part: '.panel', show: (page) => tab(page, 2, '.wide-table') },
  { name: 'the chart over time', part: '.panel', show: (page) => tab(page, 3, '.time-chart') },
  { name: 'the image dialog', part: 'dialog', show: (page) => dialog(page, 0) },
  { name: 'the data dialog', part: 'dialog', show: (page) => dialog(page, 1) },
  { name: 'the link dialog', part: 'dialog', show: (page) => dialog(page, 3) },
  {
    name: 'the keys',
    part: 'dialog',
    show: async (page) => {
      await closeDialog(page);
      await page.locator('.help > summary').click();
      await page.locator('.help .menu button').nth(1).click();
      await expect(page.locator('dialog table').first()).toBeVisible();
    },
  },
  {
    name: 'the editor of a draft with a zone',
    part: '.panel',
    show: async (page) => {
      await closeDialog(page);
      await tab(page, 0, '.control');
      await page.locator('.draft-bar button').first().click();
      const sections = page.locator('.draft-editor details:not([open]) > summary');
      await page.getByRole('button', { name: /^(Add a zone|Додати: зона)$/ }).click();
      await expect(page.locator('.draft-editor .rule')).toBeVisible();
      while ((await sections.count()) > 0) await sections.first().click();
    },
  },
  {
    name: 'the tools of drawing',
    part: '.draw-bar',
    show: async (page) => {
      await page.locator('.draft-editor .rule select').selectOption('geometry');
      await page.locator('.draw-bar [aria-controls=draw-options]').click();
      await expect(page.locator('.draw-options')).toBeVisible();
    },
  },
  {
    name: 'the corners of a zone as numbers',
    part: 'dialog',
    show: async (page) => {
      await page.locator('.draw-options > button').click();
      await page.locator('dialog .sheet-body > button').click();
      await expect(page.locator('dialog .corners input').first()).toBeVisible();
    },
  },
  {
    name: 'the draft among the proposals',
    part: '.panel',
    show: async (page) => {
      await closeDialog(page);
      await page.locator('.draw-done').click();
      await page.locator('.draft-tools .primary').click();
      await expect(page.locator('.proposals .own')).toBeVisible();
    },
  },
  {
    name: 'the file of an own line',
    part: 'dialog',
    show: async (page) => {
      await closeDialog(page);
      await tab(page, 0, '.control');
      await page.locator('.control-choice button').click();
      await expect(page.locator('dialog .sheet-body')).toBeVisible();
      for (const summary of await page.locator('dialog summary').all()) await summary.click();
    },
  },
  {
    name: 'what of an own line is held',
    part: 'dialog',
    show: async (page) => {
      await page.locator('dialog input[type=file]').setInputFiles({
        name: 'line_20250820.geojson',
        mimeType: 'application/geo+json',
        buffer: Buffer.from(LINE),
      });
      await expect(page.locator('dialog .sheet-actions .primary')).toBeEnabled();
    },
  },
  {
    name: 'the source of an own line',
    part: 'dialog',
    show: (page) => nextStep(page, 'dialog input[type=date]'),
  },
  {
    name: 'what an own line amounts to',
    part: 'dialog',
    show: (page) => nextStep(page, '[data-testid=line-total]'),
  },
  // Last: the page in its frame goes on working for a while.
  { name: 'the embed dialog', part: 'dialog', without: ['iframe'], show: (page) => dialog(page, 2) },
];

/** Themes differ in nothing but colours, so all rules are asked once in each language. */
const WHOLE = { en: 'light', uk: 'dark' };

for (const language of ['en', 'uk'] as const)
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing in any view or dialog, ${language}, ${theme}`, async ({ page }) => {
      // A part of the address that cannot be read gives a notice.
      await openWithoutMap(page, `#lang=${language}&theme=${theme}&at=14-0943&nothing=1`);
      await expect(page.locator('.notice').first()).toBeVisible();
      for (const { name, part, without, show } of VIEWS) {
        await show(page);
        expect(await violations(page, part, without, WHOLE[language] !== theme), name).toEqual([]);
      }
    });

test('axe finds nothing with the map: its controls, legend, a swipe and a place pointed at; paper has a copy of it', async ({
  page,
}) => {
  await open(page, '#tab=compare&look=swipe&m=7/48.4/37');
  await page.locator('.map canvas').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.selection')).toBeVisible();
  await idle(page);
  expect(await violations(page)).toEqual([]);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const colours = await page.locator('canvas.print-copy').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const seen = new Set<string>();
    for (let i = 0; i < pixels.length; i += 400) seen.add(pixels.slice(i, i + 3).join());
    return seen.size;
  });
  expect(colours).toBeGreaterThan(20);
});

test('with the colours of the system the chosen tab, the first button of a dialog and the focus stand out, and swatches keep theirs', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWithoutMap(page);
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const {
          color,
          backgroundColor,
          borderBottomWidth,
          borderBottomStyle,
          outlineStyle,
          forcedColorAdjust,
        } = getComputedStyle(element);
        const border = borderBottomStyle === 'none' ? '0px' : borderBottomWidth;
        return { color, backgroundColor, border, outlineStyle, forcedColorAdjust };
      });
  expect((await look('.tabs button[aria-current]')).border).toBe('3px');
  expect((await look('.tabs button:not([aria-current])')).border).toBe('0px');
  expect((await look('.legend .swatch')).forcedColorAdjust).toBe('none');
  await page.locator('.tabs button').first().focus();
  await page.keyboard.press('Tab');
  expect((await look('.tabs button:focus-visible')).outlineStyle).toBe('solid');
  await dialog(page, 0);
  const primary = await look('dialog .primary');
  expect(primary.color).not.toBe(primary.backgroundColor);
  expect(primary.backgroundColor).not.toBe((await look('dialog')).backgroundColor);
});

/** The element that has the focus: what it is, whether that is seen, and its place in the document. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const all = [...document.querySelectorAll('*')];
    const label = element.closest('label')?.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.className} ${element.getAttribute('aria-label') ?? element.textContent}`,
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < innerHeight,
      inText: element.tagName === 'A',
      size: Math.round(
        Math.max(Math.min(box.width, box.height), label ? Math.min(label.width, label.height) : 0),
      ),
      at: all.indexOf(element),
    };
  });
}

test('the keyboard goes through the page in its order, is always seen, and can skip to figures and map', async ({
  page,
}) => {
  await openWithoutMap(page);
  await page.locator('.panel details:not(.head-menu) > summary').last().click();
  const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
  // The focus is shown of what the keyboard has reached.
  await page.locator('.skip button').last().focus();
  await page.keyboard.press('Shift+Tab');
  for (let stop = await focused(page); stop && stops.length < 150; stop = await focused(page)) {
    // A date has several stops in one field.
    if (stops.at(-1)?.at !== stop.at) stops.push(stop);
    await page.keyboard.press('Tab');
  }
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
  expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
  expect(
    stops.filter(({ inText, size }) => !inText && size < 24).map(({ name, size }) => `${name}: ${size}`),
  ).toEqual([]);
  expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).sort((a, b) => a - b));

  await page.getByRole('button', { name: 'Skip to the figures' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.control :focus')).toHaveCount(1);
});

for (const language of ['en', 'uk'])
  test(`with text twice as large nothing is wider than 320 px, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWithoutMap(page, `#lang=${language}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (let nth = 0; nth < 4; nth += 1) {
      await page.locator('.tabs button').nth(nth).click();
      await expect(
        page.locator(['.control', 'table.matrix', '.wide-table', '.time-chart'][nth] ?? ''),
      ).toBeVisible();
      const wide = await page.evaluate(() => {
        const panel = document.querySelector<HTMLElement>('.panel');
        return {
          page: document.documentElement.scrollWidth - innerWidth,
          panel: (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0),
        };
      });
      expect({ nth, ...wide }).toEqual({ nth, page: 0, panel: 0 });
    }
  });
