import { GEOMETRY_FAULTS, type GeometryFault } from '../geo/validation.ts';
import { type FaultMessages, type FaultParams, faultsWith } from './result.ts';

type GeometryMessages = { [Code in GeometryFault['code']]: (params: FaultParams) => string };

/** What is wrong with a drawn geometry, of which only the place inside it is told apart: `coordinates[0][2] is ...`. */
const AT_A_PLACE = Object.fromEntries(
  Object.entries(GEOMETRY_FAULTS).map(([code, message]) => [
    code,
    (p: FaultParams) => `${p.place} ${message(p)}`,
  ]),
) as GeometryMessages;

/** What may be wrong with a file of `data/proposals/`, in its form and in what its parts say of each other. */
export const PROPOSAL_FAULTS = {
  ...AT_A_PLACE,
  empty: 'is empty',
  noAddress: 'is not an https address',
  noSourceNamed: 'names no source',
  noSource: 'has no source',
  noZone: 'has no zone',
  noOblastNamed: 'names no oblast',
  missing: 'is missing',
  unexpected: (p) => `is ${p.received}; expected ${p.expected}`,
  notObject: (p) => `is ${p.received}; expected an object`,
  notOneOf: (p) => `is ${p.received}; expected one of ${p.expected}`,
  unknownMember: (p) => `is unknown; expected one of ${p.expected}`,
  noId: 'is no id; expected a-z, 0-9 and hyphens',
  tooLong: 'is longer than 2,000 characters',
  noDay: 'is not a day; expected YYYY-MM-DD',
  noOblastCode: 'is no oblast; expected a code like UA-14',
  noRule: (p) => `is no rule; expected an object with one of ${p.expected}`,
  noQuantity: 'is no quantity; expected { area: rule } or { share: rule, of: oblasts or "UA" }',
  tooDeep: 'is nested too deep',
  twice: (p) => `"${p.id}" stands twice`,
  sourceUnknown: (p) => `"${p.id}" is no source of this proposal; known are ${p.known}`,
  noOblast: (p) => `"${p.id}" is no oblast`,
  otherUnit: (p) => `is ${p.unit}; this quantity is in ${p.right}`,
} satisfies FaultMessages;

export const proposalFault = faultsWith(PROPOSAL_FAULTS);
