import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/model/rule.ts';
import { asForm, formOf, partsOf, RULE_FORM_NAMES, withParts } from '../../src/model/rule-forms.ts';
import { box } from '../support/squares.ts';

const donbas: Rule = { oblasts: ['UA-14', 'UA-09'] };
const ua: Rule = { heldBy: 'UA' };
const RULES: Rule[] = [
  { any: [] },
  donbas,
  ua,
  { all: [donbas, ua] },
  { any: [donbas, ua] },
  { minus: [donbas, ua] },
  { detached: ua },
  { within: { km: 5, of: donbas } },
  { geometry: box(37, 48, 38, 49) },
];

test('each rule has one form, in the order of the list', () => {
  expect(RULES.map(formOf)).toEqual([...RULE_FORM_NAMES]);
});

test('parts know their place, and put back give the rule', () => {
  expect(RULES.map((rule) => partsOf(rule).map(({ path }) => path))).toEqual([
    [],
    [],
    [],
    ['all[0]', 'all[1]'],
    ['any[0]', 'any[1]'],
    ['minus[0]', 'minus[1]'],
    ['detached'],
    ['within.of'],
    [],
  ]);
  for (const rule of RULES) {
    const parts = partsOf(rule).map((part) => part.rule);
    expect(withParts(rule, parts)).toEqual(rule);
  }
});

describe('a rule in another form', () => {
  test('has that form, whichever it had', () => {
    for (const rule of RULES)
      for (const form of RULE_FORM_NAMES) expect(formOf(asForm(rule, form))).toBe(form);
  });
  test('keeps what it is made of, or becomes a part itself', () => {
    expect(asForm({ all: [donbas, ua] }, 'minus')).toEqual({ minus: [donbas, ua] });
    expect(asForm({ minus: [donbas, ua] }, 'any')).toEqual({ any: [donbas, ua] });
    expect(asForm(donbas, 'all')).toEqual({ all: [donbas, { any: [] }] });
    expect(asForm(donbas, 'within')).toEqual({ within: { km: 15, of: donbas } });
    expect(asForm({ within: { km: 5, of: donbas } }, 'detached')).toEqual({ detached: donbas });
    expect(asForm({ any: [] }, 'detached')).toEqual({ detached: { heldBy: 'RU' } });
  });
  test('is the same object in the form that it has', () => {
    for (const rule of RULES) expect(asForm(rule, formOf(rule))).toBe(rule);
  });
});
