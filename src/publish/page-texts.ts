import { formatDay, formatEstimate, formatNumber, localText, messagesOf } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { PAGE_CATALOGUES } from '../i18n/page-catalogues.ts';
import type { Estimate } from '../model/estimate.ts';
import type { LocalText } from '../model/proposal.ts';

/** What a static page says, in one language: the map's texts, its own, and figures as they are written there. */
export function pageTexts(language: Language) {
  return {
    language,
    t: messagesOf(language),
    words: PAGE_CATALOGUES[language],
    day: (date: string) => formatDay(date, language),
    estimate: (value: Estimate, unit?: 'km2' | 'percent') => formatEstimate(value, language, unit),
    number: (value: number) => formatNumber(value, language),
    local: (text: LocalText) => localText(text, language),
  };
}

export type PageTexts = ReturnType<typeof pageTexts>;
