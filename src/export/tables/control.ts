import type { Estimate } from '../../model/estimate.ts';
import { roundedEstimate } from '../../model/layers.ts';
import type { AppState } from '../../state/app-state.ts';
import { type CsvTable, csvTable } from '../csv-table.ts';
import { computedFrom, estimateColumns, oblastColumns } from './columns.ts';

/** The control of the day: its totals, and Russian-held land by oblast, km2. */
export function controlTables(state: Pick<AppState, 'answer' | 'catalog' | 'lines'>): CsvTable[] {
  const control = state.answer?.control;
  if (!control) return [];
  const { day: date } = control;
  const source = computedFrom(state.lines.filter(({ id }) => id === control.drawn));
  const oblastOf = oblastColumns(state);
  const official = new Map(state.catalog?.oblasts?.map((oblast) => [oblast.id, oblast.officialAreaKm2]));
  const total = (quantity: string, unit: string, estimate: Estimate) => ({
    date,
    quantity,
    unit,
    ...roundedEstimate(estimate),
    source,
  });
  return [
    csvTable('control-totals', [
      total('held by RU', 'km2', control.areaKm2),
      total('line of contact', 'km', control.line.lengthKm),
      total('pockets held by RU', 'km2', control.pocketsAreaKm2),
      total('lines around pockets', 'km', control.pocketLine.lengthKm),
    ]),
    csvTable(
      'control-by-oblast',
      control.heldByRu.map(({ oblast, areaKm2 }) => ({
        date,
        ...oblastOf(oblast),
        holder: 'RU',
        ...estimateColumns(areaKm2),
        official_area_km2: official.get(oblast) ?? null,
        source,
      })),
    ),
  ];
}
