import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { keepDrawing } from '../../../src/map/drawing/keep-drawing.ts';

const source = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } };
const style = (
  sources: string[],
  layers: [id: string, type: string, source: string][],
): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(sources.map((id) => [id, source])),
  layers: layers.map(([id, type, from]) => ({ id, type, source: from }) as LayerSpecification),
});
const page = style(
  ['land', 'border'],
  [
    ['land', 'fill', 'land'],
    ['coast', 'line', 'border'],
    ['border', 'line', 'border'],
  ],
);

test('a style that is set keeps what is drawn: areas below the border, lines and points above all', () => {
  const drawn = style(
    ['land', 'border', 'gone', 'draw-polygon', 'draw-point'],
    [
      ['land', 'fill', 'land'],
      ['gone', 'fill', 'gone'],
      ['draw-polygon', 'fill', 'draw-polygon'],
      ['coast', 'line', 'border'],
      ['draw-polygon-outline', 'line', 'draw-polygon'],
      ['draw-point', 'circle', 'draw-point'],
    ],
  );
  const kept = keepDrawing(drawn, page);
  expect(Object.keys(kept.sources)).toEqual(['land', 'border', 'draw-polygon', 'draw-point']);
  expect(kept.layers.map(({ id }) => id)).toEqual([
    'land',
    'draw-polygon',
    'coast',
    'border',
    'draw-polygon-outline',
    'draw-point',
  ]);
  expect(keepDrawing(kept, page)).toEqual(kept);
});

test('without a drawing, or without a style before, the page’s style is taken as it is', () => {
  expect(keepDrawing(page, page)).toBe(page);
  expect(keepDrawing(undefined, page)).toBe(page);
});
