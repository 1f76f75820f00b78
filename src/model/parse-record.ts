import { csvParseRows } from 'd3-dsv';
import { isIsoDate } from './iso-date.ts';
import { type Fault, ok, type Result } from './result.ts';
import type { ControlChange, ControlRecord, Settlement } from './settlement.ts';

/** The record's own span; the daily map from which it was read was followed to `lastDay`. */
export const FIRST_DAY = '2024-07-08';
export const LAST_DAY = '2026-08-22';

const KINDS = ['city', 'town', 'village'] as const;
const SETTLEMENT_COLUMNS = 'id,name,name_uk,kind,oblast,lon,lat,population,held_on_2024_07_08'.split(',');
const CHANGE_COLUMNS = 'date,settlement_id,name,held_by'.split(',');

type Row = Record<string, string | undefined>;

/** Rows of a CSV text with the file's line numbers; a missing column is a fault. */
function rowsOf(
  text: string,
  columns: readonly string[],
  file: string,
): Result<{ row: Row; path: string }[]> {
  // Not `csvParse`: it writes code for each table, which the page's content security policy forbids.
  const [head = [], ...table] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const missing = columns.filter((column) => !head.includes(column));
  if (missing.length > 0) {
    const message = `has no column ${missing.join(', ')}; expected ${columns.join(',')}`;
    return { ok: false, faults: [{ file, path: 'line 1', message }] };
  }
  return ok(
    table.map((cells, index) => ({
      row: Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])),
      path: `line ${index + 2}`,
    })),
  );
}

const isHolder = (text: string | undefined): text is 'UA' | 'RU' => text === 'UA' || text === 'RU';

/** Reads `data/control/settlements.csv`; every fault names its line. */
export function parseSettlements(
  text: string,
  file: string,
  oblasts: ReadonlySet<string>,
): Result<Settlement[]> {
  const rows = rowsOf(text, SETTLEMENT_COLUMNS, file);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const settlements = rows.value.flatMap(({ row, path }): Settlement[] => {
    const before = faults.length;
    const fault = (message: string) => faults.push({ file, path, message });
    const { id = '', name = '', oblast = '' } = row;
    const kind = KINDS.find((known) => known === row.kind);
    const lon = Number(row.lon || NaN);
    const lat = Number(row.lat || NaN);
    const population = row.population ? Number(row.population) : null;
    const heldAtStart = row.held_on_2024_07_08;
    if (id === '') fault('id is empty');
    if (seen.has(id)) fault(`id ${id} stands on an earlier line too`);
    seen.add(id);
    if (name === '') fault('name is empty');
    if (!kind) fault(`kind "${row.kind}" is not one of ${KINDS.join(', ')}`);
    if (!oblasts.has(oblast)) fault(`oblast "${oblast}" is unknown`);
    if (!(lon > 20 && lon < 42 && lat > 43 && lat < 54)) fault(`${row.lon}, ${row.lat} is not in Ukraine`);
    if (population !== null && !(Number.isInteger(population) && population >= 0))
      fault(`population "${row.population}" is not a whole number`);
    if (!isHolder(heldAtStart)) fault(`held_on_2024_07_08 is "${heldAtStart}"; expected UA or RU`);
    if (faults.length > before || !kind || !isHolder(heldAtStart)) return [];
    return [{ id, name, nameUk: row.name_uk || null, kind, oblast, lon, lat, population, heldAtStart }];
  });
  return faults.length > 0 ? { ok: false, faults } : ok(settlements);
}

/** Reads `data/control/changes.csv`: in order of date, each a change of a known settlement's holder. */
export function parseChanges(
  text: string,
  file: string,
  settlements: readonly Settlement[],
): Result<ControlChange[]> {
  const rows = rowsOf(text, CHANGE_COLUMNS, file);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const known = new Map(settlements.map((settlement) => [settlement.id, settlement]));
  const holder = new Map(settlements.map(({ id, heldAtStart }) => [id, heldAtStart]));
  let previous = '';
  const changes = rows.value.flatMap(({ row, path }): ControlChange[] => {
    const before = faults.length;
    const fault = (message: string) => faults.push({ file, path, message });
    const { date = '', settlement_id: settlementId = '', held_by: heldBy } = row;
    const settlement = known.get(settlementId);
    if (!isIsoDate(date)) fault(`date "${date}" is not a day; expected YYYY-MM-DD`);
    else if (date < FIRST_DAY || date > LAST_DAY)
      fault(`${date} lies outside the record, ${FIRST_DAY} to ${LAST_DAY}`);
    else if (date < previous) fault(`${date} comes after ${previous}; changes stand in order of date`);
    else previous = date;
    if (!settlement) fault(`settlement "${settlementId}" is unknown`);
    else if (settlement.name !== row.name)
      fault(`settlement ${settlementId} is ${settlement.name}, not "${row.name}"`);
    if (!isHolder(heldBy)) fault(`held_by is "${heldBy}"; expected UA or RU`);
    else if (holder.get(settlementId) === heldBy) fault(`${settlementId} is held by ${heldBy} already`);
    else if (settlement) holder.set(settlementId, heldBy);
    if (faults.length > before || !isHolder(heldBy)) return [];
    return [{ date, settlementId, heldBy }];
  });
  return faults.length > 0 ? { ok: false, faults } : ok(changes);
}

/** Both tables as one record. */
export function parseRecord(
  texts: { settlements: string; changes: string },
  oblasts: ReadonlySet<string>,
): Result<ControlRecord> {
  const settlements = parseSettlements(texts.settlements, 'data/control/settlements.csv', oblasts);
  if (!settlements.ok) return settlements;
  const changes = parseChanges(texts.changes, 'data/control/changes.csv', settlements.value);
  if (!changes.ok) return changes;
  return ok({
    settlements: settlements.value,
    changes: changes.value,
    firstDay: FIRST_DAY,
    lastDay: LAST_DAY,
  });
}
