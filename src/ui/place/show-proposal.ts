import { showProposal } from '../../state/change.ts';
import type { AppStore } from '../../state/store.ts';

/** The element of a proposal in the panel's list. */
export const proposalElementId = (id: string) => `proposal-${id}`;

/** Switches a proposal on, opens it in the panel and takes the reader there. */
export function showProposalInPanel(store: AppStore, id: string): void {
  showProposal(store, id);
  // The list is drawn with the next frame if another tab was open.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const entry = document.getElementById(proposalElementId(id));
      entry?.scrollIntoView({ block: 'start' });
      entry?.querySelector<HTMLElement>('.entry-title')?.focus({ preventScroll: true });
    }),
  );
}
