import { DRAFT_FAULTS } from '../model/draft-faults.ts';
import { LINE_FAULTS } from '../model/line-faults.ts';
import { PROPOSAL_FAULTS } from '../model/proposal-faults.ts';
import type { FaultParams } from '../model/result.ts';
import { RULE_FAULTS } from '../model/rule-faults.ts';

const MODEL = { ...RULE_FAULTS, ...PROPOSAL_FAULTS, ...DRAFT_FAULTS, ...LINE_FAULTS };

type Code = keyof typeof MODEL;
export type FaultTexts = Readonly<Record<Code, string | ((p: FaultParams) => string)>>;

/** Faults of proposals, drafts and lines as a reader is told them: as the build does, but for what is not written yet. */
export const enFaults: FaultTexts = {
  ...MODEL,
  empty: 'Still empty.',
  noAddress: 'An address that begins with https:// belongs here.',
  noSourceNamed: 'Names no source yet.',
  noSource: 'There is no source yet.',
  noZone: 'There is no zone yet.',
  noOblastNamed: 'No oblast is chosen yet.',
};
