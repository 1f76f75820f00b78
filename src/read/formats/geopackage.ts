import type { Database, SqlValue } from 'sql.js';
import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import { MAX_FEATURES } from '../limits.ts';
import { mergeLayers, type NamedLayer } from '../merge-layers.ts';
import type { Notes } from '../notes.ts';
import type { RawFeature, RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';
import { geometryOfWkb } from './wkb.ts';

/**
 * The features of all feature tables of a GeoPackage (OGC 12-128). SQLite runs as plain JavaScript: its other build
 * would need the page to allow WebAssembly. Views are not read, as a view may run anything.
 */
export async function readGeoPackage(bytes: Uint8Array, notes: Notes): Promise<RawLayer> {
  const { Database: SqlDatabase } = await initSqlJs();
  let database: Database | null = null;
  try {
    database = new SqlDatabase(bytes);
    return readTables(database, notes);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('geopackageBroken', { reason: (error as Error).message });
  } finally {
    database?.close();
  }
}

const rowsOf = (database: Database, query: string, values: SqlValue[] = []): SqlValue[][] =>
  database.exec(query, values)[0]?.values ?? [];

function readTables(database: Database, notes: Notes): RawLayer {
  const tables = rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'").map(String);
  if (!tables.includes('gpkg_geometry_columns') || !tables.includes('gpkg_contents'))
    throw new Unreadable('geopackageNothing', { tables: tables.slice(0, 5).join(', ') || '-' });
  const columns = rowsOf(
    database,
    `SELECT c.table_name, c.column_name, s.organization, s.organization_coordsys_id, s.definition
     FROM gpkg_geometry_columns c LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id`,
  );
  const layers = columns
    .filter(([table]) => tables.includes(String(table)))
    .map(([table, column, organization, id, definition]): NamedLayer => {
      const named = Number(id) > 0 ? `${organization}:${id}` : null;
      return {
        name: String(table),
        features: readTable(database, String(table), String(column), notes),
        system: named ?? (Number(id) === -1 || !definition ? null : String(definition)),
      };
    });
  if (layers.length === 0)
    throw new Unreadable('geopackageNothing', { tables: tables.slice(0, 5).join(', ') || '-' });
  return mergeLayers('geopackage', layers, notes);
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function readTable(database: Database, table: string, column: string, notes: Notes): RawFeature[] {
  const statement = database.prepare(`SELECT * FROM ${quoted(table)} LIMIT ${MAX_FEATURES + 1}`);
  const features: RawFeature[] = [];
  try {
    const names = statement.getColumnNames();
    const geometryAt = names.indexOf(column);
    while (statement.step()) {
      const path = `${table}[${features.length}]`;
      const row = statement.get();
      const properties = Object.fromEntries(
        names.map((name, i) => [name, row[i]]).filter(([name]) => name !== column),
      );
      features.push({ geometry: geometryOf(row[geometryAt], path, notes), properties, path });
    }
  } finally {
    statement.free();
  }
  return features;
}

/** Bytes of the envelope, by its indicator in the flags. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** The geometry in a GeoPackage's blob: two letters, version, flags, system, envelope, then well-known binary. */
function geometryOf(blob: SqlValue | undefined, path: string, notes: Notes): object | null {
  if (!(blob instanceof Uint8Array) || blob.length === 0) return null;
  try {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const flags = view.getUint8(3);
    const envelope = ENVELOPE_BYTES[(flags >> 1) & 7];
    if (view.getUint16(0) !== 0x4750 || envelope === undefined) throw new Error('not GP');
    return geometryOfWkb(view, 8 + envelope);
  } catch {
    notes.add('unknownGeometries', `${path}.geometry`);
    return null;
  }
}
