import type { Proposal, ProposalOrigin } from '../model/proposal.ts';
import { localText, messagesOf } from './format.ts';
import type { Language } from './languages.ts';

interface Titled {
  proposal: Pick<Proposal, 'title'>;
  origin: ProposalOrigin;
}

/** A proposal's title alone; a draft may have it in another language only, or none yet. */
export function plainTitle({ proposal: { title } }: Titled, language: Language): string {
  return localText(title, language) || title.uk || messagesOf(language).untitledDraft;
}

/** The title as it stands on the page: drafts are marked as such. */
export function markedTitle(entry: Titled, language: Language): string {
  const title = plainTitle(entry, language);
  const t = messagesOf(language);
  return { catalog: title, own: t.ownTitle({ title }), received: t.receivedTitle({ title }) }[entry.origin];
}

/** The title as it stands in what is taken away, where nobody knows whose draft it is. */
export function exportTitle(entry: Titled, language: Language): string {
  const title = plainTitle(entry, language);
  return entry.origin === 'catalog' ? title : messagesOf(language).exportedTitle({ title });
}
