import { type FaultMessages, faultsWith } from './result.ts';

/** Why a draft cannot be read: as it was stored, from a file, or from a link. */
export const DRAFT_FAULTS = {
  noDraft: 'is no draft; expected an object',
  noFormat: 'is no number of a format',
  newerFormat: (p) => `is ${p.format}, of a newer version of the page; this one reads up to ${p.known}`,
  noDraftId: 'is no id of a draft; expected own- and letters',
  noRevision: 'is no count of changes',
  tooLarge: (p) => `is larger than ${p.mb} MB; no draft is`,
  noJson: (p) => `is no JSON: ${p.reason}`,
  linkTooLong: (p) => `is longer than ${p.most} characters`,
  linkLetters: 'is not written in the letters of base64url',
  linkTooMuch: 'unfolds to more than a draft may hold',
  linkDamaged: 'is damaged: it does not unfold to a draft',
} satisfies FaultMessages;

export const draftFault = faultsWith(DRAFT_FAULTS);
