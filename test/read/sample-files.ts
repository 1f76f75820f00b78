import { strToU8, type Zippable, zipSync } from 'fflate';
import type { MultiPolygon, Position } from 'geojson';
import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import { toFlatGeobuf } from '../../src/export/formats/flatgeobuf.ts';
import { toKml } from '../../src/export/formats/kml.ts';
import { toTopoJson } from '../../src/export/formats/topojson.ts';
import type { Layer } from '../../src/model/layers.ts';
import { box } from '../support/squares.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Two areas with a hole and a text of two alphabets, as a layer that the exporters write. */
export const AREAS: MultiPolygon[] = [
  {
    type: 'MultiPolygon',
    coordinates: [
      [
        box(36, 47, 38, 48).coordinates[0] ?? [],
        [...(box(36.5, 47.2, 37, 47.6).coordinates[0] ?? [])].reverse(),
      ],
      box(39, 47, 39.5, 47.5).coordinates,
    ],
  },
  { type: 'MultiPolygon', coordinates: [box(34, 46.5, 35.5, 47.25).coordinates] },
];
export const NAMES = ['Донеччина', 'Zaporizhzhia'];

function sampleLayer(): Layer {
  return {
    type: 'FeatureCollection',
    metadata: {
      title: 'Sample',
      date: '2025-08-15',
      method: 'drawn',
      disclaimer: 'none',
      sources: [],
      licences: [],
    } as unknown as Layer['metadata'],
    features: AREAS.map((geometry, i) => ({ type: 'Feature', properties: { label: NAMES[i] }, geometry })),
  };
}

/** One small sound file of each format, holding `AREAS`; GPX holds their outer rings as tracks. */
export async function sampleFiles(): Promise<Record<string, Bytes>> {
  const layer = sampleLayer();
  const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());
  const kml = await bytesOf(toKml(layer, false));
  const parts = archiveParts(kml);
  return {
    geojson: strToU8(JSON.stringify(layer)) as Bytes,
    topojson: await bytesOf(toTopoJson(layer)),
    kml,
    kmz: zip(parts.kmz ?? {}),
    gpx: gpxOf(AREAS),
    shapefile: zip(parts.shapefile ?? {}),
    flatgeobuf: await bytesOf(toFlatGeobuf(layer)),
    geopackage: await geoPackageOf(AREAS),
  };
}

/** The files in the samples that are archives. */
export function archiveParts(kml: Bytes): Record<string, Record<string, Bytes>> {
  return {
    kmz: { 'doc.kml': kml, 'icon.png': strToU8('\x89PNG') as Bytes },
    shapefile: {
      'areas/areas.shp': shapefileOf(AREAS),
      'areas/areas.dbf': dbfOf(NAMES),
      'areas/areas.prj': strToU8(WGS84_PRJ) as Bytes,
      'areas/areas.cpg': strToU8('UTF-8') as Bytes,
    },
  };
}

export const zip = (files: Zippable): Bytes => zipSync(files) as Bytes;

export const WGS84_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

const ringsOf = ({ coordinates }: MultiPolygon) => coordinates.flat();

/** Main file of a Shapefile of polygons (ESRI, 1998): outer rings clockwise, holes counterclockwise. */
export function shapefileOf(areas: readonly MultiPolygon[]): Bytes {
  const records = areas.map((area, i) => {
    const rings = area.coordinates.flatMap((polygon) => polygon.map((ring) => [...ring].reverse()));
    const points = rings.flat();
    const content = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length));
    content.setInt32(0, 5, true);
    writeBox(content, 4, points);
    content.setInt32(36, rings.length, true);
    content.setInt32(40, points.length, true);
    let start = 0;
    rings.forEach((ring, r) => {
      content.setInt32(44 + 4 * r, start, true);
      start += ring.length;
    });
    points.forEach(([x = 0, y = 0], p) => {
      const at = 44 + 4 * rings.length + 16 * p;
      content.setFloat64(at, x, true);
      content.setFloat64(at + 8, y, true);
    });
    const head = new DataView(new ArrayBuffer(8));
    head.setInt32(0, i + 1);
    head.setInt32(4, content.byteLength / 2);
    return [head, content];
  });
  const size = records.flat().reduce((sum, { byteLength }) => sum + byteLength, 100);
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  header.setInt32(24, size / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, 5, true);
  writeBox(header, 36, areas.flatMap(ringsOf).flat());
  return joined([header, ...records.flat()]);
}

function writeBox(view: DataView, at: number, points: readonly Position[]): void {
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((edge, i) => {
    view.setFloat64(at + 8 * i, edge, true);
  });
}

function joined(parts: readonly DataView[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteLength } of parts) {
    whole.set(new Uint8Array(buffer, 0, byteLength), at);
    at += byteLength;
  }
  return whole;
}

const FIELD_SIZE = 40;

/** A dBase III table with one text column `name`; texts are given as bytes or written as UTF-8. */
export function dbfOf(texts: readonly (string | Uint8Array)[]): Bytes {
  const header = new Uint8Array(65);
  const view = new DataView(header.buffer);
  header.set([3, 125, 8, 15]);
  view.setUint32(4, texts.length, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, 1 + FIELD_SIZE, true);
  header.set(strToU8('name'), 32);
  header[43] = 'C'.charCodeAt(0);
  header[48] = FIELD_SIZE;
  header[64] = 13;
  const rows = texts.map((text) => {
    const row = new Uint8Array(1 + FIELD_SIZE).fill(32);
    row.set(typeof text === 'string' ? strToU8(text) : text, 1);
    return new DataView(row.buffer);
  });
  return joined([view, ...rows]);
}

function gpxOf(areas: readonly MultiPolygon[]): Bytes {
  const tracks = areas.flatMap(({ coordinates }) =>
    coordinates.map(([ring = []]) => {
      const points = ring.map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"><ele>100</ele></trkpt>`);
      return `<trk><name>line</name><trkseg>${points.join('')}</trkseg></trk>`;
    }),
  );
  const text = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${tracks.join('')}</gpx>`;
  return strToU8(text) as Bytes;
}

/** A GeoPackage with one table `areas`, or one table for each system. */
export async function geoPackageOf(areas: readonly MultiPolygon[], srsId = 4326): Promise<Bytes> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
      organization_coordsys_id INTEGER, definition TEXT, description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', ${srsId}, 'EPSG', ${srsId}, 'undefined', '');
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,
      srs_id INTEGER, z TINYINT, m TINYINT);
    CREATE TABLE areas (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);
    INSERT INTO gpkg_contents VALUES ('areas', 'features', 'areas', ${srsId});
    INSERT INTO gpkg_geometry_columns VALUES ('areas', 'geom', 'MULTIPOLYGON', ${srsId}, 0, 0);`);
  areas.forEach((area, i) => {
    database.run('INSERT INTO areas VALUES (?, ?, ?)', [i + 1, geoPackageBlob(area, srsId), NAMES[i] ?? '']);
  });
  const bytes = database.export() as Bytes;
  database.close();
  return bytes;
}

function geoPackageBlob({ coordinates }: MultiPolygon, srsId: number): Uint8Array {
  const numbers: number[] = [];
  const uint32 = (value: number) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, value, true);
    numbers.push(...new Uint8Array(view.buffer));
  };
  const double = (value: number) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    numbers.push(...new Uint8Array(view.buffer));
  };
  numbers.push(0x47, 0x50, 0, 1);
  uint32(srsId);
  numbers.push(1);
  uint32(6);
  uint32(coordinates.length);
  for (const rings of coordinates) {
    numbers.push(1);
    uint32(3);
    uint32(rings.length);
    for (const ring of rings) {
      uint32(ring.length);
      for (const position of ring) for (const value of position) double(value);
    }
  }
  return new Uint8Array(numbers);
}
