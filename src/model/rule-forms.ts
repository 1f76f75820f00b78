import { NO_RULE } from './draft.ts';
import type { Rule } from './rule.ts';

/** The forms of a rule as a reader chooses among them; `none`: nothing is chosen yet. */
export const RULE_FORM_NAMES = [
  'none',
  'oblasts',
  'heldBy',
  'all',
  'any',
  'minus',
  'detached',
  'within',
  'geometry',
] as const;
export type RuleForm = (typeof RULE_FORM_NAMES)[number];

const BAND_KM = 15;

export function formOf(rule: Rule): RuleForm {
  if ('any' in rule && rule.any.length === 0) return 'none';
  return RULE_FORM_NAMES.find((form) => form in rule) ?? 'none';
}

/** The rules that a rule is made of, with the path of each inside it. */
export function partsOf(rule: Rule): { path: string; rule: Rule }[] {
  if ('all' in rule) return rule.all.map((part, i) => ({ path: `all[${i}]`, rule: part }));
  if ('any' in rule) return rule.any.map((part, i) => ({ path: `any[${i}]`, rule: part }));
  if ('minus' in rule) return rule.minus.map((part, i) => ({ path: `minus[${i}]`, rule: part }));
  if ('detached' in rule) return [{ path: 'detached', rule: rule.detached }];
  if ('within' in rule) return [{ path: 'within.of', rule: rule.within.of }];
  return [];
}

/** A rule and all that it is made of, at any depth, with the path of each; `path` is the rule's own. */
export function* rulesIn(rule: Rule, path: string): Generator<{ path: string; rule: Rule }> {
  yield { path, rule };
  for (const part of partsOf(rule)) yield* rulesIn(part.rule, `${path}.${part.path}`);
}

/** The rule with other parts; those that a form has no place for are left out. */
export function withParts(rule: Rule, parts: readonly Rule[]): Rule {
  const [first = NO_RULE, second = NO_RULE] = parts;
  if ('all' in rule) return { all: [...parts] };
  if ('any' in rule) return { any: [...parts] };
  if ('minus' in rule) return { minus: [first, second] };
  if ('detached' in rule) return { detached: first };
  if ('within' in rule) return { within: { ...rule.within, of: first } };
  return rule;
}

/** A rule in another form: what it is made of goes into the new one, or it becomes a part of it itself. */
export function asForm(rule: Rule, form: RuleForm): Rule {
  if (form === formOf(rule)) return rule;
  const own = partsOf(rule).map((part) => part.rule);
  const parts = own.length > 0 ? own : formOf(rule) === 'none' ? [] : [rule];
  const [first = NO_RULE, second = NO_RULE] = parts;
  switch (form) {
    case 'none':
      return NO_RULE;
    case 'oblasts':
      return { oblasts: [] };
    case 'heldBy':
      return { heldBy: 'UA' };
    case 'all':
      return { all: parts.length > 1 ? parts : [first, NO_RULE] };
    case 'any':
      return { any: parts.length > 1 ? parts : [first, NO_RULE] };
    case 'minus':
      return { minus: [first, second] };
    case 'detached':
      return { detached: parts.length > 0 ? first : { heldBy: 'RU' } };
    case 'within':
      return { within: { km: BAND_KM, of: first } };
    case 'geometry':
      return { geometry: { type: 'MultiPolygon', coordinates: [] } };
  }
}
