import type { IsoDate } from './iso-date.ts';
import type { Proposal } from './proposal.ts';
import type { Rule } from './rule.ts';

/** The form in which drafts are stored; see `draft-format.ts` for the older ones. */
export const DRAFT_FORMAT = 1;

/**
 * A proposal that the reader writes. Its proposal is a file of `data/proposals/` on the way: texts may still be
 * empty, lists without entries and zones without a rule; `proposalFaults` says what is missing.
 */
export interface Draft {
  format: number;
  /** `own-` and some letters; the id of its proposal too. */
  id: string;
  /** Counts the changes; what is newer is told by it alone, never by a clock. */
  revision: number;
  /** When it was last changed by this device's clock, for the reader to see; null if that is not known. */
  updatedAt: string | null;
  proposal: Proposal;
}

/** What a zone or a claim covers before the reader has said it: nothing. */
export const NO_RULE: Rule = Object.freeze({ any: [] as Rule[] });

const OWN_ID = /^own-[a-z0-9]{4,32}$/;

/** Whether an id is that of a reader's own draft. */
export function isOwnId(id: string): boolean {
  return OWN_ID.test(id);
}

/** A proposal that says nothing yet. */
export function emptyProposal(id: string, date: IsoDate): Proposal {
  return {
    id,
    title: { en: '' },
    date,
    proposedBy: { en: '' },
    summary: { en: '' },
    zones: [],
    points: [],
    recognition: [],
    nonTerritorial: [],
    claims: [],
    responses: [],
    sources: [],
  };
}

/** An id that is not among `taken`: `zone`, `zone-2`, `zone-3`. */
export function freeId(stem: string, taken: readonly { id: string }[]): string {
  const known = new Set(taken.map(({ id }) => id));
  if (!known.has(stem)) return stem;
  for (let i = 2; ; i += 1) if (!known.has(`${stem}-${i}`)) return `${stem}-${i}`;
}
