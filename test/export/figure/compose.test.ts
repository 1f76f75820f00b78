import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, expect, test } from 'vitest';
import { composeFigure } from '../../../src/export/figure/compose.ts';
import { customSize, FIGURE_PARTS, type FigureOptions, PRESETS } from '../../../src/export/figure/figure.ts';
import { figureRows, figureSubtitle, figureTitle } from '../../../src/export/figure/words.ts';
import { UKRAINE_EXTENT } from '../../../src/map/ukraine-extent.ts';
import { CREDITS, DISCLAIMER } from '../../../src/model/attribution.ts';
import type { AppState } from '../../../src/state/app-state.ts';
import { realBasemap } from '../../support/real-basemap.ts';
import { realComparison, realState } from '../real-layer.ts';

const measure = (text: string, size: number) => 0.55 * size * text.length;
const { width, height, scale } = PRESETS.article;
const options: FigureOptions = {
  width: width / scale,
  height: height / scale,
  title: 'A title with <marks> & "quotes"',
  subtitle: 'A subtitle',
  parts: new Set(FIGURE_PARTS),
  dark: false,
  language: 'en',
  extent: UKRAINE_EXTENT,
  link: 'https://example.org/#day=2025-08-15',
  madeOn: '2026-11-24',
  version: 'abcdef12',
};
let state: AppState;
beforeAll(() => {
  state = realState();
});

const compose = (change: Partial<FigureOptions> = {}, of: AppState = state) =>
  composeFigure(of, realBasemap(), { ...options, ...change }, measure);

function parsed(svg: string) {
  const faults: string[] = [];
  const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
    svg,
    'image/svg+xml',
  );
  expect(faults).toEqual([]);
  const all = [...document.getElementsByTagName('*')];
  return {
    root: document.documentElement as NonNullable<typeof document.documentElement>,
    ids: all.map((one) => one.getAttribute('id')).filter(Boolean),
    names: new Set(all.map(({ tagName }) => tagName)),
    text: all
      .filter(({ tagName }) => tagName === 'text')
      .map(({ textContent }) => textContent)
      .join(' '),
    all,
  };
}

test('the figure is well-formed, has its layers as named groups and its words as text', () => {
  const svg = compose();
  const { root, ids, names, text } = parsed(svg);
  expect(root.getAttribute('viewBox')).toBe(`0 0 ${width / scale} ${height / scale}`);
  for (const id of [
    'sea',
    'land',
    'ukraine',
    'water',
    'control-area',
    'zone-cession',
    'oblast-boundaries',
    'line-of-contact',
    'international-border',
    'zone-names',
    'legend',
    'figures',
    'credits',
  ])
    expect(ids).toContain(id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(names.has('image')).toBe(false);
  expect(text).toContain('A title with <marks> & "quotes"');
  for (const words of ['Kyiv', 'Sevastopol', 'International border', 'data version abcdef12', options.link])
    expect(text).toContain(words);
  expect(text.replace(/\s+/g, ' ')).toContain(DISCLAIMER.slice(0, 60));
});

test('the border is drawn above all land, zones and lines', () => {
  const { ids } = parsed(compose());
  const border = ids.indexOf('international-border');
  for (const below of ['control-area', 'zone-cession', 'oblast-boundaries', 'line-of-contact'])
    expect(ids.indexOf(below)).toBeLessThan(border);
});

test('every hatch that is used is a pattern of the document', () => {
  const svg = compose();
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  const { ids } = parsed(svg);
  expect(used.length).toBeGreaterThan(4);
  for (const id of used) expect(ids).toContain(id);
});

test('each part can be left out, credits and disclaimer cannot', () => {
  const { ids, text } = parsed(compose({ parts: new Set() }));
  for (const id of ['legend', 'figures', 'scale', 'inset']) expect(ids).not.toContain(id);
  expect(text).not.toContain('abcdef12');
  expect(text).not.toContain(options.link);
  expect(text.replace(/\s+/g, ' ')).toContain(CREDITS);
  expect(text.replace(/\s+/g, ' ')).toContain(DISCLAIMER);
});

test('no coordinate of the map runs far out of its box, at any extent', () => {
  for (const extent of [UKRAINE_EXTENT, [36, 47, 39, 49.5], [37.5, 48.2, 37.8, 48.4]] as const) {
    const { all } = parsed(compose({ extent }));
    const data = all
      .filter(({ tagName, parentNode }) => tagName === 'path' && parentNode?.nodeName === 'g')
      .map((one) => one.getAttribute('d') ?? '');
    const numbers = data.flatMap((d) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number));
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.reduce((most, value) => Math.max(most, value), 0)).toBeLessThan(width / scale + 10);
    expect(numbers.reduce((least, value) => Math.min(least, value), 0)).toBeGreaterThan(-10);
  }
});

test('the table holds the figures of the answer with their ranges', () => {
  const rows = figureRows(state);
  expect(rows[0]).toEqual({
    label: 'Russian-controlled (occupied) area',
    value: 'about 113,157\u00A0km² (111,917 to 114,397)',
  });
  const cession = rows.find(({ label }) => label.includes('Cession') && label.includes('Alaska'));
  expect(cession?.value).toBe('about 6,611\u00A0km² (6,206 to 7,056)');
  const tall = PRESETS.a4Portrait;
  const { text } = parsed(compose({ width: tall.width / tall.scale, height: tall.height / tall.scale }));
  expect(text).toContain('about 6,611\u00A0km² (6,206 to 7,056)');
});

test('rows that do not fit are counted, not cut off', () => {
  const rows = figureRows(state).length;
  const { text } = parsed(compose());
  const shown = figureRows(state).filter(({ value }) => text.includes(value)).length;
  const left = Number(/(\d+) more in the data file/.exec(text)?.[1] ?? 0);
  expect(shown + left).toBeGreaterThanOrEqual(rows);
  expect(left).toBeGreaterThan(0);
});

test('a comparison is drawn as its changes, and told in its title, sentence and rows', () => {
  const comparison = realComparison();
  const compared: AppState = {
    ...state,
    comparison,
    view: {
      ...state.view,
      tab: 'compare',
      look: 'swipe',
      compare: { from: comparison.from, to: comparison.to },
    },
  };
  const { ids } = parsed(compose({}, compared));
  expect(ids).toContain('change-UA-RU');
  expect(ids).toContain('change-RU-UA');
  expect(ids).not.toContain('zone-cession');
  expect(figureTitle(compared)).toBe(
    'Control on 15 August 2025 and “Alaska summit framework” carried out on 15 August 2025',
  );
  expect(figureSubtitle(compared)).toContain('6,611\u00A0km² from Ukraine to Russia');
  expect(figureRows(compared).map(({ label }) => label)).toContain('Ukraine to Russia');
});

test('light and dark differ in the paper alone where the text is concerned', () => {
  const [light, dark] = [parsed(compose()), parsed(compose({ dark: true }))];
  const paper = (one: typeof light) =>
    one.all.find((element) => element.getAttribute('id') === 'paper')?.getAttribute('fill');
  expect([paper(light), paper(dark)]).toEqual(['#fdfbf6', '#1b1b19']);
  expect(dark.text).toBe(light.text);
});

test('text keeps its size on the page of the size asked for', () => {
  expect(customSize(1600, 900).scale).toBeCloseTo(PRESETS.article.scale, 5);
  expect(customSize(320, 320).scale).toBe(0.8);
});
