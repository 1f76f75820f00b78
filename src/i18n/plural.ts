/** The forms of a noun beside a number, by the categories that Intl.PluralRules tells apart in a language. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Gives the function that picks the form of a noun for a count in a language: in Ukrainian `one` for 1, 21 and
 * 101, `few` for 2 to 4 and 22, `many` for 5 to 20, `other` for fractions. A form that is missing, and a count
 * that is no number, read as `other`.
 */
export function pluralIn(locale: string): (count: string | number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => {
    const number = Number(count);
    return Number.isFinite(number) ? (forms[rules.select(number)] ?? forms.other) : forms.other;
  };
}
