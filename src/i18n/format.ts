import type { Estimate } from '../model/estimate.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { LocalText } from '../model/proposal.ts';
import { messagesOf } from './catalogues.ts';
import type { Language } from './languages.ts';

export { messagesOf };

/** A text of the data in a language, or in English. */
export function localText(text: LocalText, language: Language): string {
  const texts: Partial<Record<Language, string>> = text;
  return texts[language] ?? text.en;
}

/** Who says something, and whom it names as its own source: `Babel, crediting Reuters`. */
export function formatOutlet(name: string, crediting: string | undefined, language: Language): string {
  return crediting ? messagesOf(language).crediting({ by: name, of: crediting }) : name;
}

function formatsIn(locale: string) {
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  return {
    whole: number({ maximumFractionDigits: 0 }),
    tenths: number({ maximumFractionDigits: 1 }),
    percent: number({ style: 'percent', maximumFractionDigits: 1 }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

const kept = new Map<Language, ReturnType<typeof formatsIn>>();

/** A language's formats, made once: to make one takes many times as long as to use it. */
function formatsOf(language: Language): ReturnType<typeof formatsIn> {
  const known = kept.get(language) ?? formatsIn(messagesOf(language).locale);
  kept.set(language, known);
  return known;
}

/** `6,611`; below ten one decimal, so that a small area does not read as nothing. Nothing has no sign. */
export function formatNumber(value: number, language: Language): string {
  const { whole, tenths } = formatsOf(language);
  return (Math.abs(value) < 9.95 && Math.round(value) !== value ? tenths : whole).format(value);
}

/** With a space at which no line ends, as with every unit. */
export function formatKm2(value: number, language: Language): string {
  return `${formatNumber(value, language)}\u00A0${messagesOf(language).km2}`;
}

export function formatKm(value: number, language: Language): string {
  return `${formatNumber(value, language)}\u00A0${messagesOf(language).km}`;
}

/** A share given in per cent: `18.7 %`. */
export function formatPercent(percent: number, language: Language): string {
  return formatsOf(language).percent.format(percent / 100);
}

/** `about 443 km² (315 to 623)`; an estimate that is nothing at all levels reads `none`. */
export function formatEstimate(
  { low, central, high }: Estimate,
  language: Language,
  unit: 'km2' | 'km' | 'percent' = 'km2',
): string {
  const messages = messagesOf(language);
  if (high === 0) return messages.none;
  const single = { km2: formatKm2, km: formatKm, percent: formatPercent }[unit];
  const bare = unit === 'percent' ? formatPercent : formatNumber;
  const [from, to] = [bare(low, language), bare(high, language)];
  if (from === to) return single(central, language);
  return messages.estimate({ central: single(central, language), low: from, high: to });
}

/** `15 August 2025`, as it stands in a sentence. */
export function formatDay(day: IsoDate, language: Language): string {
  const { dayInSentence } = messagesOf(language);
  return dayInSentence({ day: formatsOf(language).day.format(new Date(`${day}T00:00:00Z`)) });
}
