import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { copyProposal, editDraft, keepReceived, removeDraft } from '../../state/draft/drafts.ts';
import type { ProposalEntry } from '../../state/proposals.ts';
import { useLanguage, usePage } from '../page-context.ts';

const ShareDialog = lazy<ComponentType<{ id: string; onClose: () => void }>>(() =>
  import('./share-dialog.tsx').then((file) => file.ShareDialog),
);

/** What can be done with a draft, or with a proposal on the way to one. */
export function DraftActions({ entry: { id, origin } }: { entry: ProposalEntry }) {
  const { store } = usePage();
  const { t } = useLanguage();
  const [sharing, setSharing] = useState(false);
  const copy = () => copyProposal(store, id, (title) => t.copyTitle({ title }));
  return (
    <div class="draft-actions">
      {origin === 'catalog' && (
        <button type="button" onClick={copy}>
          {t.makeDraft}
        </button>
      )}
      {origin === 'own' && (
        <>
          <button type="button" onClick={() => editDraft(store, id)}>
            {t.editDraft}
          </button>
          <button type="button" onClick={copy}>
            {t.duplicateDraft}
          </button>
        </>
      )}
      {origin === 'received' && (
        <button type="button" onClick={() => keepReceived(store, id)}>
          {t.keepDraft}
        </button>
      )}
      {origin !== 'catalog' && (
        <>
          <button type="button" onClick={() => setSharing(true)}>
            {t.shareDraft}…
          </button>
          <button type="button" onClick={() => removeDraft(store, id)}>
            {origin === 'own' ? t.removeDraft : t.dismissDraft}
          </button>
        </>
      )}
      {sharing && (
        <Suspense fallback={null}>
          <ShareDialog id={id} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </div>
  );
}
