import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../src/map/basemap.ts';
import { hatchImage } from '../../src/map/hatch.ts';
import { legendEntries } from '../../src/map/legend-entries.ts';
import { paletteOf } from '../../src/map/palette.ts';
import { buildStyle } from '../../src/map/style.ts';
import { zoneLabels } from '../../src/map/zone-labels.ts';
import type { DayAnswer, ZoneAnswer } from '../../src/model/answer.ts';
import { NO_ESTIMATE } from '../../src/model/estimate.ts';
import { ZONE_KINDS, type ZoneKind } from '../../src/model/proposal.ts';
import { defaultView } from '../../src/state/view.ts';
import { box } from '../support/squares.ts';

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const basemap: Basemap = {
  land: none,
  neighbourBorders: none,
  oblasts: none,
  water: none,
  border: none,
  settlements: none,
};
const multi = (...boxes: Parameters<typeof box>[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: boxes.map((sides) => box(...sides).coordinates),
});
const lines = { geometry: { type: 'MultiLineString' as const, coordinates: [] }, lengthKm: NO_ESTIMATE };
const zone = (id: string, kind: ZoneKind, geometry: MultiPolygon): ZoneAnswer => ({
  id,
  kind,
  geometry,
  areaKm2: { low: 315, central: 442.7, high: 623 },
  byOblast: [],
  settlements: { settlements: 0, population: 0, populationKnownFor: 0 },
  settlementIds: [],
});
const answer = {
  control: {
    day: '2025-08-15',
    heldByRu: [],
    areaKm2: NO_ESTIMATE,
    range: multi(),
    line: lines,
    pockets: [],
    pocketsAreaKm2: NO_ESTIMATE,
    pocketLine: lines,
  },
  proposals: [
    {
      id: 'alaska-2025-08',
      zones: [
        zone('withdrawal', 'withdrawal', multi([34, 51, 34.1, 51.1], [36, 50, 37, 51])),
        zone('empty', 'cession', multi()),
      ],
    },
  ],
} as unknown as DayAnswer;
const state = {
  view: defaultView('en'),
  answer,
  catalog: null,
  drafts: [],
  received: {},
  comparison: null,
  lines: [],
  dark: false,
  selection: null,
};

describe('the style', () => {
  const style = buildStyle(state, basemap);
  const order = style.layers.map(({ id }) => id);

  test('has every source that its layers name, and no layer twice', () => {
    for (const layer of style.layers)
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    expect(new Set(order).size).toBe(order.length);
  });

  test('draws the international border above all land, zones and lines', () => {
    const border = order.indexOf('border');
    for (const below of [
      'ukraine',
      'control',
      'zone-cession',
      'zone-outline-freeze',
      'oblast-lines',
      'line-of-contact',
    ])
      expect(order.indexOf(below)).toBeLessThan(border);
    for (const id of order.slice(border + 1)) expect(id).toMatch(/names|dots|points|selection/);
  });

  test('is the same for the same state, and asks no other origin for anything', () => {
    expect(JSON.stringify(buildStyle(state, basemap))).toBe(JSON.stringify(style));
    expect(JSON.stringify(style)).not.toMatch(/https?:\/\/(?!localhost)/);
  });

  test('draws the range only when it is asked for', () => {
    expect(order).not.toContain('range');
    const shown = buildStyle({ ...state, view: { ...state.view, rangeShown: true } }, basemap);
    expect(shown.layers.map(({ id }) => id)).toContain('range');
  });
});

test('the legend lists what is visible and nothing else', () => {
  expect(legendEntries(state).map(({ id }) => id)).toEqual([
    'border',
    'oblast',
    'line',
    'control',
    'withdrawal',
    'reservoir',
  ]);
  expect(legendEntries({ ...state, answer: null }).map(({ id }) => id)).toEqual([
    'border',
    'oblast',
    'reservoir',
  ]);
});

test('a zone is named in the widest of its parts, with its figure', () => {
  const [label] = zoneLabels(state);
  expect(label?.properties).toEqual({
    kind: 'withdrawal',
    title: 'Withdrawal',
    figure: 'about 443\u00A0km²',
    areaKm2: 442.7,
  });
  expect(label?.geometry).toEqual({ type: 'Point', coordinates: [36.5, 50.5] });
});

describe('hatches', () => {
  const pattern = (kind: ZoneKind, ratio: number) => {
    const { width, data } = hatchImage(kind, '#0063a3', ratio);
    return Array.from({ length: width * width }, (_, i) => (data[4 * i + 3] ?? 0) > 127);
  };
  test('of each kind differ, at every pixel ratio, and cover a fifth to a half of the land', () => {
    for (const ratio of [1, 2, 3]) {
      const patterns = ZONE_KINDS.map((kind) => pattern(kind, ratio));
      expect(new Set(patterns.map(String)).size).toBe(ZONE_KINDS.length);
      for (const cover of patterns.map((drawn) => drawn.filter(Boolean).length / drawn.length)) {
        expect(cover).toBeGreaterThan(0.1);
        expect(cover).toBeLessThan(0.5);
      }
    }
  });

  test.each([false, true])(
    'stand 3:1 off the land in the theme dark=%s, as the line and the border do',
    (dark) => {
      const colours = paletteOf(dark);
      const luminance = (hex: string) => {
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
          const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
          return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      for (const color of [...Object.values(colours.zone), colours.line, colours.border, colours.label]) {
        const [a, b] = [luminance(color), luminance(colours.ukraine)];
        expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), color).toBeGreaterThan(3);
      }
    },
  );
});
