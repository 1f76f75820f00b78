import { edgeLines } from '../geo/mesh/coverage.ts';
import { OUTSIDE } from '../geo/mesh/network.ts';
import type { ComparedLine, ComparisonAnswer } from './comparison.ts';
import type { Division } from './control.ts';
import { acrossLine } from './control-answer.ts';
import { CENTRAL } from './estimate.ts';
import type { HolderAt, SideHolders } from './side-outcome.ts';

/** Both sides' lines in the central estimate and where they run together; `moments` are those of the two sides. */
export function comparedLines(
  { coverage }: Division,
  holders: SideHolders,
  moments: { from: number; to: number },
): ComparisonAnswer['lines'] {
  const runs = (holder: HolderAt): boolean[] => {
    const ukrainian = coverage.cells.map((cell) => holder(cell, CENTRAL) === 'UA');
    return coverage.from.map((_, edge) => {
      const left = coverage.left[edge] ?? OUTSIDE;
      const right = coverage.right[edge] ?? OUTSIDE;
      return left !== OUTSIDE && right !== OUTSIDE && ukrainian[left] !== ukrainian[right];
    });
  };
  const lineOf = (run: readonly boolean[], moment: number): ComparedLine => ({
    ...edgeLines(coverage, (edge) => run[edge] === true),
    pocketsKm: coverage.edgeLengthKm.reduce((sum, lengthKm, edge) => {
      if (!run[edge]) return sum;
      return (acrossLine(coverage, edge, moment)?.ru.pocket ?? 0) > 0 ? sum + lengthKm : sum;
    }, 0),
  });
  const from = runs(holders.from);
  const to = runs(holders.to);
  return {
    from: lineOf(from, moments.from),
    to: lineOf(to, moments.to),
    shared: edgeLines(coverage, (edge) => from[edge] === true && to[edge] === true),
  };
}
