import type { Estimate } from '../model/estimate.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { LocalText } from '../model/proposal.ts';
import type { Language } from '../state/view.ts';
import { en, type Messages } from './en.ts';

const LOCALE: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' };

/** The catalogue of a language; English stands in for one that is not there yet. */
export function messagesOf(_language: Language): Messages {
  return en;
}

/** A text of the data in a language, or in English. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

/** `6,611`; below ten one decimal, so that a small area does not read as nothing. */
export function formatNumber(value: number, language: Language): string {
  const digits = Math.abs(value) < 9.95 && Math.round(value) !== value ? 1 : 0;
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: digits }).format(value);
}

export function formatKm2(value: number, language: Language): string {
  return `${formatNumber(value, language)} km²`;
}

export function formatKm(value: number, language: Language): string {
  return `${formatNumber(value, language)} km`;
}

/** A share given in per cent: `18.7 %`. */
export function formatPercent(percent: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    percent / 100,
  );
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

/** `15 August 2025`. */
export function formatDay(day: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
