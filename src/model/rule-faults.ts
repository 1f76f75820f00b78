import { type FaultMessages, faultsWith } from './result.ts';

/** Why a rule cannot be evaluated. */
export const RULE_FAULTS = {
  ruleTooDeep: (p) => `rules may be nested ${p.most} deep at most`,
  ruleUnknown: (p) => `is not a rule; expected one of ${p.expected}`,
  oblastUnknown: (p) => `"${p.id}" is no oblast; known are ${p.known}`,
  noWidth: (p) => `${p.km} is no width; expected more than 0 and at most 1000 km`,
  noBands: 'bands cannot be drawn: what draws them could not be fetched',
  tangled: 'crosses itself too often to be followed; expected rings that do not cross',
  notDrawable: (p) => `could not be drawn (${p.reason}); expected rings that do not cross`,
  tooManyShapes: (p) => `too many drawn shapes and bands; ${p.most} at most`,
  notEvaluated: (p) => `could not be evaluated (${p.reason})`,
} satisfies FaultMessages;

export const ruleFault = faultsWith(RULE_FAULTS);
