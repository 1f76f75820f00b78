import { isCredited, type OwnLine } from '../../model/own-line.ts';
import type { AppState } from '../app-state.ts';
import { shownComparison } from '../comparing.ts';

/** The reader's own lines that the map and its figures are made of: of the comparison, or of the day's answer. */
export function shownLines(state: Pick<AppState, 'view' | 'answer' | 'comparison' | 'lines'>): OwnLine[] {
  const comparison = shownComparison(state);
  const ids = comparison ? [comparison.from.line, comparison.to.line] : [state.answer?.control.drawn];
  return state.lines.filter(({ id }) => ids.includes(id));
}

/** A line among them that cannot say whose it is: while there is one, nothing is to be saved. */
export function uncreditedLine(
  state: Pick<AppState, 'view' | 'answer' | 'comparison' | 'lines'>,
): OwnLine | null {
  return shownLines(state).find((line) => !isCredited(line)) ?? null;
}
