import { NO_ESTIMATE } from '../../model/estimate.ts';
import type { AppState } from '../../state/app-state.ts';
import { type CsvTable, csvTable } from '../csv-table.ts';
import { COMPUTED, estimateColumns, oblastColumns } from './columns.ts';

/** Russian-held land on every day of the record, in all and by oblast, km2. */
export function seriesTables(state: Pick<AppState, 'series' | 'catalog'>): CsvTable[] {
  const { series } = state;
  if (!series) return [];
  const oblastOf = oblastColumns(state);
  return [
    csvTable(
      'series',
      series.days.map((date, day) => ({
        date,
        holder: 'RU',
        ...estimateColumns(series.areaKm2[day] ?? NO_ESTIMATE),
        source: COMPUTED,
      })),
    ),
    csvTable(
      'series-by-oblast',
      series.byOblast.flatMap(({ oblast, areaKm2 }) =>
        series.days.map((date, day) => ({
          date,
          ...oblastOf(oblast),
          holder: 'RU',
          ...estimateColumns(areaKm2[day] ?? NO_ESTIMATE),
          source: COMPUTED,
        })),
      ),
    ),
  ];
}
