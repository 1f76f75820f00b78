import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { box } from '../support/squares.ts';
import { answerOf, layerOf } from './read-text.ts';

const SQUARE = box(36, 47, 37, 48);
const feature = (geometry: object, properties: object | null = null) => ({
  type: 'Feature',
  properties,
  geometry,
});

/** A ring of `count` vertices around the middle of the front. */
function roundRing(count: number): Position[] {
  const ring = Array.from({ length: count - 1 }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / (count - 1);
    const radius = 1 + 0.2 * Math.sin(9 * angle);
    return [37 + radius * Math.cos(angle), 48 + radius * Math.sin(angle)];
  });
  return [...ring, [...(ring[0] ?? [])]];
}

test('a daily map of one multipolygon of 3,000 vertices and a legacy crs is read as it is', async () => {
  const geometry = { type: 'MultiPolygon' as const, coordinates: [[roundRing(3000)]] };
  const layer = await layerOf(
    JSON.stringify({
      type: 'FeatureCollection',
      name: 'map_2025-08-15',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      features: [feature(geometry, { fid: 1 })],
    }),
  );
  expect(layer.notes).toEqual([]);
  expect(layer.vertices).toBe(3000);
  expect(layer.features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: geometry.coordinates[0] });
});

test('a daily map of many classes keeps them all, and tells their names with counts', async () => {
  const names = [
    'Окуповано /// Occupied /// Оккупировано',
    'Звільнено /// Liberated /// Освобождено',
    'Невідомий статус /// Unknown status /// Неизвестный статус',
  ];
  const features = Array.from({ length: 300 }, (_, i) => {
    const west = 33 + (i % 20) * 0.2;
    const south = 46 + Math.floor(i / 20) * 0.2;
    return feature(box(west, south, west + 0.1, south + 0.1), { name: names[i % 3], 'fill-opacity': 0.4 });
  });
  const points = Array.from({ length: 60 }, (_, i) =>
    feature({ type: 'Point', coordinates: [35 + i / 100, 47, 0] }, { name: 'Attack /// Attack /// Attack' }),
  );
  const lines = [
    feature(
      {
        type: 'LineString',
        coordinates: [
          [36, 47],
          [36.5, 47.2],
        ],
      },
      { name: 'Line' },
    ),
  ];
  const layer = await layerOf(
    JSON.stringify({ type: 'FeatureCollection', features: [...features, ...points, ...lines] }),
  );
  expect(layer.features).toHaveLength(361);
  expect(layer.notes).toEqual([
    { key: 'heights', params: { count: 60, first: 'features[300].geometry.coordinates' } },
    { key: 'linesLeftOut', params: { count: 1, first: 'features[360].geometry' } },
    { key: 'pointsLeftOut', params: { count: 60, first: 'features[300].geometry' } },
  ]);
  expect(layer.properties[0]).toEqual({
    name: 'name',
    distinct: 5,
    values: [
      { value: names[0], count: 100 },
      { value: names[1], count: 100 },
      { value: names[2], count: 100 },
      { value: 'Attack /// Attack /// Attack', count: 60 },
      { value: 'Line', count: 1 },
    ],
  });
});

test.each([
  ['a geometry', JSON.stringify(SQUARE)],
  ['a feature', JSON.stringify(feature(SQUARE))],
  ['a feature without a type', JSON.stringify({ geometry: SQUARE, properties: {} })],
  ['a collection', JSON.stringify({ type: 'FeatureCollection', features: [feature(SQUARE)] })],
  ['a collection of bare geometries', JSON.stringify({ type: 'FeatureCollection', features: [SQUARE] })],
  ['a collection without a type', JSON.stringify({ features: [feature(SQUARE)] })],
  ['a list of features', JSON.stringify([feature(SQUARE)])],
  [
    'a crs that is EPSG:4326',
    JSON.stringify({ ...SQUARE, crs: { type: 'name', properties: { name: 'EPSG:4326' } } }),
  ],
  ['a crs that is null', JSON.stringify({ ...SQUARE, crs: null })],
])('%s gives its polygon and no note', async (_, text) => {
  const layer = await layerOf(text);
  expect(layer.features.map(({ geometry }) => geometry)).toEqual([SQUARE]);
  expect(layer.notes).toEqual([]);
  expect(layer.bbox).toEqual([36, 47, 37, 48]);
});

test('one feature a line, with and without record separators', async () => {
  const lines = [feature(SQUARE), feature(box(38, 47, 39, 48))].map((one) => JSON.stringify(one));
  for (const text of [lines.join('\n'), lines.map((line) => `\u001e${line}\n`).join('')]) {
    const layer = await layerOf(text);
    expect(layer.features).toHaveLength(2);
    expect(layer.notes).toEqual([]);
  }
});

test('a collection inside the answer of a map’s interface is found', async () => {
  const text = JSON.stringify({ id: 1, map: { type: 'FeatureCollection', features: [feature(SQUARE)] } });
  const layer = await layerOf(text);
  expect(layer.features).toHaveLength(1);
  expect(layer.notes).toEqual([{ key: 'insideMember', params: { member: 'map' } }]);
});

test('coordinates in a system that the legacy crs names are converted', async () => {
  // The corners of the square in Web Mercator, by x = a lon, y = a ln tan(45° + lat / 2).
  const x = (lon: number) => (6378137 * lon * Math.PI) / 180;
  const y = (lat: number) => 6378137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const coordinates = SQUARE.coordinates.map((ring) => ring.map(([lon = 0, lat = 0]) => [x(lon), y(lat)]));
  const projected = { type: 'Polygon', coordinates };
  const named = { ...projected, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } };
  const layer = await layerOf(JSON.stringify(named));
  const [{ geometry } = { geometry: null }] = layer.features;
  expect(geometry?.type === 'Polygon' && areaKm2(geometry)).toBeCloseTo(areaKm2(SQUARE), 6);
  expect(layer.notes).toEqual([{ key: 'converted', params: { system: 'Web Mercator (EPSG:3857)' } }]);

  const asked = await answerOf(JSON.stringify(projected));
  expect(asked).toMatchObject({ kind: 'projected' });
  const [guess] = 'guesses' in asked ? asked.guesses : [];
  expect(guess).toMatchObject({ code: 'EPSG:3857', name: 'Web Mercator' });
  expect(guess?.bbox.map((edge) => Math.round(edge * 1e9) / 1e9)).toEqual([36, 47, 37, 48]);
  const answered = await layerOf(JSON.stringify(projected), { convertFrom: 'EPSG:3857' });
  expect(answered.features).toEqual(layer.features);
});
