import { messagesOf } from '../../i18n/format.ts';
import { plainTitle } from '../../i18n/proposal-title.ts';
import type { Draft } from '../../model/draft.ts';
import { changeView, notify } from '../change.ts';
import type { AppStore } from '../store.ts';
import { newDraftId, removeDraft } from './drafts.ts';

/** Shows a draft as another tab has left it; null if it was taken away there, which can be undone here. */
export function takeOver(store: AppStore, id: string, theirs: Draft | null): void {
  if (!theirs) {
    removeDraft(store, id);
    return;
  }
  const { [id]: _, ...draftHistory } = store.getState().draftHistory;
  store.setState(({ drafts }) => ({
    draftHistory,
    drafts: drafts.some((draft) => draft.id === id)
      ? drafts.map((draft) => (draft.id === id ? theirs : draft))
      : [...drafts, theirs],
  }));
}

/** A draft as a copy of its own, named as the version of a tab. */
export function otherVersion(store: AppStore, draft: Draft): Draft {
  const t = messagesOf(store.getState().view.language);
  const id = newDraftId();
  const { en, uk } = draft.proposal.title;
  const title = { en: t.otherTabTitle({ title: en }), ...(uk ? { uk: t.otherTabTitle({ title: uk }) } : {}) };
  return { ...draft, id, proposal: { ...draft.proposal, id, title } };
}

/**
 * Keeps both versions of a draft that was changed here and in another tab: theirs under its id, ours as a copy named
 * so, with its history, and still open if it was being written. The reader is told.
 */
export function keepBoth(store: AppStore, ours: Draft, theirs: Draft): void {
  const { view, drafts, draftHistory } = store.getState();
  // What has been typed since it was to be saved belongs to it.
  const copy = otherVersion(store, drafts.find((draft) => draft.id === ours.id) ?? ours);
  const { id } = copy;
  const { [ours.id]: history, ...others } = draftHistory;
  store.setState({
    drafts: drafts.flatMap((draft) => (draft.id === ours.id ? [theirs, copy] : [draft])),
    draftHistory: history ? { ...others, [id]: history } : others,
  });
  const renamed = (one: string | null) => (one === ours.id ? id : one);
  changeView(store, {
    editing: renamed(view.editing),
    shown: view.shown.map((one) => (one.id === ours.id ? { ...one, id } : one)),
  });
  const name = plainTitle({ proposal: theirs.proposal, origin: 'own' }, view.language);
  notify(store, { id: 'draft-conflict', level: 'warning', key: 'draftConflict', params: { title: name } });
}
