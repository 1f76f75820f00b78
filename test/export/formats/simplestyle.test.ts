import { expect, test } from 'vitest';
import { withSimpleStyle } from '../../../src/export/formats/simplestyle.ts';
import { realComparisonLayer, realLayer } from '../real-layer.ts';

const HEX = /^#[0-9a-f]{6}$/;

test.each([
  ['a day', realLayer],
  ['a comparison', realComparisonLayer],
])('%s gets colours and titles on a copy; the layer stays as it was', (_, layerOf) => {
  const layer = layerOf();
  const before = JSON.stringify(layer);
  const styled = withSimpleStyle(layer, false);
  expect(JSON.stringify(layer)).toBe(before);
  expect(styled.metadata).toBe(layer.metadata);
  expect(styled.bbox).toEqual(layer.bbox);
  styled.features.forEach(({ geometry, properties }, i) => {
    expect(geometry).toBe(layer.features[i]?.geometry);
    expect(properties).toMatchObject(layer.features[i]?.properties ?? {});
    expect(properties?.title.length).toBeGreaterThan(3);
    if (geometry.type === 'Point') expect(properties?.['marker-color']).toMatch(HEX);
    else {
      expect(properties?.stroke).toMatch(HEX);
      expect(properties?.['stroke-width']).toBeGreaterThan(0);
    }
    if (geometry.type === 'MultiPolygon') {
      expect(properties?.fill).toMatch(HEX);
      expect(properties?.['fill-opacity']).toBeGreaterThan(0);
      expect(properties?.['fill-opacity']).toBeLessThanOrEqual(1);
    } else expect(properties).not.toHaveProperty('fill');
  });
});

test('zones take the colour of their kind, changes that of their direction, by the theme', () => {
  const styleOf = (dark: boolean, kind: string) =>
    withSimpleStyle(realLayer(), dark).features.find(({ properties }) => properties?.kind === kind)
      ?.properties;
  expect(styleOf(false, 'withdrawal')?.fill).toBe('#0063a3');
  expect(styleOf(true, 'withdrawal')?.fill).toBe('#59b4f0');
  expect(styleOf(false, 'freeze')?.fill).toBe('#3f5f6b');
  const pieces = withSimpleStyle(realComparisonLayer(), false).features;
  const piece = (from: string, to: string) =>
    pieces.find(({ properties }) => properties?.from === from && properties.to === to)?.properties;
  expect(piece('UA', 'RU')).toMatchObject({ fill: '#b34700', title: expect.stringContaining('Ukraine to') });
  expect(piece('RU', 'UA')).toMatchObject({ fill: '#0063a3' });
  expect(piece('RU', 'RU')).toMatchObject({ fill: '#b9a99a' });
});

test('titles and descriptions give kind, place and figure', () => {
  const { features } = withSimpleStyle(realLayer(), false);
  const zone = features.find(({ properties }) => properties?.zone === 'cession')?.properties;
  expect(zone?.title).toBe('Cession to Russian control: Donetsk and Luhansk, the parts held by Ukraine');
  expect(zone?.description).toMatch(
    /^Area: about 6,\d{3}\u00A0km² .*\nProposal: alaska-2025-08\nComputed on 15 August 2025$/,
  );
});
