import { useState } from 'preact/hooks';
import { faultLine } from '../../i18n/fault-text.ts';
import type { Fault } from '../../model/result.ts';
import { openProposal } from '../../state/change.ts';
import { readDraftFile } from '../../state/draft/draft-file-reading.ts';
import { addDraft } from '../../state/draft/drafts.ts';
import { Dialog } from '../dialog.tsx';
import { FileDrop } from '../file-drop.tsx';
import { useLanguage, usePage } from '../page-context.ts';
import './draft.css';

const MOST_FAULTS = 12;

/** Makes a draft of a file of `data/proposals/`: picked, dropped or pasted. What cannot be read is said place by place. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [text, setText] = useState('');
  const take = async (content: Blob | string, name: string) => {
    const read = await readDraftFile(
      content,
      name,
      store.getState().drafts.map(({ id }) => id),
    );
    if (!read.ok) return setFaults(read.faults);
    openProposal(store, addDraft(store, read.value.proposal, read.value.id));
    return onClose();
  };
  return (
    <Dialog title={t.openDraftTitle} onClose={onClose}>
      <p class="hint">{t.openDraftHint}</p>
      <FileDrop accept=".json,application/json" onFile={(file) => void take(file, file.name)}>
        {t.dropDraft}
      </FileDrop>
      <label class="field">
        {t.pasteDraft}
        <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={() => void take(text, t.pastedText)}>
        {t.openPasted}
      </button>
      {faults.length > 0 && (
        <div role="alert">
          <p>{t.openDraftFaults({ count: faults.length })}</p>
          <ul class="plain faults">
            {faults.slice(0, MOST_FAULTS).map((fault) => (
              <li key={fault.path + fault.message}>{faultLine(fault, language)}</li>
            ))}
            {faults.length > MOST_FAULTS && <li>…</li>}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
