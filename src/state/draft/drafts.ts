import { DRAFT_FORMAT, type Draft, emptyProposal, isOwnId } from '../../model/draft.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { AppState } from '../app-state.ts';
import { changeView } from '../change.ts';
import { proposalById } from '../proposals.ts';
import type { AppStore } from '../store.ts';
import { NO_HISTORY, recorded, redone, undone } from './draft-history.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `own-` and eight letters by chance. */
export function newDraftId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `own-${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

const now = () => new Date().toISOString();

/** Adds a draft with this text and switches it on; gives its id, the proposal's own if no other draft has it. */
export function addDraft(store: AppStore, proposal: Proposal, id: string = newDraftId()): string {
  const draft: Draft = {
    format: DRAFT_FORMAT,
    id,
    revision: 1,
    updatedAt: now(),
    proposal: { ...proposal, id },
  };
  store.setState(({ drafts }) => ({ drafts: [...drafts, draft] }));
  const { shown } = store.getState().view;
  if (!shown.some((one) => one.id === id)) changeView(store, { shown: [...shown, { id, hidden: [] }] });
  return id;
}

/** Begins a draft that says nothing yet, of the day that is shown, and opens it for writing. */
export function createDraft(store: AppStore): string {
  const id = newDraftId();
  addDraft(store, emptyProposal(id, store.getState().view.day), id);
  editDraft(store, id);
  return id;
}

/**
 * Makes a draft of a proposal of the catalogue or of another draft, and opens it for writing. `title` names the copy
 * after the title that it is given; null if there is no such proposal.
 */
export function copyProposal(store: AppStore, id: string, title: (of: string) => string): string | null {
  const proposal = proposalById(store.getState(), id);
  if (!proposal) return null;
  const { en, uk } = proposal.title;
  const copy = addDraft(store, { ...proposal, title: { en: title(en), ...(uk ? { uk: title(uk) } : {}) } });
  editDraft(store, copy);
  return copy;
}

/** Opens a draft for writing beside the map, or closes the one that is open. */
export function editDraft(store: AppStore, editing: string | null): void {
  const { view } = store.getState();
  const shown =
    editing === null || view.shown.some(({ id }) => id === editing)
      ? view.shown
      : [...view.shown, { id: editing, hidden: [] }];
  changeView(store, { editing, shown, tab: 'day' });
  if (editing === null) store.setState({ drawing: null });
}

function put(
  store: AppStore,
  id: string,
  proposal: Proposal,
  history: AppState['draftHistory'][string],
): void {
  store.setState(({ drafts, draftHistory }) => ({
    drafts: drafts.map((draft) =>
      draft.id === id ? { ...draft, proposal, revision: draft.revision + 1, updatedAt: now() } : draft,
    ),
    draftHistory: { ...draftHistory, [id]: history },
  }));
}

function draftOf(store: AppStore, id: string): Draft | undefined {
  return store.getState().drafts.find((draft) => draft.id === id);
}

const historyOf = (store: AppStore, id: string) => store.getState().draftHistory[id] ?? NO_HISTORY;

/**
 * Changes a draft's proposal; `change` gives a new one and leaves the old one as it is, or gives it back for no
 * change. Changes with the same `step` in a row, such as the typing in one field, are undone together.
 */
export function changeDraft(
  store: AppStore,
  id: string,
  change: (proposal: Proposal) => Proposal,
  step: string | null = null,
): void {
  const draft = draftOf(store, id);
  if (!draft) return;
  const proposal = change(draft.proposal);
  if (proposal === draft.proposal) return;
  put(store, id, { ...proposal, id }, recorded(historyOf(store, id), draft.proposal, step));
}

export function renameDraft(store: AppStore, id: string, title: Proposal['title']): void {
  changeDraft(store, id, (proposal) => ({ ...proposal, title }), 'title');
}

function turn(store: AppStore, id: string, way: typeof undone): boolean {
  const draft = draftOf(store, id);
  const turned = draft && way(historyOf(store, id), draft.proposal);
  if (turned) put(store, id, turned.proposal, turned.history);
  return Boolean(turned);
}

/** Takes the latest step back; false if there is none. */
export const undoDraft = (store: AppStore, id: string): boolean => turn(store, id, undone);
/** Makes the step again that was last taken back; false if there is none. */
export const redoDraft = (store: AppStore, id: string): boolean => turn(store, id, redone);

/** Takes a draft away; it can be brought back by {@link restoreDraft} until another is taken away. */
export function removeDraft(store: AppStore, id: string): void {
  const state = store.getState();
  const at = state.drafts.findIndex((draft) => draft.id === id);
  const draft = state.drafts[at];
  if (!draft) return;
  const { shown, open, editing } = state.view;
  store.setState({
    drafts: state.drafts.filter((other) => other !== draft),
    removedDraft: { draft, at },
  });
  const { compare } = state.view;
  const compared =
    compare && [compare.from, compare.to].some((side) => side.kind === 'proposal' && side.id === id);
  changeView(store, {
    shown: shown.filter((other) => other.id !== id),
    open: open === id ? null : open,
    compare: compared ? null : compare,
  });
  if (editing === id) editDraft(store, null);
}

/** Brings the draft back that was last taken away, with its history, to where it stood. */
export function restoreDraft(store: AppStore): void {
  const { removedDraft, drafts } = store.getState();
  if (!removedDraft) return;
  const { draft, at } = removedDraft;
  const back = { ...draft, revision: draft.revision + 1 };
  store.setState({ drafts: drafts.toSpliced(at, 0, back), removedDraft: null });
}

/** Shows a draft that came with a link, of which `link` is the part; it is not kept until {@link keepReceived}. */
export function receiveDraft(store: AppStore, proposal: Proposal, link: string): string {
  const { drafts } = store.getState();
  const same = drafts.find(({ id }) => id === proposal.id);
  if (same && JSON.stringify(same.proposal) === JSON.stringify(proposal)) return same.id;
  const id = same || !isOwnId(proposal.id) ? newDraftId() : proposal.id;
  store.setState(({ received }) => ({ received: { ...received, [id]: link } }));
  return addDraft(store, proposal, id);
}

/** Keeps a received draft as the reader's own. */
export function keepReceived(store: AppStore, id: string): void {
  const { [id]: _, ...received } = store.getState().received;
  store.setState({ received });
}
