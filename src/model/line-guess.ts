import { type IsoDate, isIsoDate } from './iso-date.ts';

const FIRST_YEAR = 2014;
const LAST_YEAR = 2099;

/** `2025-08-15`, `2025_08_15`, `2025.08.15`, `20250815`; not a part of a longer number. */
const YEAR_FIRST = /(?<!\d)(20\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)/g;
/** `15.08.2025`, `15-08-2025`, as daily maps in Europe are named. */
const DAY_FIRST = /(?<!\d)(\d\d)([-_./])(\d\d)\2(20\d\d)(?!\d)/g;

/** The first day that a text names, or null; a time of day behind it does not matter. */
export function dayIn(text: string): IsoDate | null {
  const found = [
    ...[...text.matchAll(YEAR_FIRST)].map((m) => ({ at: m.index, day: `${m[1]}-${m[3]}-${m[4]}` })),
    ...[...text.matchAll(DAY_FIRST)].map((m) => ({ at: m.index, day: `${m[4]}-${m[3]}-${m[1]}` })),
  ]
    .filter(({ day }) => {
      const year = Number(day.slice(0, 4));
      return isIsoDate(day) && year >= FIRST_YEAR && year <= LAST_YEAR;
    })
    .sort((a, b) => a.at - b.at);
  return found[0]?.day ?? null;
}

/** Names of properties that say when something was, not when it was drawn or changed. */
const DATED = /date|day|дата|time|updated/i;

/** The day that a layer shows, from its file's name or else from what its properties say alike. */
export function guessDay(
  fileName: string,
  properties: readonly { name: string; distinct: number; values: readonly { value: string }[] }[],
): IsoDate | null {
  const named = dayIn(fileName);
  if (named) return named;
  for (const { name, distinct, values } of properties) {
    if (distinct !== 1 || !DATED.test(name)) continue;
    const day = dayIn(values[0]?.value ?? '');
    if (day) return day;
  }
  return null;
}

const HELD = /occup|окупов|russia|росі|росій|(?<!\p{L})ru(?!\p{L})|ордло|cadr|crimea|крим/iu;
const NOT_HELD = /liberat|звільн|unknown|невідом|contest|сіра|gr[ae]y|claim|former|withdr|advanc/iu;

/** Whether a value of a property reads like Russian-held land: a suggestion, for the reader to check. */
export function readsAsHeld(value: string): boolean {
  return HELD.test(value) && !NOT_HELD.test(value);
}

/** The title that a file's name suggests. */
export function titleOf(fileName: string): string {
  const bare = fileName.replace(/\.(geo)?(json|jsonl|kml|kmz|gpx|zip|fgb|gpkg|topojson)$/i, '');
  return bare
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 120);
}
