import type { ComparisonAnswer } from '../model/comparison.ts';
import type { AppState } from './app-state.ts';
import { sidesOf } from './view.ts';

/** The comparison that the map and the panel show; null in the other tabs and until it has come. */
export function shownComparison({
  view,
  comparison,
}: Pick<AppState, 'view' | 'comparison'>): ComparisonAnswer | null {
  if (view.tab !== 'compare' || !comparison) return null;
  return comparison;
}

/** Whether the comparison at hand answers the sides chosen. */
export function comparisonIsCurrent({ view, comparison }: Pick<AppState, 'view' | 'comparison'>): boolean {
  if (!comparison) return false;
  const { from, to } = comparison;
  return JSON.stringify({ from, to }) === JSON.stringify(sidesOf(view));
}
