import { jsonFault } from './json-fault.ts';
import { countKeys, repeatedKey, scanJson } from './json-scan.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Notes } from './notes.ts';
import { placeInText } from './place-in-text.ts';
import { Unreadable } from './read-fault.ts';
import { RECORD_SEPARATOR } from './record-separator.ts';

/** One JSON value with the line that it stands on; a file of lines has many. */
export interface JsonValue {
  value: unknown;
  line: number;
}

/**
 * The value of a JSON text, or the values of a text with one value a line. Figures that are none (`NaN`,
 * `Infinity`) become null and repeated keys are noted; everything else that is not JSON is refused with its place.
 */
export function parseJson(text: string, notes: Notes): JsonValue[] {
  const { tooDeepAt, keys } = scanJson(text, MAX_DEPTH);
  if (tooDeepAt >= 0) throw new Unreadable('tooDeep', { limit: MAX_DEPTH, ...placeInText(text, tooDeepAt) });
  try {
    const value: unknown = JSON.parse(text);
    noteRepeatedKeys(text, keys, value, notes);
    return [{ value, line: 1 }];
  } catch (error) {
    if (error instanceof Unreadable) throw error;
  }
  return parseLines(text, notes) ?? parseWithoutNonNumbers(text, notes) ?? refuse(text);
}

function noteRepeatedKeys(text: string, keys: number, value: unknown, notes: Notes): void {
  const repeated = keys - countKeys(value);
  if (repeated <= 0) return;
  notes.add(
    'repeatedKeys',
    () => {
      const found = repeatedKey(text);
      if (!found) return '';
      const { line, column } = placeInText(text, found.index);
      return `${found.key} (${line}:${column})`;
    },
    repeated,
  );
}

/** One value a line, perhaps each behind a record separator (RFC 8142). Null if it is not that. */
function parseLines(text: string, notes: Notes): JsonValue[] | null {
  const lines = text.split('\n');
  const values: JsonValue[] = [];
  for (const [index, written] of lines.entries()) {
    const line = written.replace(RECORD_SEPARATOR, '').trim();
    if (line === '') continue;
    const one = parsed(line);
    if (!one) {
      // The last line of a file that was cut short.
      const cut = values.length > 0 && lines.slice(index + 1).every((rest) => rest.trim() === '');
      if (!cut) return null;
      notes.add('cutLine', `${index + 1}:1`);
      continue;
    }
    values.push({ value: one.value, line: index + 1 });
  }
  return values.length > 0 && values.every(({ value }) => typeof value === 'object') ? values : null;
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const TEXT_OR_NON_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|[+-]?\b(?:NaN|nan|Infinity|inf)\b/g;

/** One value, with null for every figure that is none; null if that is not all that is wrong. */
function parseWithoutNonNumbers(text: string, notes: Notes): JsonValue[] | null {
  let count = 0;
  let first = 0;
  const mended = text.replace(TEXT_OR_NON_NUMBER, (token: string, index: number) => {
    if (token.startsWith('"')) return token;
    if (count === 0) first = index;
    count += 1;
    return 'null';
  });
  const whole = count > 0 ? parsed(mended) : null;
  if (!whole) return null;
  const { line, column } = placeInText(text, first);
  notes.add('nonNumbers', `${line}:${column}`, count);
  return [{ value: whole.value, line: 1 }];
}

function refuse(text: string): never {
  const fault = jsonFault(text);
  const { index, line, column, open, kind } = fault ?? {
    index: 0,
    line: 1,
    column: 1,
    open: 0,
    kind: 'wrong',
  };
  if (kind === 'end') throw new Unreadable('jsonCut', { line, column, open });
  const found = text.slice(index, index + 20).split(/\s/)[0] ?? '';
  throw new Unreadable('jsonBroken', { line, column, found: found || text.charAt(index) });
}
