import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { TOPOLOGY_OBJECT, toTopoJson } from '../../../src/export/formats/topojson.ts';
import { areaKm2 } from '../../../src/geo/area.ts';
import type { Layer } from '../../../src/model/layers.ts';
import { awkwardLayer, realComparisonLayer, realLayer } from '../real-layer.ts';

type Saved = Topology & { metadata: Layer['metadata']; bbox: number[] };

async function saved(layer: Layer): Promise<Saved> {
  const blob = toTopoJson(layer);
  expect(blob.type).toBe('application/topo+json');
  return JSON.parse(await blob.text());
}

const reread = (topology: Saved) =>
  feature(topology, topology.objects[TOPOLOGY_OBJECT] as GeometryCollection) as FeatureCollection;

describe.each([
  ['a day with proposals', realLayer],
  ['a comparison', realComparisonLayer],
])('%s as TopoJSON', (_, layerOf) => {
  test('comes back through topojson-client with its features, properties, areas and metadata', async () => {
    const layer = layerOf();
    const before = JSON.stringify(layer);
    const topology = await saved(layer);
    expect(JSON.stringify(layer)).toBe(before);
    const back = reread(topology);
    expect(back.features.map(({ properties }) => properties)).toEqual(
      JSON.parse(JSON.stringify(layer.features.map(({ properties }) => properties))),
    );
    back.features.forEach(({ geometry }, i) => {
      const original = layer.features[i]?.geometry;
      expect(geometry.type).toBe(original?.type);
      if (geometry.type !== 'MultiPolygon' || original?.type !== 'MultiPolygon') return;
      expect(Math.abs(areaKm2(geometry) - areaKm2(original))).toBeLessThan(1e-6);
    });
    expect(topology.metadata).toEqual(JSON.parse(JSON.stringify(layer.metadata)));
    expect(topology.bbox).toEqual(layer.bbox);
  });

  test('is smaller than the layer, since shared arcs are stored once', async () => {
    const layer = layerOf();
    const blob = toTopoJson(layer);
    expect(blob.size).toBeLessThan(0.6 * JSON.stringify(layer).length);
  });
});

test('keeps points and lines where they were, to a billionth of a degree, and empty shapes empty', async () => {
  const back = reread(await saved(awkwardLayer()));
  expect(back.features.map(({ geometry }) => geometry.type)).toEqual([
    'Point',
    'MultiLineString',
    'MultiLineString',
    'MultiPolygon',
  ]);
  const [point, line, none] = back.features.map(({ geometry }) => geometry);
  if (point?.type !== 'Point' || line?.type !== 'MultiLineString' || none?.type !== 'MultiLineString')
    throw new Error('types differ');
  expect(point.coordinates[0]).toBeCloseTo(30, 9);
  expect(point.coordinates[1]).toBeCloseTo(50, 9);
  expect(line.coordinates[0]?.map(([lon = 0]) => Math.round(lon * 1e9) / 1e9)).toEqual([30, 31, 32]);
  expect(none.coordinates).toEqual([]);
});
