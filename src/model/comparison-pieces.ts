import { dissolve, relabel } from '../geo/mesh/coverage.ts';
import type { ComparisonAnswer, ComparisonPiece, HolderMatrix } from './comparison.ts';
import type { ControlCell, Division } from './control.ts';
import { CENTRAL, type Estimate, LEVELS } from './estimate.ts';
import { OUTCOME_HOLDERS, type OutcomeHolder } from './holder.ts';
import { countSettlements, estimated, selectedArea } from './measure.ts';
import type { SideHolders } from './side-outcome.ts';

const byHolder = <T>(value: (holder: OutcomeHolder) => T): Record<OutcomeHolder, T> => ({
  UA: value('UA'),
  RU: value('RU'),
  demilitarised: value('demilitarised'),
});

const matrixOf = <T>(value: (from: OutcomeHolder, to: OutcomeHolder) => T): HolderMatrix<T> =>
  byHolder((from) => byHolder((to) => value(from, to)));

/** Land by its holder on both sides, in km2, and what each side holds in all. */
export function matrices(
  { coverage, areasKm2 }: Division,
  holders: SideHolders,
): Pick<ComparisonAnswer, 'matrix' | 'matrixAt' | 'totals'> {
  const [low, central, high] = LEVELS.map((_, level) => {
    const matrix = matrixOf(() => 0);
    coverage.cells.forEach((cell, id) => {
      matrix[holders.from(cell, level)][holders.to(cell, level)] += areasKm2[id] ?? 0;
    });
    return matrix;
  }) as [HolderMatrix<number>, HolderMatrix<number>, HolderMatrix<number>];
  const levels = [low, central, high] as const;
  const at = (measure: (matrix: HolderMatrix<number>) => number): Estimate =>
    estimated((level) => measure(levels[level] as HolderMatrix<number>));
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  return {
    matrix: matrixOf((from, to) => at((matrix) => matrix[from][to])),
    matrixAt: { low, central, high },
    totals: {
      from: byHolder((holder) => at((matrix) => sum(OUTCOME_HOLDERS.map((to) => matrix[holder][to])))),
      to: byHolder((holder) => at((matrix) => sum(OUTCOME_HOLDERS.map((from) => matrix[from][holder])))),
    },
  };
}

/** The pieces of Ukraine by their holder on both sides; `cells` are the settlements' own, in their order. */
export function pieces(
  division: Division,
  holders: SideHolders,
  cells: readonly ControlCell[],
): Pick<ComparisonAnswer, 'changes' | 'unchanged'> {
  const { coverage, mesh } = division;
  const central = relabel(
    coverage,
    (cell) => ({
      oblast: cell.oblast,
      from: holders.from(cell, CENTRAL),
      to: holders.to(cell, CENTRAL),
    }),
    ({ oblast, from, to }) => `${oblast} ${from} ${to}`,
  );
  const indexOf = new Map(mesh.oblasts.map(({ id }, index) => [id, index]));
  const sides = cells.map((cell) => ({ from: holders.from(cell, CENTRAL), to: holders.to(cell, CENTRAL) }));

  const pieceOf = (from: OutcomeHolder, to: OutcomeHolder): ComparisonPiece => {
    const { areaKm2, byOblast } = selectedArea(
      division,
      (cell, level) => holders.from(cell, level) === from && holders.to(cell, level) === to,
    );
    const land = (oblast?: number) =>
      dissolve(central, (id) => {
        const cell = central.cells[id];
        return cell?.from === from && cell.to === to && (oblast === undefined || cell.oblast === oblast);
      });
    return {
      from,
      to,
      geometry: land(),
      areaKm2,
      byOblast: byOblast.map((row) => ({ ...row, geometry: land(indexOf.get(row.oblast)) })),
      settlements: countSettlements(
        mesh.record.settlements.filter((_, i) => sides[i]?.from === from && sides[i]?.to === to),
      ),
    };
  };
  const all = OUTCOME_HOLDERS.flatMap((from) => OUTCOME_HOLDERS.map((to) => pieceOf(from, to))).filter(
    ({ areaKm2, settlements }) => areaKm2.high > 0 || settlements.settlements > 0,
  );
  return {
    changes: all
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => b.areaKm2.central - a.areaKm2.central || b.areaKm2.high - a.areaKm2.high),
    unchanged: all.filter(({ from, to }) => from === to),
  };
}
