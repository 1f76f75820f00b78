import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature as StoredFeature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { deserialize as deserializeStored } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { flatProperties } from '../../../src/export/formats/flat-properties.ts';
import { toFlatGeobuf } from '../../../src/export/formats/flatgeobuf.ts';
import { areaKm2 } from '../../../src/geo/area.ts';
import type { Layer } from '../../../src/model/layers.ts';
import { awkwardLayer, realComparisonLayer, realLayer } from '../real-layer.ts';

async function bytesOf(layer: Layer): Promise<Uint8Array> {
  const blob = toFlatGeobuf(layer);
  expect(blob.type).toBe('application/flatgeobuf');
  return new Uint8Array(await blob.arrayBuffer());
}

async function reread(layer: Layer) {
  const bytes = await bytesOf(layer);
  let header: HeaderMeta | null = null;
  const features: Feature[] = [];
  const headerMetaFn = (meta: HeaderMeta) => {
    header = meta;
  };
  for await (const feature of deserialize(bytes, { headerMetaFn })) features.push(feature as Feature);
  return { bytes, header: header as HeaderMeta | null, features };
}

const LAYERS: [string, () => Layer][] = [
  ['a day with proposals', realLayer],
  ['a comparison', realComparisonLayer],
];

describe.each(LAYERS)('%s as FlatGeobuf', (_, layerOf) => {
  test('comes back with every geometry as it was and its figures in flat columns', async () => {
    const layer = layerOf();
    const before = JSON.stringify(layer);
    const { features } = await reread(layer);
    expect(JSON.stringify(layer)).toBe(before);
    expect(features).toHaveLength(layer.features.length);
    features.forEach(({ geometry, properties }, i) => {
      const original = layer.features[i] as Feature;
      expect(geometry).toEqual(original.geometry);
      expect(properties).toEqual(flatProperties(original.properties));
      const area = original.properties?.areaKm2?.central;
      if (geometry.type !== 'MultiPolygon' || area === undefined) return;
      expect(Math.abs(areaKm2(geometry) - area)).toBeLessThan(0.2);
      expect(properties?.areaKm2_central).toBe(area);
    });
  });

  test('says in its header what it is, where it lies and under which licences', async () => {
    const layer = layerOf();
    const { bytes, header } = await reread(layer);
    // "fgb", version 3, "fgb" and any patch version: the FlatGeobuf specification.
    expect([...bytes.slice(0, 7)]).toEqual([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62]);
    expect(header?.geometryType).toBe(0);
    expect(header?.featuresCount).toBe(layer.features.length);
    expect(header?.crs).toMatchObject({ org: 'EPSG', code: 4326 });
    expect([...(header?.envelope ?? [])]).toEqual(layer.bbox);
    expect(header?.title).toBe(layer.metadata.title);
    expect(header?.description).toContain(layer.metadata.disclaimer);
    const metadata = JSON.parse(header?.metadata ?? '{}');
    expect(metadata).toMatchObject(JSON.parse(JSON.stringify(layer.metadata)));
    expect(metadata.licence).toContain('ODbL 1.0');
  });
});

test('points, lines and areas stand in one file', async () => {
  const { features } = await reread(realLayer());
  const types = new Set(features.map(({ geometry }) => geometry.type));
  expect([...types].sort()).toEqual(['MultiLineString', 'MultiPolygon', 'Point']);
});

test('columns come from all features, and text holds what disagrees', async () => {
  const { features, header } = await reread(awkwardLayer());
  expect(header?.columns?.map(({ name }) => name)).toContain('yes');
  expect(features[0]?.properties).toMatchObject({ mixed: '1' });
  expect(features[0]?.properties).not.toHaveProperty('late');
  expect(features[1]?.properties).toMatchObject({ mixed: 'two', late: 2.5, yes: true, of: 'Їжак' });
  expect(features[1]?.geometry).toEqual(awkwardLayer().features[1]?.geometry);
  const empty = features[2]?.geometry;
  expect(empty?.type === 'MultiLineString' && empty.coordinates.flat()).toEqual([]);
  expect(features[3]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [] });
});

test('a single line says where it ends, without which older versions of GDAL refuse it', async () => {
  const ends: number[][] = [];
  const fromFeature = (_: number, feature: StoredFeature) => {
    ends.push([...(feature.geometry()?.endsArray() ?? [])]);
    return {};
  };
  for await (const _ of deserializeStored(await bytesOf(awkwardLayer()), { fromFeature }));
  expect(ends[1]).toEqual([3]);
});

const gdal = spawnSync('ogr2ogr', ['--version']).status === 0;

describe.skipIf(!gdal)('read by GDAL (skipped where ogr2ogr is not installed)', () => {
  test.each(LAYERS)('%s keeps its features and areas to 0.001 km2', async (_, layerOf) => {
    const layer = layerOf();
    const folder = mkdtempSync(join(tmpdir(), 'fgb-'));
    try {
      const file = join(folder, 'layer.fgb');
      writeFileSync(file, await bytesOf(layer));
      const run = spawnSync(
        'ogr2ogr',
        ['-f', 'GeoJSON', '/vsistdout/', file, '-lco', 'COORDINATE_PRECISION=7'],
        { encoding: 'utf8', maxBuffer: 2 ** 28 },
      );
      expect(run.status, run.stderr).toBe(0);
      const back: FeatureCollection = JSON.parse(run.stdout);
      expect(back.features).toHaveLength(layer.features.length);
      back.features.forEach(({ geometry }, i) => {
        const original = layer.features[i]?.geometry;
        expect(geometry.type).toBe(original?.type);
        if (geometry.type !== 'MultiPolygon' || original?.type !== 'MultiPolygon') return;
        expect(Math.abs(areaKm2(geometry) - areaKm2(original))).toBeLessThan(0.001);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
