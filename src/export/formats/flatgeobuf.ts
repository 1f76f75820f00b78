import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { parseGC, parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Geometry } from 'geojson';
import type { Layer } from '../../model/layers.ts';
import { creditsText, licenceLine } from './credits.ts';
import { type Cell, flatProperties } from './flat-properties.ts';

/** WGS84 in longitude and latitude. */
const EPSG = 4326;

/**
 * A layer as FlatGeobuf: features of all kinds of geometry, their figures in flat columns, and title, credits and
 * metadata in the header. The library's own writer takes its columns from the first feature and leaves the header
 * bare, so the header is written here with its schema classes and only the features with its writer.
 */
export function toFlatGeobuf(layer: Layer): Blob {
  const rows = layer.features.map(({ properties }) => flatProperties(properties));
  const columns = columnsOf(rows);
  const columnMeta = columns.map(({ name, kind }) => ({
    name,
    type: { string: ColumnType.String, number: ColumnType.Double, boolean: ColumnType.Bool }[kind],
    title: null,
    description: null,
    width: -1,
    precision: -1,
    scale: -1,
    nullable: true,
    unique: false,
    primary_key: false,
  }));
  const headerMeta = {
    geometryType: GeometryType.Unknown,
    columns: columnMeta,
    envelope: null,
    featuresCount: rows.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const parsed = (geometry: Geometry) => {
    if (geometry.type === 'GeometryCollection') return parseGC(geometry);
    const parts = parseGeometry(geometry);
    // Older versions of GDAL refuse a MultiLineString without `ends`, which the library leaves out for one line.
    return geometry.type === 'MultiLineString' && !parts.ends
      ? { ...parts, ends: geometry.coordinates.map(({ length }) => length) }
      : parts;
  };
  const features = layer.features.map(({ geometry }, i) => {
    const row = rows[i] ?? {};
    const cells = columns.map(({ name, kind }): [string, Cell | null] => {
      const cell = row[name];
      return [name, cell === undefined ? null : kind === 'string' ? String(cell) : cell];
    });
    return buildFeature(parsed(geometry), Object.fromEntries(cells), headerMeta);
  });
  const header = buildHeader(layer, columnMeta);
  return new Blob([magicbytes, header, ...features] as BlobPart[], { type: 'application/flatgeobuf' });
}

interface CellColumn {
  name: string;
  kind: 'string' | 'number' | 'boolean';
}

/** Every column that any row has, in order of appearance; text where the rows disagree about the kind. */
function columnsOf(rows: readonly Record<string, Cell>[]): CellColumn[] {
  const kinds = new Map<string, CellColumn['kind']>();
  for (const row of rows)
    for (const [name, cell] of Object.entries(row)) {
      const kind = typeof cell as CellColumn['kind'];
      kinds.set(name, (kinds.get(name) ?? kind) === kind ? kind : 'string');
    }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

function buildHeader(
  { metadata, bbox, features }: Layer,
  columns: readonly { name: string; type: number }[],
): Uint8Array {
  const builder = new Builder();
  const columnOffsets = columns.map(({ name, type }) => {
    const columnName = builder.createString(name);
    Column.startColumn(builder);
    Column.addName(builder, columnName);
    Column.addType(builder, type);
    return Column.endColumn(builder);
  });
  const columnVector = Header.createColumnsVector(builder, columnOffsets);
  const org = builder.createString('EPSG');
  Crs.startCrs(builder);
  Crs.addOrg(builder, org);
  Crs.addCode(builder, EPSG);
  const crs = Crs.endCrs(builder);
  const name = builder.createString('lines-of-contact');
  const title = builder.createString(metadata.title);
  const description = builder.createString(creditsText(metadata));
  const written = builder.createString(JSON.stringify({ ...metadata, licence: licenceLine(metadata) }));
  const envelope = bbox ? Header.createEnvelopeVector(builder, bbox) : null;
  Header.startHeader(builder);
  Header.addName(builder, name);
  if (envelope !== null) Header.addEnvelope(builder, envelope);
  Header.addGeometryType(builder, GeometryType.Unknown);
  Header.addColumns(builder, columnVector);
  Header.addFeaturesCount(builder, BigInt(features.length));
  Header.addIndexNodeSize(builder, 0);
  Header.addCrs(builder, crs);
  Header.addTitle(builder, title);
  Header.addDescription(builder, description);
  Header.addMetadata(builder, written);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}
