import { decodeText } from '../decode-text.ts';
import type { Notes } from '../notes.ts';
import { parseJson } from '../parse-json.ts';
import type { RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';
import { RECORD_SEPARATOR } from '../record-separator.ts';
import { sniff } from '../sniff.ts';
import { readGeoJson } from './geojson.ts';

/** Reads the features of a file, whatever format its content is in; only that format's library is loaded. */
export async function readFormat(bytes: Uint8Array, notes: Notes): Promise<RawLayer> {
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'other') {
    if (sniffed.what === 'bareShapefile') throw new Unreadable('bareShapefile');
    throw new Unreadable('notAMap', { kind: sniffed.what });
  }
  return readText(decodeText(bytes, notes), notes);
}

async function readText(text: string, notes: Notes): Promise<RawLayer> {
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') throw new Unreadable('empty');
  if (!['{', '[', RECORD_SEPARATOR].includes(start.charAt(0)))
    throw new Unreadable('unknownText', { start: start.slice(0, 20) });
  return readGeoJson(parseJson(text, notes), notes);
}
