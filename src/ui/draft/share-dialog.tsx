import { useMemo, useState } from 'preact/hooks';
import { draftFile } from '../../export/draft-file.ts';
import { saveFile } from '../../export/save-file.ts';
import { plainTitle } from '../../i18n/proposal-title.ts';
import { draftToLink, LONGEST_LINK } from '../../state/draft/draft-link.ts';
import { Dialog } from '../dialog.tsx';
import { useLanguage, useStore } from '../page-context.ts';
import { CopyBlock } from '../save/copy-block.tsx';
import { type SavedFile, SavedFileNote } from '../save/saved-file.tsx';
import { PublishCheck } from './publish-check.tsx';
import './draft.css';

/** Takes a draft away: as the file that `data/proposals/` holds, or as a link that carries all of it. */
export function ShareDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { language, t } = useLanguage();
  const draft = useStore((state) => state.drafts.find((one) => one.id === id));
  const day = useStore((state) => state.view.day);
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const part = useMemo(() => draft && draftToLink(draft.proposal), [draft]);
  if (!draft) return null;
  const save = () => {
    const file = draftFile(draft.proposal);
    saveFile(file.content, file.name);
    setSaved(file);
  };
  const page = location.href.split(/[?#]/)[0];
  return (
    <Dialog
      title={t.shareTitle({ title: plainTitle({ proposal: draft.proposal, origin: 'own' }, language) })}
      onClose={onClose}
    >
      <h3>{t.shareFile}</h3>
      <p class="hint">{t.shareFileHint}</p>
      <button type="button" class="primary" onClick={save}>
        {t.saveDraftFile({ name: `${id}.json` })}
      </button>
      <SavedFileNote saved={saved} />
      <h3>{t.link}</h3>
      {part ? (
        <>
          <p class="hint">{t.shareLinkHint}</p>
          <CopyBlock label={t.link} rows={4} text={`${page}#day=${day}&p=${id}&draft=${part}`} />
        </>
      ) : (
        <p>{t.shareTooLong({ limit: LONGEST_LINK })}</p>
      )}
      <PublishCheck draft={draft} />
    </Dialog>
  );
}
