import * as v from 'valibot';
import { polygonFaults } from '../geo/validation.ts';
import { isIsoDate } from './iso-date.ts';
import { type Proposal, ZONE_KINDS } from './proposal.ts';
import { type Fault, fail, ok, type Result } from './result.ts';
import { MAX_RULE_DEPTH, type Rule } from './rule.ts';

/** An object with these members and no others. */
function members<T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return `is unknown; expected one of ${Object.keys(entries).join(', ')}`;
    return received === 'undefined' ? 'is missing' : `is ${received}; expected an object`;
  });
}

function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, ({ received }) => `is ${received}; expected one of ${options.join(', ')}`);
}

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is no id; expected a-z, 0-9 and hyphens'),
);
const words = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.maxLength(2000, 'is longer than 2,000 characters'),
);
/** What tells a calendar day from other text. */
export const dayAction = v.check(isIsoDate, 'is not a day; expected YYYY-MM-DD');
const day = v.pipe(v.string(), dayAction);
const url = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'is not an https address'));
const localText = members({ en: words, uk: v.optional(words) });
const oblast = v.pipe(v.string(), v.regex(/^UA-\d\d$/, 'is no oblast; expected a code like UA-14'));
const sources = v.pipe(v.array(id), v.minLength(1, 'names no source'));
const read = oneOf(['original', 'reprint']);

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
  oblasts: members({ oblasts: v.pipe(v.array(oblast), v.minLength(1, 'names no oblast')) }),
  heldBy: members({ heldBy: oneOf(['UA', 'RU']) }),
  all: members({ all: v.pipe(v.array(v.lazy(() => ruleSchema)), v.minLength(1, 'is empty')) }),
  any: members({ any: v.pipe(v.array(v.lazy(() => ruleSchema)), v.minLength(1, 'is empty')) }),
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
  `is no rule; expected an object with one of ${Object.keys(RULE_FORMS).join(', ')}`,
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
      of: v.union([v.pipe(v.array(oblast), v.minLength(1, 'names no oblast')), v.literal('UA')]),
    }),
  ],
  'is no quantity; expected { area: rule } or { share: rule, of: oblasts or "UA" }',
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
  zones: v.pipe(v.array(zone), v.minLength(1, 'has no zone')),
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
