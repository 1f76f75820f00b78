import { parseDbf, parseShp } from 'shpjs';
import { mergeLayers, type NamedLayer } from '../merge-layers.ts';
import type { Notes } from '../notes.ts';
import type { RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The features of all Shapefiles in an archive, each with the table and the coordinate system beside it. */
export function readShapefiles(files: Files, notes: Notes): RawLayer {
  const names = [...files.keys()].filter((name) => /\.shp$/i.test(name));
  return mergeLayers(
    'shapefile',
    names.map((name) => readOne(name, files, notes)),
    notes,
  );
}

function readOne(name: string, files: Files, notes: Notes): NamedLayer {
  const stem = name.slice(0, -4);
  const part = (extension: string) =>
    [...files].find(([file]) => file.toLowerCase() === `${stem}.${extension}`.toLowerCase())?.[1];
  const geometries = read(name, () => parseShp(viewOf(files.get(name) ?? new Uint8Array())));
  const table = part('dbf');
  const rows = table ? read(`${stem}.dbf`, () => readTable(table, part('cpg'), notes)) : [];
  const prj = part('prj');
  return {
    name: stem.split('/').at(-1) ?? stem,
    features: geometries.map((geometry, i) => ({ geometry, properties: rows[i], path: `${name}[${i}]` })),
    system: prj ? new TextDecoder().decode(prj) : null,
  };
}

function read<T>(name: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Unreadable('shapefileBroken', { name, reason: (error as Error).message });
  }
}

const viewOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Offsets in the header of a dBase table. */
const RECORDS_AT = 4;
const HEADER_SIZE_AT = 8;
const RECORD_SIZE_AT = 10;

function readTable(bytes: Uint8Array<ArrayBuffer>, cpg: Uint8Array | undefined, notes: Notes): object[] {
  const table = viewOf(bytes.slice());
  // The library would count up to whatever the header says.
  const room = bytes.length - table.getUint16(HEADER_SIZE_AT, true);
  const held = Math.max(0, Math.ceil(room / Math.max(1, table.getUint16(RECORD_SIZE_AT, true))));
  table.setUint32(RECORDS_AT, Math.min(table.getUint32(RECORDS_AT, true), held), true);
  return parseDbf(table, encodingOf(bytes, cpg, notes));
}

/** The encoding that the .cpg names; without it UTF-8, or windows-1251 where the texts are not that. */
function encodingOf(bytes: Uint8Array, cpg: Uint8Array | undefined, notes: Notes): string {
  const named = cpg ? new TextDecoder().decode(cpg).trim() : '';
  if (named !== '') return named;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(32));
    return 'utf-8';
  } catch {
    notes.say('decoded', { encoding: 'windows-1251' });
    return 'windows-1251';
  }
}
