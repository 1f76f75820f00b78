import { faultReason } from '../../i18n/fault-text.ts';
import { notify, openProposal } from '../change.ts';
import type { AppStore } from '../store.ts';
import { draftLinksIn, linkToDraft } from './draft-link.ts';
import { receiveDraft } from './drafts.ts';

/** Shows the drafts that an address carries; those that cannot be read are told. */
export function receiveDrafts(store: AppStore, hash: string): void {
  for (const link of draftLinksIn(hash)) {
    const read = linkToDraft(link);
    if (read.ok) openProposal(store, receiveDraft(store, read.value, link));
    else
      notify(store, {
        id: 'draft-link',
        level: 'warning',
        key: 'draftLinkFault',
        params: { reason: faultReason(read.faults, store.getState().view.language) },
      });
  }
}
