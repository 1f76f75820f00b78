import { useState } from 'preact/hooks';
import type { OwnLine } from '../../model/own-line.ts';
import { changeLine } from '../../state/line/own-lines.ts';
import { Dialog } from '../dialog.tsx';
import { useLanguage, usePage } from '../page-context.ts';
import { detailsOf, LineDetailsForm } from './line-details-form.tsx';

/** Changes what is said of a line that is kept. */
export function LineDetailsDialog({ line, onClose }: { line: OwnLine; onClose: () => void }) {
  const { store } = usePage();
  const { t } = useLanguage();
  const { title, day, source, licence } = line;
  const [draft, setDraft] = useState({ title, day, source, licence, url: line.url ?? '' });
  const details = detailsOf(draft);
  return (
    <Dialog title={t.lineDetailsTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!details) return;
          void changeLine(store, line.id, details);
          onClose();
        }}
      >
        <LineDetailsForm draft={draft} onChange={setDraft} />
        <div class="sheet-actions">
          <button type="submit" class="primary" disabled={!details}>
            {t.lineDetailsKeep}
          </button>
          <button type="button" onClick={onClose}>
            {t.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
