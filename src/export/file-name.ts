import type { AppState } from '../state/app-state.ts';
import { shownComparison } from '../state/comparing.ts';
import { comparisonName } from './comparison.ts';

/** `lines-of-contact_alaska-2025-08_2025-08-15.png`: proposals shown and day, or the sides compared. */
export function fileName(state: Pick<AppState, 'view' | 'answer' | 'comparison'>, extension: string): string {
  const comparison = shownComparison(state);
  if (comparison) return `lines-of-contact_${comparisonName(comparison)}.${extension}`;
  const { shown } = state.view;
  const control = state.answer?.control;
  const drawn = control?.drawn ? [control.day, control.drawn] : [state.view.day];
  const ids = shown.map(({ id }) => id).slice(0, 3);
  const more = shown.length > 3 ? [`and-${shown.length - 3}-more`] : [];
  return `${['lines-of-contact', ...ids, ...more, ...drawn].join('_')}.${extension}`;
}
