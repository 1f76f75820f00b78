import type { AppState } from '../state/app-state.ts';
import type { CsvTable } from './csv-table.ts';
import { comparisonTables } from './tables/comparison.ts';
import { controlTables } from './tables/control.ts';
import { proposalTables } from './tables/proposals.ts';
import { seriesTables } from './tables/series.ts';

/** Every table that the page can show at the moment, as CSV; those without rows are left out. */
export function tables(state: AppState): CsvTable[] {
  return [
    ...controlTables(state),
    ...proposalTables(state),
    ...comparisonTables(state),
    ...seriesTables(state),
  ].filter(({ rows }) => rows > 0);
}
