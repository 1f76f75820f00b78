import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import type { ReadLayer } from '../../src/read/protocol.ts';
import { answerOf, layerOf } from './read-text.ts';
import {
  AREAS,
  dbfOf,
  geoPackageOf,
  NAMES,
  sampleFiles,
  shapefileOf,
  WGS84_PRJ,
  zip,
} from './sample-files.ts';

let files: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  files = await sampleFiles();
});

const areasOf = (layer: ReadLayer) =>
  layer.features.map(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? areaKm2(geometry) : 0,
  );

describe.each([
  ['geojson', 'label'],
  ['topojson', 'label'],
  ['kml', 'label'],
  ['kmz', 'label'],
  ['shapefile', 'name'],
  ['flatgeobuf', 'label'],
  ['geopackage', 'name'],
])('%s', (format, name) => {
  test('gives the areas that were written, their texts, and no note', async () => {
    const layer = await layerOf(files[format] ?? new Uint8Array());
    expect(layer.format).toBe(format);
    expect(layer.notes).toEqual([]);
    expect(layer.features.map(({ properties }) => properties[name])).toEqual(NAMES);
    const areas = areasOf(layer);
    AREAS.forEach((area, i) => {
      expect(areas[i]).toBeCloseTo(areaKm2(area), 6);
    });
    expect(layer.bbox.map((edge) => Math.round(edge * 1e9) / 1e9)).toEqual([34, 46.5, 39.5, 48]);
  });
});

test('GPX gives closed tracks as the areas that they go round, without heights', async () => {
  const layer = await layerOf(files.gpx ?? new Uint8Array());
  expect(layer.format).toBe('gpx');
  const outlines = AREAS.flatMap(({ coordinates }) => coordinates.map(([ring = []]) => [ring]));
  const areas = areasOf(layer);
  outlines.forEach((coordinates, i) => {
    expect(areas[i]).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates }), 6);
  });
  expect(layer.notes.map(({ key }) => key)).toEqual(['heights', 'closedLines']);
});

test('GPX gives an open track of two segments, and a route, as lines', async () => {
  const points = (name: string, places: number[][]) =>
    places.map(([lon, lat]) => `<${name} lon="${lon}" lat="${lat}"/>`).join('');
  const [west, east, route] = [
    [
      [30, 48],
      [31, 48],
    ],
    [
      [31.5, 48],
      [33, 48.5],
    ],
    [
      [33, 48],
      [34, 49],
    ],
  ];
  const segments = [west, east].map((one = []) => `<trkseg>${points('trkpt', one)}</trkseg>`).join('');
  const layer = await layerOf(
    `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk>${segments}</trk><rte>${points('rtept', route ?? [])}</rte></gpx>`,
  );
  expect(layer.features.map(({ geometry }) => geometry)).toEqual([
    { type: 'MultiLineString', coordinates: [west, east] },
    { type: 'LineString', coordinates: route },
  ]);
  expect(layer.notes).toEqual([]);
});

/** Web Mercator of a position in degrees. */
function mercator([lon = 0, lat = 0]: number[]): number[] {
  const x = (6378137 * lon * Math.PI) / 180;
  return [x, 6378137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
}
const projected = AREAS.map(({ coordinates }) => ({
  type: 'MultiPolygon' as const,
  coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(mercator))),
}));

test('a Shapefile without a .prj is asked about; with one it is converted', async () => {
  const shp = shapefileOf(projected);
  const asked = await answerOf(zip({ 'a.shp': shp, 'a.dbf': dbfOf(NAMES) }));
  expect(asked).toMatchObject({ kind: 'projected', guesses: [{ code: 'EPSG:3857' }] });
  const prj =
    'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]';
  const layer = await layerOf(zip({ 'a.shp': shp, 'A.DBF': dbfOf(NAMES), 'a.prj': strToU8(prj) }));
  areasOf(layer).forEach((area, i) => {
    expect(area).toBeCloseTo(areaKm2(AREAS[i] as (typeof AREAS)[0]), 5);
  });
  expect(layer.notes).toEqual([
    { key: 'converted', params: { system: 'WGS_1984_Web_Mercator_Auxiliary_Sphere' } },
  ]);
});

test('a Shapefile’s texts in windows-1251 without a .cpg are read as such', async () => {
  const donetsk = new Uint8Array([0xc4, 0xee, 0xed, 0xe5, 0xf7, 0xf7, 0xe8, 0xed, 0xe0]);
  const layer = await layerOf(
    zip({ 'a.shp': shapefileOf(AREAS), 'a.dbf': dbfOf([donetsk, 'b']), 'a.prj': strToU8(WGS84_PRJ) }),
  );
  expect(layer.features.map(({ properties }) => properties.name)).toEqual(['Донеччина', 'b']);
  expect(layer.notes).toEqual([{ key: 'decoded', params: { encoding: 'windows-1251' } }]);
});

test('two Shapefiles in one archive become one layer that tells them apart', async () => {
  const one = (name: string) => ({
    [`${name}.shp`]: shapefileOf(AREAS),
    [`${name}.prj`]: strToU8(WGS84_PRJ),
  });
  const layer = await layerOf(zip({ ...one('held'), ...one('contested') }));
  expect(layer.features.map(({ properties }) => properties.layer)).toEqual([
    'held',
    'held',
    'contested',
    'contested',
  ]);
  expect(layer.notes).toEqual([{ key: 'severalLayers', params: { count: 2, names: 'held, contested' } }]);
});

test('a GeoPackage in another system is converted', async () => {
  const layer = await layerOf(await geoPackageOf(projected, 3857));
  areasOf(layer).forEach((area, i) => {
    expect(area).toBeCloseTo(areaKm2(AREAS[i] as (typeof AREAS)[0]), 5);
  });
  expect(layer.notes).toEqual([{ key: 'converted', params: { system: 'Web Mercator (EPSG:3857)' } }]);
});

test('KML with an entity of HTML in a description keeps it as text', async () => {
  const placemark =
    '<Placemark><description>a&nbsp;b</description><Point><coordinates>36,47</coordinates></Point></Placemark>';
  const layer = await layerOf(`<kml xmlns="http://www.opengis.net/kml/2.2">${placemark}</kml>`);
  expect(layer.features[0]?.properties.description).toBe('a&nbsp;b');
});
