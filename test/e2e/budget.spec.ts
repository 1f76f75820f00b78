import { readFileSync } from 'node:fs';
import type { Request } from '@playwright/test';
import { BEFORE_THE_MAP_KB, builtFiles, chunkName, ENTRY_KB, limitOf } from '../budget.ts';
import { expect, open, test } from './support/page.ts';

const files = builtFiles();
const weightOf = (path: string) => files.find((file) => file.path === path)?.gzippedKB ?? NaN;

/** `index.html 9.1` and so on, the heaviest first. */
function told(paths: readonly string[]): string {
  return paths
    .map((path) => `${path} ${weightOf(path).toFixed(1)}`)
    .sort((a, b) => Number(b.split(' ')[1]) - Number(a.split(' ')[1]))
    .join('\n');
}

test('no chunk weighs more than its budget', () => {
  const chunks = files.flatMap(({ path, gzippedKB }) => {
    const name = chunkName(path);
    return name ? [{ name, gzippedKB }] : [];
  });
  const grown = chunks.filter(({ name, gzippedKB }) => gzippedKB > limitOf(name));
  expect(
    grown.map(
      ({ name, gzippedKB }) => `${name}: ${gzippedKB.toFixed(1)} kB gzipped, at most ${limitOf(name)}`,
    ),
  ).toEqual([]);
});

test('the scripts of the page before its map and texts stay small', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.reduce((sum, path) => sum + weightOf(path), 0),
    told(scripts),
  ).toBeLessThan(ENTRY_KB);
});

test('what a browser asks for before the map can be used stays within the budget', async ({
  page,
  baseURL,
}) => {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.setViewportSize({ width: 500, height: 500 });
  await open(page);
  const ready = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('map ready')[0]?.startTime ?? NaN),
  );
  // Nothing is known yet of the time of a request without an answer, so the map did not wait for it.
  const isBefore = (request: Request) => {
    const { startTime } = request.timing();
    return startTime > 0 && startTime < ready;
  };
  const root = new URL(baseURL ?? '').pathname;
  const pathOf = (request: Request) => new URL(request.url()).pathname.slice(root.length) || 'index.html';
  const before = [...new Set(asked.filter(isBefore).map(pathOf))];
  expect(before.length).toBeLessThan(asked.length);
  expect(before).toEqual(expect.arrayContaining(['index.html', 'layers/catalog.json', 'map/overview.json']));
  expect(
    before.reduce((sum, path) => sum + weightOf(path), 0),
    told(before),
  ).toBeLessThan(BEFORE_THE_MAP_KB);
});
