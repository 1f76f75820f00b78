import { decodeText } from '../decode-text.ts';
import type { Notes } from '../notes.ts';
import { parseJson } from '../parse-json.ts';
import type { RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';
import { RECORD_SEPARATOR } from '../record-separator.ts';
import { sniff } from '../sniff.ts';
import { isMembers, readGeoJson } from './geojson.ts';

/** Reads the features of a file, whatever format its content is in; only that format's library is loaded. */
export async function readFormat(bytes: Uint8Array, notes: Notes, inArchive = false): Promise<RawLayer> {
  const sniffed = sniff(bytes);
  switch (sniffed.kind) {
    case 'other':
      if (sniffed.what === 'bareShapefile') throw new Unreadable('bareShapefile');
      throw new Unreadable('notAMap', { kind: sniffed.what });
    case 'zip': {
      if (inArchive) throw new Unreadable('notAMap', { kind: 'zip' });
      const { readArchive } = await import('./archive.ts');
      return readArchive(bytes, notes, (inner) => readFormat(inner, notes, true));
    }
    case 'flatgeobuf':
      return (await import('./flatgeobuf.ts')).readFlatGeobuf(bytes);
    case 'sqlite':
      return (await import('./geopackage.ts')).readGeoPackage(bytes, notes);
    case 'text':
      return readText(decodeText(bytes, notes), notes);
  }
}

async function readText(text: string, notes: Notes): Promise<RawLayer> {
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') throw new Unreadable('empty');
  if (start.startsWith('<')) return (await import('./xml.ts')).readXml(text);
  if (!['{', '[', RECORD_SEPARATOR].includes(start.charAt(0)))
    throw new Unreadable('unknownText', { start: start.slice(0, 20) });
  const values = parseJson(text, notes);
  const topology = values.find(({ value }) => isMembers(value) && value.type === 'Topology')?.value;
  if (isMembers(topology)) return (await import('./topojson.ts')).readTopoJson(topology, notes);
  return readGeoJson(values, notes);
}
