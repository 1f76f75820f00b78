import { isOwnId } from '../../model/draft.ts';
import type { View } from '../view.ts';

/** The ids of the proposals that a view speaks of, each once. */
function idsIn({ shown, editing, compare }: View): string[] {
  const sides = compare ? [compare.from, compare.to] : [];
  return [
    ...new Set([
      ...shown.map(({ id }) => id),
      ...(editing ? [editing] : []),
      ...sides.flatMap((side) => (side.kind === 'proposal' ? [side.id] : [])),
    ]),
  ];
}

/** Whether a view speaks of drafts, which this browser may keep or not. */
export function namesDrafts(view: View): boolean {
  return idsIn(view).some(isOwnId);
}

/** The view without what it says of proposals that are not there, and their ids. */
export function withKnown(view: View, known: ReadonlySet<string>): { view: View; unknown: string[] } {
  const unknown = idsIn(view).filter((id) => !known.has(id));
  if (unknown.length === 0) return { view, unknown };
  const { shown, open, editing, compare } = view;
  const isKnown = (id: string) => !unknown.includes(id);
  const sides = compare ? [compare.from, compare.to] : [];
  return {
    unknown,
    view: {
      ...view,
      shown: shown.filter(({ id }) => isKnown(id)),
      open: open && isKnown(open) ? open : null,
      editing: editing && isKnown(editing) ? editing : null,
      compare: sides.every((side) => side.kind === 'control' || isKnown(side.id)) ? compare : null,
    },
  };
}
