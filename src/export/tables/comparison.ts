import { csvParseRows } from 'd3-dsv';
import type { Side } from '../../model/comparison.ts';
import { isOwnId } from '../../model/draft.ts';
import { isCredited } from '../../model/own-line.ts';
import type { AppState } from '../../state/app-state.ts';
import { comparisonCsv } from '../comparison.ts';
import { type CsvTable, csvTable } from '../csv-table.ts';
import { COMPUTED, computedFrom, settlementColumns } from './columns.ts';

/** The comparison at hand: its pieces by oblast, the settlements that differ, the changes between two days. */
export function comparisonTables(
  state: Pick<AppState, 'comparison' | 'catalog' | 'facts' | 'lines'>,
): CsvTable[] {
  const { comparison } = state;
  if (!comparison) return [];
  const named = [comparison.from.line, comparison.to.line];
  const lines = state.lines.filter(({ id }) => named.includes(id));
  if (!lines.every(isCredited)) return [];
  const source = computedFrom(lines);
  const pieces = comparisonCsv(comparison, source === COMPUTED ? null : source);
  const sides = { ...sideColumns('from', comparison.from), ...sideColumns('to', comparison.to) };
  const settlementOf = settlementColumns(state);
  return [
    { id: 'comparison', rows: csvParseRows(pieces).length - 1, csv: pieces },
    csvTable(
      'settlement-transfers',
      comparison.settlements.map(({ id, from, to }) => ({
        ...settlementOf(id),
        from,
        to,
        ...sides,
        source,
      })),
    ),
    csvTable(
      'control-changes',
      comparison.controlChanges.map(({ date, settlementId, heldBy }) => ({
        date,
        ...settlementOf(settlementId),
        held_by: heldBy,
        source: 'DeepStateMap',
      })),
    ),
  ];
}

const sideColumns = (name: 'from' | 'to', side: Side) => ({
  [`${name}_side`]: side.kind === 'control' ? 'control' : side.id,
  [`${name}_own_draft`]: side.kind === 'proposal' && isOwnId(side.id),
  [`${name}_date`]: side.day,
  ...(side.line ? { [`${name}_line`]: side.line } : {}),
});
