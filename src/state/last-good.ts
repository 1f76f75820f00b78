import type { DayAnswer } from '../model/answer.ts';

/**
 * An answer in which drafts that could not be evaluated keep what the answer before had of them, on the same day: the
 * last good picture stays while a rule is wrong.
 */
export function withLastGood(answer: DayAnswer, before: DayAnswer | null): DayAnswer {
  const wrong = new Set(answer.draftFaults?.map(({ file }) => file));
  if (wrong.size === 0 || before?.control.day !== answer.control.day) return answer;
  const kept = before.proposals.filter(({ id }) => wrong.has(id));
  return { ...answer, proposals: [...answer.proposals, ...kept] };
}
