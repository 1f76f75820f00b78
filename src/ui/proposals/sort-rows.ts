import type { Language } from '../../i18n/languages.ts';

export interface Sorting<Column extends string> {
  column: Column;
  ascending: boolean;
}

/** The next sorting when a column's head is pressed: that column, largest first; pressed again, turned round. */
export function nextSorting<Column extends string>(
  { column, ascending }: Sorting<Column>,
  pressed: Column,
): Sorting<Column> {
  return column === pressed ? { column, ascending: !ascending } : { column: pressed, ascending: false };
}

/**
 * The rows in order of `keyOf`, words in the order of the language's alphabet whatever quotation marks they
 * begin with; rows of equal value stay in the order in which they came.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => number | string,
  ascending: boolean,
  language: Language = 'en',
): Row[] {
  const direction = ascending ? 1 : -1;
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (typeof x === 'string' && typeof y === 'string') return direction * compare(x, y);
    if (x === y) return 0;
    return x < y ? -direction : direction;
  });
}
