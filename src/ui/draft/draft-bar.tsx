import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { saveFile } from '../../export/save-file.ts';
import { plainTitle } from '../../i18n/proposal-title.ts';
import { createDraft, restoreDraft } from '../../state/draft/drafts.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';

const OpenDialog = lazy<ComponentType<{ onClose: () => void }>>(() =>
  import('./open-dialog.tsx').then((file) => file.OpenDialog),
);

/** Begins a proposal of the reader's own, or opens one from a file; brings back what was taken away. */
export function DraftBar() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const removed = useStore((state) => state.removedDraft?.draft);
  const unreadable = useStore((state) => state.unreadableDrafts);
  const [opening, setOpening] = useState(false);
  return (
    <>
      <div class="draft-bar">
        <button type="button" onClick={() => createDraft(store)}>
          {t.writeProposal}
        </button>
        <button type="button" onClick={() => setOpening(true)}>
          {t.openDraft}…
        </button>
      </div>
      {removed && (
        <p class="draft-note" role="status">
          {t.draftRemoved({ title: plainTitle({ proposal: removed.proposal, origin: 'own' }, language) })}{' '}
          <button type="button" class="link" onClick={() => restoreDraft(store)}>
            {t.undoRemoval}
          </button>
        </p>
      )}
      {unreadable.map(({ id, text, reason }) => (
        <p key={id} class="draft-note">
          {t.draftUnreadable({ id, reason })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => saveFile(new Blob([text], { type: 'application/json' }), `${id}.json`)}
          >
            {t.saveAsFile}
          </button>
        </p>
      ))}
      {opening && (
        <Suspense fallback={null}>
          <OpenDialog onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </>
  );
}
