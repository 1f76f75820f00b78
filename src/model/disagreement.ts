import type { ComparisonAnswer, ComparisonPiece } from './comparison.ts';
import type { LineId } from './control.ts';
import type { OblastId } from './oblast.ts';

/** How much one of two sources gives Russia that the other does not, in km2. */
export interface Difference {
  onlyLine: number;
  onlyEstimate: number;
  /** The part of both that no level of the estimate agrees with: outside its range. */
  outside: number;
}

export interface Disagreement extends Difference {
  line: LineId;
  /** Oblasts in which they differ, in order of id. */
  byOblast: (Difference & { oblast: OblastId })[];
}

/**
 * Where a drawn line and the settlement estimate disagree; null unless one side of the comparison is the control by a
 * line and the other the control by the estimate.
 *
 * The estimate grows from the low to the high level. Land that it holds and the drawing does not is least at the low
 * level, land that the drawing alone holds at the high one; what is left there lies outside the range.
 */
export function disagreementOf({ from, to, changes }: ComparisonAnswer): Disagreement | null {
  if (from.kind !== 'control' || to.kind !== 'control') return null;
  const line = from.line ?? to.line;
  if (line === undefined || (from.line !== undefined && to.line !== undefined)) return null;
  const [mine, theirs] = from.line === undefined ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const pieceOf = (holder: 'from' | 'to') => changes.find((piece) => piece[holder] === 'RU');
  const onlyLine = pieceOf(mine);
  const onlyEstimate = pieceOf(theirs);
  const differenceOf = (
    own: Pick<ComparisonPiece, 'areaKm2'> | undefined,
    estimated: Pick<ComparisonPiece, 'areaKm2'> | undefined,
  ): Difference => ({
    onlyLine: own?.areaKm2.central ?? 0,
    onlyEstimate: estimated?.areaKm2.central ?? 0,
    outside: (own?.areaKm2.low ?? 0) + (estimated?.areaKm2.low ?? 0),
  });
  const rows = [onlyLine, onlyEstimate].flatMap((piece) => piece?.byOblast ?? []);
  const oblasts = [...new Set(rows.map(({ oblast }) => oblast))].sort();
  const inOblast = (piece: ComparisonPiece | undefined, oblast: OblastId) =>
    piece?.byOblast.find((row) => row.oblast === oblast);
  return {
    line,
    ...differenceOf(onlyLine, onlyEstimate),
    byOblast: oblasts
      .map((oblast) => ({
        oblast,
        ...differenceOf(inOblast(onlyLine, oblast), inOblast(onlyEstimate, oblast)),
      }))
      .filter(({ onlyLine: own, onlyEstimate: estimated }) => own + estimated >= 0.05),
  };
}
