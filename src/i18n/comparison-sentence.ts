import type { ComparisonAnswer, Side } from '../model/comparison.ts';
import type { Messages } from './en.ts';
import { formatDay, formatKm2, messagesOf } from './format.ts';
import type { Language } from './languages.ts';

/** The messages that tell of a side, by where it stands: alone, or first or second in the sentence. */
const PLACES = {
  alone: ['controlOn', 'outcomeOn', 'lineOn', 'outcomeOnLine'],
  from: ['sentenceFromControl', 'sentenceFromOutcome', 'sentenceFromLine', 'sentenceFromOutcomeOnLine'],
  to: ['sentenceToControl', 'sentenceToOutcome', 'sentenceToLine', 'sentenceToOutcomeOnLine'],
} as const satisfies Record<string, readonly (keyof Messages)[]>;

/**
 * A side in words: `control on 15 August 2025`, `“28-point plan” carried out on 20 November 2025`, either of them
 * `by “Daily map”` where a line stands for the estimate. `titleOf` gives the title of a proposal or a line.
 */
export function sideText(
  side: Side,
  titleOf: (id: string) => string,
  language: Language,
  place: keyof typeof PLACES = 'alone',
): string {
  const t = messagesOf(language);
  const day = formatDay(side.day, language);
  const [control, outcome, drawn, outcomeOnDrawn] = PLACES[place];
  const line = side.line === undefined ? null : titleOf(side.line);
  if (side.kind === 'control') return line === null ? t[control]({ day }) : t[drawn]({ day, line });
  const title = titleOf(side.id);
  return line === null ? t[outcome]({ title, day }) : t[outcomeOnDrawn]({ title, day, line });
}

/** The comparison in one sentence, from its figures alone. */
export function comparisonSentence(
  { from, to, changes }: ComparisonAnswer,
  titleOf: (id: string) => string,
  language: Language,
): string {
  const t = messagesOf(language);
  if (JSON.stringify(from) === JSON.stringify(to))
    return t.sentenceSame({ from: sideText(from, titleOf, language) });
  const sides = {
    from: sideText(from, titleOf, language, 'from'),
    to: sideText(to, titleOf, language, 'to'),
  };
  const moved = changes.filter(({ areaKm2 }) => areaKm2.central >= 0.05);
  if (moved.length === 0) return t.sentenceNone(sides);
  const parts = moved.map(({ from: before, to: after, areaKm2 }) =>
    t.sentencePart({
      area: formatKm2(areaKm2.central, language),
      from: t.holdersFrom[before],
      to: t.holdersTo[after],
    }),
  );
  const list = new Intl.ListFormat(t.locale).format(parts);
  const told = from.kind === 'control' && to.kind === 'control' ? t.sentenceDays : t.sentence;
  return told({ ...sides, list });
}
