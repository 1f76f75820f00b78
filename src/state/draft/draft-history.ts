import type { Proposal } from '../../model/proposal.ts';

/** Steps that are kept; a draft is small, and unchanged parts are shared between them. */
const LIMIT = 300;

/** What a draft was before, and what undo took back. */
export interface DraftHistory {
  /** Oldest first. */
  past: readonly Proposal[];
  /** What redo gives next stands first. */
  future: readonly Proposal[];
  /** The step that the latest change belongs to, e.g. the typing in one field; null if it is over. */
  step: string | null;
}

export const NO_HISTORY: DraftHistory = Object.freeze({ past: [], future: [], step: null });

/** The history after a change of `before`. Changes of one step in a row are undone together. */
export function recorded(history: DraftHistory, before: Proposal, step: string | null): DraftHistory {
  const goesOn = step !== null && step === history.step && history.past.length > 0;
  return {
    past: goesOn ? history.past : [...history.past, before].slice(-LIMIT),
    future: [],
    step,
  };
}

interface Turn {
  history: DraftHistory;
  proposal: Proposal;
}

/** One step back from `now`; null if there is none. */
export function undone({ past, future }: DraftHistory, now: Proposal): Turn | null {
  const proposal = past.at(-1);
  if (!proposal) return null;
  return { proposal, history: { past: past.slice(0, -1), future: [now, ...future], step: null } };
}

/** One step on again from `now`; null if there is none. */
export function redone({ past, future }: DraftHistory, now: Proposal): Turn | null {
  const [proposal, ...rest] = future;
  if (!proposal) return null;
  return { proposal, history: { past: [...past, now], future: rest, step: null } };
}
