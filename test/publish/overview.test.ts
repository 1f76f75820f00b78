import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { lengthKm } from '../../src/geo/length.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';

const files = new Map(siteFiles(dataFiles(), 'test').map(({ path, content }) => [path, content]));
const text = files.get('map/overview.json') ?? '';
const overview = JSON.parse(text) as Topology;
const layer = (name: string) =>
  feature(overview, overview.objects[name] as GeometryCollection) as FeatureCollection;
const whole = (path: string) => JSON.parse(files.get(`layers/${path}.geojson`) ?? '') as FeatureCollection;

test('the overview is a quarter of the layers that it stands in for', () => {
  const bytes = (content: string) => gzipSync(content, { level: 9 }).length;
  const all = ['land', 'neighbour-borders', 'oblasts', 'water', 'border'].map(
    (name) => files.get(`layers/basemap/${name}.geojson`) ?? '',
  );
  expect(bytes(text)).toBeLessThan(25_000);
  expect(bytes(text)).toBeLessThan(all.reduce((sum, content) => sum + bytes(content), 0) / 3.8);
});

test('every oblast is there, and no more than a hundredth of its area off', () => {
  const exact = new Map(
    whole('basemap/oblasts').features.map(({ properties, geometry }) => [
      properties?.id,
      areaKm2(geometry as never),
    ]),
  );
  const features = layer('oblasts').features;
  expect(features).toHaveLength(27);
  for (const { properties, geometry } of features) {
    const area = exact.get(properties?.id) ?? 0;
    // Kyiv and Sevastopol are small.
    expect(Math.abs(areaKm2(geometry as never) - area) / area, properties?.name).toBeLessThan(
      area > 2000 ? 0.01 : 0.06,
    );
  }
});

test('the land border is the same line without its smallest bends', () => {
  const land = (of: FeatureCollection) =>
    of.features.find(({ properties }) => properties?.coast === false)?.geometry as MultiLineString;
  const [now, before] = [lengthKm(land(layer('border'))), lengthKm(land(whole('basemap/border')))];
  expect(now / before).toBeGreaterThan(0.85);
  expect(now / before).toBeLessThanOrEqual(1.001);
});

test('its towns are those of the first two ranks, where they are', () => {
  const towns = layer('settlements').features;
  const exact = whole('settlements').features.filter(({ properties }) => properties?.rank <= 2);
  expect(towns.map(({ properties }) => properties)).toEqual(exact.map(({ properties }) => properties));
  towns.forEach(({ geometry }, i) => {
    const [a, b] = [geometry, exact[i]?.geometry].map((at) => (at?.type === 'Point' ? at.coordinates : []));
    // Half a step of the grid.
    expect(Math.abs((a?.[0] ?? NaN) - (b?.[0] ?? NaN))).toBeLessThan(0.0065);
    expect(Math.abs((a?.[1] ?? NaN) - (b?.[1] ?? NaN))).toBeLessThan(0.0065);
  });
});
