import * as v from 'valibot';
import { polygonFaults } from '../geo/validation.ts';
import { isIsoDate } from './iso-date.ts';
import { type Proposal, ZONE_KINDS } from './proposal.ts';
import { type Fault, fail, ok, type Result } from './result.ts';
import { MAX_RULE_DEPTH, type Rule } from './rule.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is no id; expected a-z, 0-9 and hyphens'),
);
const words = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.maxLength(2000, 'is longer than 2,000 characters'),
);
const day = v.pipe(v.string(), v.check(isIsoDate, 'is not a day; expected YYYY-MM-DD'));
const url = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'is not an https address'));
const localText = v.strictObject({ en: words, uk: v.optional(words) });
const oblast = v.pipe(v.string(), v.regex(/^UA-\d\d$/, 'is no oblast; expected a code like UA-14'));
const sources = v.pipe(v.array(id), v.minLength(1, 'names no source'));
const read = v.picklist(['original', 'reprint']);

/** A polygon or multipolygon as RFC 7946 has it, with sound rings. */
export const geometrySchema = v.custom<Extract<Rule, { geometry: unknown }>['geometry']>(
  (input) => polygonFaults(input).length === 0,
  (issue) => {
    const [first] = polygonFaults(issue.input);
    return first ? `${first.path} ${first.message}` : 'is no polygon';
  },
);

/** A rule: what DESIGN's small language can say, and nothing else. */
export const ruleSchema: v.GenericSchema<Rule> = v.lazy((input) => {
  const key = Object.keys((input ?? {}) as object)[0] ?? '';
  return Object.hasOwn(RULE_FORMS, key) ? RULE_FORMS[key as keyof typeof RULE_FORMS] : anyRule;
});

/** The forms of a rule, by the key that tells them apart. */
export const RULE_FORMS = {
  oblasts: v.strictObject({ oblasts: v.pipe(v.array(oblast), v.minLength(1, 'names no oblast')) }),
  heldBy: v.strictObject({ heldBy: v.picklist(['UA', 'RU']) }),
  all: v.strictObject({ all: v.pipe(v.array(v.lazy(() => ruleSchema)), v.minLength(1, 'is empty')) }),
  any: v.strictObject({ any: v.pipe(v.array(v.lazy(() => ruleSchema)), v.minLength(1, 'is empty')) }),
  minus: v.strictObject({ minus: v.strictTuple([v.lazy(() => ruleSchema), v.lazy(() => ruleSchema)]) }),
  detached: v.strictObject({ detached: v.lazy(() => ruleSchema) }),
  within: v.strictObject({
    within: v.strictObject({
      km: v.pipe(v.number(), v.gtValue(0), v.maxValue(1000)),
      of: v.lazy(() => ruleSchema),
    }),
  }),
  geometry: v.strictObject({ geometry: geometrySchema }),
} satisfies Record<string, v.GenericSchema<Rule>>;

const anyRule: v.GenericSchema<Rule> = v.custom<Rule>(
  () => false,
  `is no rule; expected an object with one of ${Object.keys(RULE_FORMS).join(', ')}`,
);

const zone = v.strictObject({
  id,
  kind: v.picklist(ZONE_KINDS),
  label: localText,
  rule: ruleSchema,
  optional: v.optional(v.boolean()),
  extent: v.optional(v.literal('at-most')),
  note: v.optional(localText),
  sources,
});

const point = v.strictObject({
  id,
  label: localText,
  lon: v.pipe(v.number(), v.minValue(20), v.maxValue(42)),
  lat: v.pipe(v.number(), v.minValue(43), v.maxValue(54)),
  note: localText,
  sources,
});

const quantity = v.union(
  [
    v.strictObject({ area: ruleSchema }),
    v.strictObject({ share: ruleSchema, of: v.union([v.array(oblast), v.literal('UA')]) }),
  ],
  'is no quantity; expected { area: rule } or { share: rule, of: oblasts or "UA" }',
);

const claim = v.strictObject({
  id,
  label: localText,
  quantity,
  reported: v.pipe(v.number(), v.minValue(0)),
  unit: v.picklist(['km2', 'percent']),
  by: words,
  date: day,
  url,
  read,
  note: v.optional(localText),
});

/** One file of `data/proposals/`; its JSON Schema is published beside the layers. */
export const proposalSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: localText,
  date: day,
  proposedBy: localText,
  summary: localText,
  zones: v.pipe(v.array(zone), v.minLength(1, 'has no zone')),
  points: v.array(point),
  recognition: v.array(v.strictObject({ oblasts: v.array(oblast), text: localText, sources })),
  unspecified: v.optional(localText),
  nonTerritorial: v.array(v.strictObject({ text: localText, sources })),
  claims: v.array(claim),
  responses: v.array(v.strictObject({ by: localText, date: day, text: localText, sources })),
  sources: v.pipe(
    v.array(v.strictObject({ id, title: words, publisher: words, url, date: v.nullable(day), read })),
    v.minLength(1, 'has no source'),
  ),
});

function pathOf(issue: v.BaseIssue<unknown>): string {
  const text = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return text.replace(/^\./, '');
}

/** The deepest nesting in a JSON value, counted no further than `limit`. */
function depthOf(input: unknown, limit: number): number {
  if (limit === 0 || typeof input !== 'object' || input === null) return 0;
  let deepest = 0;
  for (const part of Object.values(input)) deepest = Math.max(deepest, depthOf(part, limit - 1));
  return deepest + 1;
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
  const limit = 4 * MAX_RULE_DEPTH;
  if (depthOf(input, limit) >= limit) return fail({ file, path: '', message: 'is nested too deep' });
  const parsed = v.safeParse(proposalSchema, input);
  if (!parsed.success)
    return fail(...parsed.issues.map((issue) => ({ file, path: pathOf(issue), message: issue.message })));
  const { $schema: _, ...rest } = parsed.output;
  const proposal = rest as Proposal;
  const faults = crossFaults(proposal, knownOblasts).map((fault) => ({ file, ...fault }));
  return faults.length > 0 ? fail(...faults) : ok(proposal);
}

function crossFaults(proposal: Proposal, knownOblasts: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const key of ['zones', 'points', 'claims', 'sources'] as const) {
    const seen = new Set<string>();
    proposal[key].forEach((entry, i) => {
      if (seen.has(entry.id)) faults.push({ path: `${key}[${i}].id`, message: `"${entry.id}" stands twice` });
      seen.add(entry.id);
    });
  }
  const known = new Set(proposal.sources.map((source) => source.id));
  for (const key of ['zones', 'points', 'recognition', 'nonTerritorial', 'responses'] as const) {
    proposal[key].forEach(({ sources: named }, i) => {
      named.forEach((source, s) => {
        if (!known.has(source))
          faults.push({
            path: `${key}[${i}].sources[${s}]`,
            message: `"${source}" is no source of this proposal; known are ${[...known].join(', ')}`,
          });
      });
    });
  }
  const check = (oblasts: readonly string[], path: string) => {
    oblasts.forEach((code, i) => {
      if (!knownOblasts.has(code)) faults.push({ path: `${path}[${i}]`, message: `"${code}" is no oblast` });
    });
  };
  proposal.recognition.forEach(({ oblasts }, i) => {
    check(oblasts, `recognition[${i}].oblasts`);
  });
  proposal.zones.forEach(({ rule }, i) => {
    walkRule(rule, `zones[${i}].rule`, check);
  });
  proposal.claims.forEach(({ quantity: q, unit }, i) => {
    const path = `claims[${i}]`;
    walkRule('area' in q ? q.area : q.share, `${path}.quantity.${'area' in q ? 'area' : 'share'}`, check);
    if (!('area' in q) && q.of !== 'UA') check(q.of, `${path}.quantity.of`);
    const right = 'area' in q ? 'km2' : 'percent';
    if (unit !== right)
      faults.push({ path: `${path}.unit`, message: `is ${unit}; this quantity is in ${right}` });
  });
  return faults;
}

function walkRule(rule: Rule, path: string, check: (oblasts: readonly string[], path: string) => void): void {
  if ('oblasts' in rule) check(rule.oblasts, `${path}.oblasts`);
  const parts: [string, Rule][] = [];
  if ('all' in rule) parts.push(...rule.all.map((part, i): [string, Rule] => [`all[${i}]`, part]));
  if ('any' in rule) parts.push(...rule.any.map((part, i): [string, Rule] => [`any[${i}]`, part]));
  if ('minus' in rule) parts.push(['minus[0]', rule.minus[0]], ['minus[1]', rule.minus[1]]);
  if ('detached' in rule) parts.push(['detached', rule.detached]);
  if ('within' in rule) parts.push(['within.of', rule.within.of]);
  for (const [key, part] of parts) walkRule(part, `${path}.${key}`, check);
}
