import { formatDay, formatNumber, messagesOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { markedTitle } from '../../i18n/proposal-title.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Found } from '../../state/place/search-index.ts';
import { entryById } from '../../state/proposals.ts';

/** How something found is named, in the page's language and the other, and what sets it apart. */
export interface FoundTexts {
  name: string;
  other: string | null;
  meta: string;
}

/** The texts of a result of the search. */
export function describeFound({ kind, id }: Found, state: AppState, language: Language): FoundTexts {
  const t = messagesOf(language);
  const { catalog, facts } = state;
  const inLanguage = (name: string, nameUk: string | null) =>
    language === 'uk' && nameUk ? { name: nameUk, other: name } : { name, other: nameUk };
  if (kind === 'proposal') {
    const entry = entryById(state, id);
    const meta = [t.foundKinds.proposal, entry ? formatDay(entry.date, language) : '']
      .filter(Boolean)
      .join(', ');
    return { name: entry ? markedTitle(entry, language) : id, other: null, meta };
  }
  const oblastOf = (oblastId: string | undefined) => catalog?.oblasts.find((one) => one.id === oblastId);
  if (kind === 'oblast') {
    const oblast = oblastOf(id);
    return { ...inLanguage(oblast?.name ?? id, oblast?.nameUk ?? null), meta: t.foundKinds.oblast };
  }
  const settlement = facts?.settlements.find((one) => one.id === id);
  const oblast = oblastOf(settlement?.oblast);
  const people = settlement?.population
    ? t.foundPeople({ count: formatNumber(settlement.population, language) })
    : '';
  const meta = [(language === 'uk' ? oblast?.nameUk : oblast?.name) ?? '', people].filter(Boolean).join(', ');
  return { ...inLanguage(settlement?.name ?? id, settlement?.nameUk ?? null), meta };
}
