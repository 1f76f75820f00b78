import { expect, test } from 'vitest';
import { DATA_FORMATS } from '../../../src/export/formats/data-formats.ts';
import { enDataFormats } from '../../../src/i18n/en-data-formats.ts';
import { realLayer } from '../real-layer.ts';

/** How a file of each format begins. */
const BEGINNING: Record<string, string> = {
  geojson: '{"type":"FeatureCollection","metadata":{"title":"Lines of Contact',
  'geojson-styled': '{"type":"FeatureCollection","metadata":{"title":"Lines of Contact',
  topojson: '{"type":"Topology","metadata":{"title":"Lines of Contact',
  kml: '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
  flatgeobuf: 'fgb',
};

test('every format writes a file of its media type and has a name and a hint', async () => {
  expect(DATA_FORMATS.map(({ id }) => id)).toEqual(Object.keys(BEGINNING));
  for (const { id, mediaType, extension, write } of DATA_FORMATS) {
    const blob = await write(realLayer(), false);
    expect(blob.type).toBe(mediaType);
    expect((await blob.text()).slice(0, BEGINNING[id]?.length)).toBe(BEGINNING[id]);
    expect(extension).toMatch(/^[a-z.]+$/);
    expect(enDataFormats.dataFormats[id].length).toBeGreaterThan(2);
    expect(enDataFormats.dataFormatHints[id].length).toBeGreaterThan(10);
  }
});

test('plain GeoJSON is the layer itself; the styled one adds colours', async () => {
  const layer = realLayer();
  const [plain, styled] = await Promise.all(
    DATA_FORMATS.slice(0, 2).map(async ({ write }) => JSON.parse(await (await write(layer, true)).text())),
  );
  expect(plain).toEqual(JSON.parse(JSON.stringify(layer)));
  expect(styled.features[0].properties).toMatchObject({ ...plain.features[0].properties, fill: '#7a6555' });
});
