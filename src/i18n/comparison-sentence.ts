import type { ComparisonAnswer, Side } from '../model/comparison.ts';
import type { Language } from '../state/view.ts';
import { formatDay, formatKm2, messagesOf } from './format.ts';

/** A side in words: `control on 15 August 2025`, `the outcome of 28-point plan on 20 November 2025`. */
export function sideText(side: Side, titleOf: (id: string) => string, language: Language): string {
  const t = messagesOf(language);
  const day = formatDay(side.day, language);
  return side.kind === 'control' ? t.controlOn({ day }) : t.outcomeOn({ title: titleOf(side.id), day });
}

/** The comparison in one sentence, from its figures alone. */
export function comparisonSentence(
  { from, to, changes }: ComparisonAnswer,
  titleOf: (id: string) => string,
  language: Language,
): string {
  const t = messagesOf(language);
  const sides = { from: sideText(from, titleOf, language), to: sideText(to, titleOf, language) };
  if (JSON.stringify(from) === JSON.stringify(to)) return t.sentenceSame(sides);
  const moved = changes.filter(({ areaKm2 }) => areaKm2.central >= 0.05);
  if (moved.length === 0) return t.sentenceNone(sides);
  const parts = moved.map(({ from: before, to: after, areaKm2 }) =>
    t.sentencePart({
      area: formatKm2(areaKm2.central, language),
      from: t.holdersIn[before],
      to: t.holdersIn[after],
    }),
  );
  const list = new Intl.ListFormat(language === 'uk' ? 'uk-UA' : 'en-GB').format(parts);
  const told = from.kind === 'control' && to.kind === 'control' ? t.sentenceDays : t.sentence;
  return told({ ...sides, list });
}
