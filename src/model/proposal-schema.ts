import * as v from 'valibot';
import { polygonFaults } from '../geo/validation.ts';
import { isIsoDate } from './iso-date.ts';
import { type Proposal, ZONE_KINDS } from './proposal.ts';
import { crossFaults, repeatedIds } from './proposal-cross-faults.ts';
import { type PROPOSAL_FAULTS, proposalFault } from './proposal-faults.ts';
import { type FaultParams, fail, ok, type Result } from './result.ts';
import { MAX_RULE_DEPTH, type Rule } from './rule.ts';

type Code = keyof typeof PROPOSAL_FAULTS;

/** A fault as the text of an issue, which has room for nothing else. */
const say = (code: Code, params: FaultParams = {}): string => JSON.stringify([code, params]);

/** An object with these members and no others. */
function members<T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return say('unknownMember', { expected: Object.keys(entries).join(', ') });
    return received === 'undefined' ? say('missing') : say('notObject', { received });
  });
}

function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, ({ received }) => say('notOneOf', { received, expected: options.join(', ') }));
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, say('noId')));
const words = v.pipe(v.string(), v.nonEmpty(say('empty')), v.maxLength(2000, say('tooLong')));
/** What tells a calendar day from other text. */
export const dayAction = v.check(isIsoDate, say('noDay'));
const day = v.pipe(v.string(), dayAction);
const url = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, say('noAddress')));
const localText = members({ en: words, uk: v.optional(words) });
const oblast = v.pipe(v.string(), v.regex(/^UA-\d\d$/, say('noOblastCode')));
const sources = v.pipe(v.array(id), v.minLength(1, say('noSourceNamed')));
const read = oneOf(['original', 'reprint']);

/** A polygon or multipolygon as RFC 7946 has it, with sound rings. */
export const geometrySchema = v.custom<Extract<Rule, { geometry: unknown }>['geometry']>(
  (input) => polygonFaults(input).length === 0,
  (issue) => {
    const [first] = polygonFaults(issue.input);
    return first ? say(first.code, { ...first.params, place: first.path }) : say('missing');
  },
);

/** A rule: what DESIGN's small language can say, and nothing else. */
export const ruleSchema: v.GenericSchema<Rule> = v.lazy((input) => {
  const key = Object.keys((input ?? {}) as object)[0] ?? '';
  return Object.hasOwn(RULE_FORMS, key) ? RULE_FORMS[key as keyof typeof RULE_FORMS] : anyRule;
});

/** The forms of a rule, by the key that tells them apart. */
export const RULE_FORMS = {
  oblasts: members({ oblasts: v.pipe(v.array(oblast), v.minLength(1, say('noOblastNamed'))) }),
  heldBy: members({ heldBy: oneOf(['UA', 'RU']) }),
  all: members({ all: v.pipe(v.array(v.lazy(() => ruleSchema)), v.minLength(1, say('empty'))) }),
  any: members({ any: v.pipe(v.array(v.lazy(() => ruleSchema)), v.minLength(1, say('empty'))) }),
  minus: members({ minus: v.strictTuple([v.lazy(() => ruleSchema), v.lazy(() => ruleSchema)]) }),
  detached: members({ detached: v.lazy(() => ruleSchema) }),
  within: members({
    within: members({
      km: v.pipe(v.number(), v.gtValue(0), v.maxValue(1000)),
      of: v.lazy(() => ruleSchema),
    }),
  }),
  geometry: members({ geometry: geometrySchema }),
} satisfies Record<string, v.GenericSchema<Rule>>;

const anyRule: v.GenericSchema<Rule> = v.custom<Rule>(
  () => false,
  say('noRule', { expected: Object.keys(RULE_FORMS).join(', ') }),
);

const zone = members({
  id,
  kind: oneOf(ZONE_KINDS),
  label: localText,
  rule: ruleSchema,
  optional: v.optional(v.boolean()),
  extent: v.optional(v.literal('at-most')),
  note: v.optional(localText),
  sources,
});

const point = members({
  id,
  label: localText,
  lon: v.pipe(v.number(), v.minValue(20), v.maxValue(42)),
  lat: v.pipe(v.number(), v.minValue(43), v.maxValue(54)),
  note: localText,
  sources,
});

const quantity = v.union(
  [
    members({ area: ruleSchema }),
    members({
      share: ruleSchema,
      of: v.union([v.pipe(v.array(oblast), v.minLength(1, say('noOblastNamed'))), v.literal('UA')]),
    }),
  ],
  say('noQuantity'),
);

const claim = members({
  id,
  label: localText,
  quantity,
  reported: v.pipe(v.number(), v.minValue(0)),
  unit: oneOf(['km2', 'percent']),
  by: words,
  crediting: v.optional(words),
  date: day,
  url,
  read,
  note: v.optional(localText),
});

/** One file of `data/proposals/`; its JSON Schema is published beside the layers. */
export const proposalSchema = members({
  $schema: v.optional(v.string()),
  id,
  title: localText,
  date: day,
  proposedBy: localText,
  summary: localText,
  zones: v.pipe(v.array(zone), v.minLength(1, say('noZone'))),
  points: v.array(point),
  recognition: v.array(members({ oblasts: v.array(oblast), text: localText, sources })),
  unspecified: v.optional(localText),
  nonTerritorial: v.array(members({ text: localText, sources })),
  claims: v.array(claim),
  responses: v.array(members({ by: localText, date: day, text: localText, sources })),
  sources: v.pipe(
    v.array(
      members({
        id,
        title: words,
        publisher: words,
        crediting: v.optional(words),
        url,
        date: v.nullable(day),
        read,
      }),
    ),
    v.minLength(1, say('noSource')),
  ),
});

function pathOf(issue: v.BaseIssue<unknown>): string {
  const text = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return text.replace(/^\./, '');
}

/** What an issue says: by a code of ours, or that something else was expected. */
function codeOf({ message, expected, received }: v.BaseIssue<unknown>): [Code, FaultParams] {
  if (message.startsWith('[')) return JSON.parse(message);
  if (received === 'undefined') return ['missing', {}];
  return ['unexpected', { received, expected: expected ?? '' }];
}

/** The deepest nesting in a JSON value, counted no further than `limit`. */
function depthOf(input: unknown, limit: number): number {
  if (limit === 0 || typeof input !== 'object' || input === null) return 0;
  let deepest = 0;
  for (const part of Object.values(input)) deepest = Math.max(deepest, depthOf(part, limit - 1));
  return deepest + 1;
}

/** The form alone: every fault, those of them that say more than that something is missing, and what was read. */
function parseForm(input: unknown, file: string) {
  const limit = 4 * MAX_RULE_DEPTH;
  if (depthOf(input, limit) >= limit)
    return { faults: [{ file, ...proposalFault('', 'tooDeep') }], wrong: [], proposal: null };
  const parsed = v.safeParse(proposalSchema, input);
  const issues = parsed.issues ?? [];
  const { $schema: _, ...rest } = (parsed.typed ? parsed.output : {}) as Proposal & { $schema?: string };
  const faultOf = (issue: (typeof issues)[number]) => ({
    file,
    ...proposalFault(pathOf(issue), ...codeOf(issue)),
  });
  return {
    faults: issues.map(faultOf),
    wrong: issues.filter((issue) => !isMissing(issue)).map(faultOf),
    proposal: parsed.typed ? (rest as Proposal) : null,
  };
}

/** Whether an issue says that something is not written yet, rather than that it is wrong. */
function isMissing({ type, input }: v.BaseIssue<unknown>): boolean {
  return type === 'non_empty' || type === 'min_length' || (type === 'regex' && input === '');
}

/**
 * Reads one proposal. Gives every fault with the file and the path inside it: of form first, then of what its
 * parts say of each other (ids that stand twice, unknown sources or oblasts, units that do not fit).
 */
export function parseProposal(
  input: unknown,
  file: string,
  knownOblasts: ReadonlySet<string>,
): Result<Proposal> {
  const { faults, proposal } = parseForm(input, file);
  if (faults.length > 0 || !proposal) return fail(...faults);
  const crossing = [...repeatedIds(proposal), ...crossFaults(proposal, knownOblasts)];
  return crossing.length > 0 ? fail(...crossing.map((fault) => ({ file, ...fault }))) : ok(proposal);
}

/**
 * Reads a proposal that is still being written: texts, addresses and lists may be empty, and its parts may name what
 * is not there yet. Everything else is a fault, as in {@link parseProposal}, which says what is missing.
 */
export function parseDraftProposal(input: unknown, file: string): Result<Proposal> {
  const { faults, wrong, proposal } = parseForm(input, file);
  if (!proposal || wrong.length > 0) return fail(...(wrong.length > 0 ? wrong : faults));
  const repeated = repeatedIds(proposal);
  return repeated.length > 0 ? fail(...repeated.map((fault) => ({ file, ...fault }))) : ok(proposal);
}
