import { readFile } from 'node:fs/promises';
import {
  type BrowserContext,
  test as base,
  type Download,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

/**
 * The page of the production build: no request may leave its origin, and nothing may be said on the console. Its
 * reader has been there before, unless `firstVisit` says otherwise.
 */
export const test = base.extend<{ foreign: string[]; said: string[]; firstVisit: boolean; visit: undefined }>(
  {
    firstVisit: [false, { option: true }],
    visit: [
      async ({ context, firstVisit }, use) => {
        if (!firstVisit)
          await context.addInitScript(() => {
            // A frame without an origin has no storage.
            if (origin !== 'null') localStorage.setItem('tour', 'seen');
          });
        await use(undefined);
      },
      { auto: true },
    ],
    foreign: [
      async ({ page }, use) => {
        const foreign: string[] = [];
        await page.route(/^https?:\/\/(?!localhost[:/])/, (route) => {
          foreign.push(route.request().url());
          return route.abort();
        });
        await use(foreign);
        expect(foreign).toEqual([]);
      },
      { auto: true },
    ],
    said: [
      async ({ page }, use) => {
        const said: string[] = [];
        page.on('console', (message) => {
          // The tests' own setting, not the page's.
          if (!message.text().includes('Service Worker registration blocked'))
            said.push(`${message.type()}: ${message.text()}`);
        });
        page.on('pageerror', (error) => said.push(`error: ${error.message}`));
        await use(said);
      },
      { auto: true },
    ],
  },
);

export { expect };

/** Waits until the map is drawn and no answer is on its way. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.idle === 'true');
}

/** The date field of the panel. */
export function dayField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Day' });
}

/** Opens the page at an address and waits for its picture. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await idle(page);
}

/** From now on the page or the pages find no WebGL 2, as on a device without it. */
export async function takeWebGl(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real;
  });
}

/**
 * Opens the page at an address without its map, which takes most of the time of a test: for all that does not look
 * at the picture. Figures, tables and dialogs are the same.
 */
export async function openWithoutMap(page: Page, hash = ''): Promise<void> {
  await takeWebGl(page);
  await open(page, hash);
}

/** The figures of a text: `about 6,611 km² (6,206 to 7,056)` gives 6611, 6206, 7056. */
export function figures(text: string | null): number[] {
  return [...(text ?? '').matchAll(/[\d,]*\d(?:\.\d+)?/g)].map(([figure]) =>
    Number(figure.replaceAll(',', '')),
  );
}

/** The bytes of a file that the page handed over. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

interface Picture {
  width: number;
  height: number;
  /** Red, green, blue of the pixel at a share of the width and height. */
  at(x: number, y: number): [number, number, number];
  /** How many different colours a 100 by 100 sample of a region has. */
  colours(left: number, top: number, right: number, bottom: number): number;
}

/** Decodes a PNG with the browser's own decoder. */
export async function decode(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let text = '';
    for (let i = 0; i < pixels.length; i += 32_768)
      text += String.fromCharCode(...pixels.subarray(i, i + 32_768));
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) };
  }, png.toString('base64'));
  const pixels = Buffer.from(data, 'base64');
  const at = (x: number, y: number): [number, number, number] => {
    const start = 4 * (Math.floor(y * (height - 1)) * width + Math.floor(x * (width - 1)));
    return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
  };
  return {
    width,
    height,
    at,
    colours(left, top, right, bottom) {
      const seen = new Set<string>();
      for (let i = 0; i < 100; i += 1)
        for (let j = 0; j < 100; j += 1)
          seen.add(at(left + ((right - left) * i) / 99, top + ((bottom - top) * j) / 99).join());
      return seen.size;
    },
  };
}

/** A picture of the map alone. */
export async function mapPicture(page: Page): Promise<Buffer> {
  return page.locator('.map').screenshot();
}

/** The share of pixels that differ between two pictures of the same size. */
export async function difference(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = [await decode(page, before), await decode(page, after)];
  let differing = 0;
  const steps = 400;
  for (let i = 0; i < steps; i += 1)
    for (let j = 0; j < steps; j += 1)
      if (a.at(i / steps, j / steps).join() !== b.at(i / steps, j / steps).join()) differing += 1;
  return differing / steps ** 2;
}
