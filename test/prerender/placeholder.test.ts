import { gzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { DARK, LIGHT, paletteOf } from '../../src/map/palette.ts';
import { mapColoursCss } from '../../src/prerender/map-colours-css.ts';
import { placeholder } from '../../src/prerender/placeholder.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';

const files = new Map(siteFiles(dataFiles(), 'test').map(({ path, content }) => [path, content]));
const svg = await placeholder((path) => JSON.parse(files.get(path) ?? ''));

test('the drawing is small, and well-formed', () => {
  expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(9_000);
  const said: string[] = [];
  new DOMParser({ onError: (_, message) => said.push(message) }).parseFromString(svg, 'image/svg+xml');
  expect(said).toEqual([]);
});

test('its box is Ukraine as the map fits it: as wide to its height as on the Mercator plane', () => {
  const [, , width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const ratio = ((40.3 - 22.1) * (Math.PI / 180)) / (northing(52.4) - northing(44.3));
  expect(width).toBe(900);
  expect(width / height).toBeCloseTo(ratio, 2);
});

test('every colour is one of the properties that both themes set', () => {
  const css = mapColoursCss();
  expect(css).toContain(`--map-sea: light-dark(${LIGHT.sea}, ${DARK.sea});`);
  expect(css).toContain(`--map-zone-cession: light-dark(${LIGHT.zone.cession}, ${DARK.zone.cession});`);
  expect(svg).not.toMatch(/="#/);
  const used = new Set([...svg.matchAll(/var\((--map-[a-z-]+)\)/g)].map(([, name]) => name));
  expect(used.size).toBeGreaterThan(8);
  for (const name of used) expect(css).toContain(`${name}:`);
  expect(paletteOf(false)).toBe(LIGHT);
});

test('what belongs to a day can be hidden: control, the line and the three zones, and nothing else', () => {
  expect(svg.match(/data-day=""/g)).toHaveLength(5);
  const base = svg.replace(/<g data-day="">.*?<\/g>/g, '');
  expect(base).toContain('var(--map-border)');
  expect(base).not.toMatch(/fill="var\(--map-control\)|stroke="var\(--map-line\)|url\(#/);
});
