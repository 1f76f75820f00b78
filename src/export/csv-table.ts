import { csvFormat } from 'd3-dsv';

export type CsvCell = string | number | boolean | null | undefined;

/** A table as it is saved: `rows` without the head. */
export interface CsvTable {
  id: string;
  rows: number;
  csv: string;
}

/** How a spreadsheet recognises a formula; OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay what they are. */
export function guarded(cell: CsvCell): string | number | boolean | null | undefined {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Rows as CSV after RFC 4180, columns in the order of the first row. */
export function csvTable(id: string, rows: readonly Record<string, CsvCell>[]): CsvTable {
  const columns = Object.keys(rows[0] ?? {});
  const safe = rows.map((row) => Object.fromEntries(columns.map((name) => [name, guarded(row[name])])));
  return { id, rows: rows.length, csv: csvFormat(safe, columns) };
}
