import type { OblastArea } from './answer.ts';
import type { ControlCell, Division } from './control.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import type { Settlement, SettlementCount } from './settlement.ts';

/** Whether a cell is meant, at the level of that index (of LEVELS). */
export type LevelSelector = (cell: ControlCell, level: number) => boolean;

/** The division's moments are the three levels of one day; a figure of each, as an estimate. */
export function estimated(measure: (level: number) => number): Estimate {
  return estimateOf([measure(0), measure(1), measure(2)]);
}

/** Area of the selected cells of a day's division, in all and per oblast that has any, in order of id. */
export function selectedArea(
  { mesh, coverage, areasKm2 }: Division,
  selects: LevelSelector,
): { areaKm2: Estimate; byOblast: OblastArea[] } {
  const sums = [0, 1, 2].map(() => new Float64Array(mesh.oblasts.length));
  coverage.cells.forEach((cell, id) => {
    sums.forEach((sum, level) => {
      if (selects(cell, level)) sum[cell.oblast] = (sum[cell.oblast] ?? 0) + (areasKm2[id] ?? 0);
    });
  });
  const byOblast = mesh.oblasts
    .map(({ id }, index) => ({ oblast: id, areaKm2: estimated((level) => sums[level]?.[index] ?? 0) }))
    .filter(({ areaKm2 }) => areaKm2.high > 0)
    .sort((a, b) => (a.oblast < b.oblast ? -1 : 1));
  const areaKm2 = estimated((level) => sums[level]?.reduce((sum, area) => sum + area, 0) ?? 0);
  return { areaKm2, byOblast };
}

/** How many settlements these are, and what is known of their population. */
export function countSettlements(settlements: readonly Settlement[]): SettlementCount {
  const known = settlements.filter(({ population }) => population !== null);
  return {
    settlements: settlements.length,
    population: known.reduce((sum, { population }) => sum + (population ?? 0), 0),
    populationKnownFor: known.length,
  };
}
