import type { OblastId } from '../model/oblast.ts';
import type { Rule } from '../model/rule.ts';
import type { Messages } from './en.ts';
import { formatNumber, messagesOf } from './format.ts';
import type { Language } from './languages.ts';

/** Phrases stand alone, or after a preposition: languages that inflect tell the two apart. */
type Form = 'nominative' | 'genitive';

/** Units that are no oblasts: a republic and two cities. */
const NAMED = new Set<OblastId>(['UA-30', 'UA-40', 'UA-43']);

interface Reader {
  language: Language;
  t: Messages;
  nameOf: (oblast: OblastId) => string;
}

/**
 * A rule in plain words: `what Ukraine holds of Donetsk and Luhansk oblasts`. Every rule has a reading, one that is
 * not finished too. `nameOf` gives an oblast's name in that language.
 */
export function readRule(rule: Rule, language: Language, nameOf: (oblast: OblastId) => string): string {
  return read(rule, { language, t: messagesOf(language), nameOf }, 'nominative');
}

function read(rule: Rule, reader: Reader, form: Form): string {
  const { t, language } = reader;
  if ('oblasts' in rule) return oblasts(rule.oblasts, reader, form);
  if ('heldBy' in rule) return t.ruleHeld[rule.heldBy]({ form });
  if ('all' in rule) return common(rule.all, reader, form);
  if ('any' in rule) {
    if (rule.any.length === 0) return t.ruleNothing({ form });
    return rule.any.map((part) => within(part, reader, form, rule.any.length)).join(t.ruleTogether);
  }
  if ('minus' in rule) {
    const [from, without] = rule.minus;
    return t.ruleMinus({
      from: within(from, reader, form, 2),
      without: within(without, reader, 'genitive', 2),
    });
  }
  if ('detached' in rule) {
    const of = rule.detached;
    if ('heldBy' in of && of.heldBy === 'RU') return t.rulePockets({ form });
    return t.rulePocketsOf({ form, of: read(of, reader, 'genitive') });
  }
  if ('within' in rule) {
    const { km, of } = rule.within;
    return t.ruleWithin({ of: within(of, reader, form, 2), km: formatNumber(km, language) });
  }
  return t.ruleDrawn({ form });
}

/** The reading of a part among `parts`, in brackets if it has parts of its own. */
function within(part: Rule, reader: Reader, form: Form, parts: number): string {
  const text = read(part, reader, form);
  const several =
    ('any' in part && part.any.length > 1) ||
    ('all' in part && part.all.length > 2) ||
    'minus' in part ||
    'within' in part;
  return several && parts > 1 ? `(${text})` : text;
}

/** What parts have in common; where one of them says who holds the land, that is said of the others. */
function common(parts: readonly Rule[], reader: Reader, form: Form): string {
  const { t } = reader;
  const [first, second] = parts;
  if (!first) return t.ruleNothing({ form });
  if (!second) return read(first, reader, form);
  if (parts.length === 2) {
    const held = [first, second].find((part) => 'heldBy' in part);
    const other = held === first ? second : first;
    if (held && 'heldBy' in held && !('heldBy' in other))
      return t.ruleHeldOf[held.heldBy]({ form, of: within(other, reader, 'genitive', 2) });
    const pockets = [first, second].find((part) => 'detached' in part);
    const where = pockets === first ? second : first;
    if (pockets && 'detached' in pockets && 'heldBy' in pockets.detached && 'oblasts' in where)
      return t.rulePocketsOf({ form, of: read(where, reader, 'genitive') });
  }
  const list = parts.map((part) => within(part, reader, 'genitive', parts.length));
  return t.ruleCommon({ form, list: new Intl.ListFormat(t.locale).format(list) });
}

function oblasts(ids: readonly OblastId[], { t, nameOf }: Reader, form: Form): string {
  if (ids.length === 0) return t.ruleNothing({ form });
  const list = new Intl.ListFormat(t.locale);
  const named = (id: OblastId) =>
    t.ruleOblastName({ form, name: nameOf(id).replace(/ (Oblast|область)$/, '') });
  const plain = ids.filter((id) => !NAMED.has(id));
  const others = ids.filter((id) => NAMED.has(id)).map(named);
  const names = list.format(plain.map(named));
  return list.format([
    ...(plain.length > 0 ? [t.ruleOblasts({ form, names, count: plain.length })] : []),
    ...others,
  ]);
}
