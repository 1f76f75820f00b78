import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { featureTitle } from '../../../src/export/formats/feature-text.ts';
import { flatProperties } from '../../../src/export/formats/flat-properties.ts';
import { toKml } from '../../../src/export/formats/kml.ts';
import { areaKm2 } from '../../../src/geo/area.ts';
import type { Layer } from '../../../src/model/layers.ts';
import { awkwardLayer, realComparisonLayer, realLayer } from '../real-layer.ts';

/** Parses the file as XML, any complaint of the parser being a failure. */
async function parsed(layer: Layer, dark = false) {
  const blob = toKml(layer, dark);
  expect(blob.type).toBe('application/vnd.google-earth.kml+xml');
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const text = await blob.text();
  const document = parser.parseFromString(text, 'text/xml');
  const features = (kml(document as unknown as Document) as FeatureCollection).features;
  return { text, document, features };
}

const polygonsOf = ({ geometry }: Feature): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type !== 'GeometryCollection') return [];
  return geometry.geometries.flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : []));
};

describe.each([
  ['a day with proposals', realLayer],
  ['a comparison', realComparisonLayer],
])('%s as KML', (_, layerOf) => {
  test('comes back through togeojson with names, flat figures and areas to 0.001 km2', async () => {
    const layer = layerOf();
    const before = JSON.stringify(layer);
    const { features } = await parsed(layer);
    expect(JSON.stringify(layer)).toBe(before);
    expect(features).toHaveLength(layer.features.length);
    features.forEach((feature, i) => {
      const original = layer.features[i] as Feature;
      expect(feature.properties?.name).toBe(featureTitle(original));
      for (const [name, cell] of Object.entries(flatProperties(original.properties)))
        expect(String(feature.properties?.[name] ?? '').trim()).toBe(String(cell).trim());
      const area = { type: 'MultiPolygon', coordinates: polygonsOf(feature) } as MultiPolygon;
      const expected = original.geometry.type === 'MultiPolygon' ? areaKm2(original.geometry) : 0;
      expect(Math.abs(areaKm2(area) - expected)).toBeLessThan(0.001);
    });
  });

  test('names its document and says where it comes from and under which licences', async () => {
    const layer = layerOf();
    const { document } = await parsed(layer);
    const children = Array.from(document.getElementsByTagName('Document')[0]?.childNodes ?? []);
    const textOf = (tag: string) => children.find(({ nodeName }) => nodeName === tag)?.textContent ?? '';
    expect(textOf('name')).toBe(layer.metadata.title);
    expect(textOf('description')).toContain(layer.metadata.disclaimer);
    for (const { licence, credit } of layer.metadata.licences)
      expect(textOf('description')).toContain(`${licence}, ${credit}`);
    for (const { publisher } of layer.metadata.sources) expect(textOf('description')).toContain(publisher);
  });
});

test('carries the colours of the map', async () => {
  const { features } = await parsed(realLayer());
  const zone = features.find(({ properties }) => properties?.kind === 'cession');
  expect(zone?.properties).toMatchObject({ stroke: '#b34700', fill: '#b34700', 'stroke-width': 2 });
  expect(zone?.properties?.['fill-opacity']).toBeCloseTo(0.25, 2);
  const dark = await parsed(realLayer(), true);
  expect(dark.features.find(({ properties }) => properties?.kind === 'cession')?.properties?.fill).toBe(
    '#f08a3c',
  );
});

test('stays XML whatever the texts hold', async () => {
  const { text, document, features } = await parsed(awkwardLayer());
  const outside = [...text].filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20) return ![9, 10, 13].includes(code);
    return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
  });
  expect(outside).toEqual([]);
  expect(text).not.toContain(']]>');
  expect(document.getElementsByTagName('name')[0]?.textContent).toBe('Ends ]]> here & <there> ');
  expect(features[0]?.properties?.label).toBe('bell  ]]> <b>&amp;</b> "quoted" ');
  expect(features[1]?.properties).toMatchObject({ of: 'Їжак', mixed: 'two', late: '2.5', 'a"<&>': 'odd' });
});
