import { isMembers } from './formats/geojson.ts';
import { MAX_PROPERTIES, MAX_TEXT } from './limits.ts';
import type { Notes } from './notes.ts';
import { member } from './place.ts';
import type { ReadProperties } from './protocol.ts';

/** Names that mean something to JavaScript's objects. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Control characters but for tab and line breaks, marks that turn the direction of writing, lone surrogates. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Surrogate}]/gu;

/** Text as it may be shown: it stays text, and nothing in it steers what shows it. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, '');
}

/** Properties as flat values under safe names; what had to be changed is noted. */
export function cleanProperties(properties: unknown, path: string, notes: Notes): ReadProperties {
  const clean: ReadProperties = {};
  const own = member(path, 'properties');
  if (!isMembers(properties)) {
    if (properties !== null && properties !== undefined) notes.add('badProperties', own);
    return clean;
  }
  let kept = 0;
  for (const name of Object.keys(properties)) {
    const place = () => `${own}.${cleanText(name).slice(0, 60)}`;
    const key = cleanText(name).slice(0, 200);
    if (UNSAFE.has(key)) {
      notes.add('unsafeKeys', place);
      continue;
    }
    if (key !== name) notes.add('controlCharacters', place);
    if (kept === MAX_PROPERTIES) {
      notes.add('tooManyProperties', own);
      break;
    }
    kept += 1;
    clean[key] = cleanValue(properties[name], place, notes);
  }
  return clean;
}

function cleanValue(value: unknown, place: () => string, notes: Notes): string | number | boolean | null {
  switch (typeof value) {
    case 'string':
      return cleanCell(value, place, notes);
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
      if (ArrayBuffer.isView(value)) {
        notes.add('binaryValues', place);
        return null;
      }
      // KML's descriptions, as the library gives them.
      if (isMembers(value) && value['@type'] === 'html' && typeof value.value === 'string')
        return cleanCell(value.value, place, notes);
      notes.add('nestedValues', place);
      return cleanCell(JSON.stringify(value), place, notes);
    default:
      return null;
  }
}

function cleanCell(text: string, place: () => string, notes: Notes): string {
  const clean = cleanText(text);
  if (clean !== text) notes.add('controlCharacters', place);
  if (clean.length <= MAX_TEXT) return clean;
  notes.add('longTexts', place);
  return clean.slice(0, MAX_TEXT);
}
