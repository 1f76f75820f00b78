import { useEffect, useMemo, useRef } from 'preact/hooks';
import { faultText, isMissing } from '../../i18n/fault-text.ts';
import { plainTitle } from '../../i18n/proposal-title.ts';
import { freeId, NO_RULE } from '../../model/draft.ts';
import type { Proposal } from '../../model/proposal.ts';
import { changeDraft, editDraft, redoDraft, undoDraft } from '../../state/draft/drafts.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { ClaimFields } from './claim-fields.tsx';
import { DraftContext } from './draft-context.ts';
import { DayField, LocalField } from './fields.tsx';
import { OtherParts } from './other-parts.tsx';
import { PartList } from './part-list.tsx';
import { PublishCheck } from './publish-check.tsx';
import { SourceFields } from './source-fields.tsx';
import { useDraftFaults } from './use-draft-faults.ts';
import { ZoneFields } from './zone-fields.tsx';
import './draft.css';

/** Where a proposal is written, beside the map that shows it. Nothing is sent anywhere; every change is kept. */
export function DraftEditor() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const editing = useStore((state) => state.view.editing);
  const draft = useStore((state) => state.drafts.find(({ id }) => id === editing));
  const kept = useStore((state) => state.draftsKept);
  const history = useStore((state) => (editing ? state.draftHistory[editing] : undefined));
  const heading = useRef<HTMLHeadingElement>(null);
  const faults = useDraftFaults(draft);
  useUndoKeys(editing);
  useEffect(() => heading.current?.focus(), [editing]);
  const page = useMemo(
    () =>
      draft && {
        draft,
        faultAt: (path: string) => {
          const fault = faults.find((one) => one.path === path);
          return fault && { text: faultText(fault, language), missing: isMissing(fault) };
        },
      },
    [draft, faults, language],
  );
  if (!draft || !page) return null;
  const { id, proposal } = draft;
  const set = (part: Partial<Proposal>, step: string) =>
    changeDraft(store, id, (before) => ({ ...before, ...part }), step);
  return (
    <DraftContext.Provider value={page}>
      <section class="draft-editor" aria-label={t.draftEditor}>
        <header class="draft-head">
          <p class="draft-badge">{t.ownDraft}</p>
          <h2 ref={heading} tabIndex={-1}>
            {plainTitle({ proposal, origin: 'own' }, language)}
          </h2>
          <div class="draft-tools">
            <button type="button" disabled={!history?.past.length} onClick={() => undoDraft(store, id)}>
              {t.undo}
            </button>
            <button type="button" disabled={!history?.future.length} onClick={() => redoDraft(store, id)}>
              {t.redo}
            </button>
            <button type="button" class="primary" onClick={() => editDraft(store, null)}>
              {t.doneWriting}
            </button>
          </div>
          <p class="hint">{kept === 'memory' ? t.draftInMemory : t.draftKept}</p>
        </header>
        <section class="draft-section">
          <LocalField
            label={t.draftTitle}
            path="title"
            text={proposal.title}
            onChange={(title) => set({ title }, 'title')}
          />
          <DayField
            label={t.draftDate}
            path="date"
            value={proposal.date}
            onChange={(date) => set({ date }, 'date')}
          />
          <LocalField
            label={t.putForwardBy}
            path="proposedBy"
            text={proposal.proposedBy}
            onChange={(proposedBy) => set({ proposedBy }, 'proposedBy')}
          />
          <LocalField
            label={t.draftSummary}
            path="summary"
            rows={4}
            text={proposal.summary}
            onChange={(summary) => set({ summary }, 'summary')}
          />
        </section>
        <PartList
          list="zones"
          title={t.zones}
          one={t.zone}
          hint={t.zonesHint}
          make={() => ({
            id: freeId('zone', proposal.zones),
            kind: 'withdrawal',
            label: { en: '' },
            rule: NO_RULE,
            sources: [],
          })}
          nameOf={(zone) =>
            [t.kindsShort[zone.kind], zone.label[language] || zone.label.en].filter(Boolean).join(': ')
          }
        >
          {({ part, path, change }) => <ZoneFields zone={part} path={path} change={change} />}
        </PartList>
        <PartList
          list="claims"
          title={t.claims}
          one={t.reportedFigure}
          hint={t.claimsHint}
          make={() => ({
            id: freeId('claim', proposal.claims),
            label: { en: '' },
            quantity: { area: NO_RULE },
            reported: 0,
            unit: 'km2',
            by: '',
            date: proposal.date,
            url: '',
            read: 'original',
          })}
          nameOf={(claim) => claim.label[language] || claim.label.en}
        >
          {({ part, path, change }) => <ClaimFields claim={part} path={path} change={change} />}
        </PartList>
        <PartList
          list="sources"
          title={t.sources}
          one={t.source}
          hint={t.sourcesHint}
          make={() => ({
            id: freeId('source', proposal.sources),
            title: '',
            publisher: '',
            url: '',
            date: null,
            read: 'original',
          })}
          nameOf={({ publisher, title }) => [publisher, title].filter(Boolean).join(': ')}
        >
          {({ part, path, change }) => <SourceFields source={part} path={path} change={change} />}
        </PartList>
        <OtherParts />
        <PublishCheck draft={draft} />
      </section>
    </DraftContext.Provider>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z, where no text field has an undo of its own. */
function useUndoKeys(editing: string | null): void {
  const { store } = usePage();
  useEffect(() => {
    if (!editing) return;
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      const target = event.target as HTMLElement;
      if (target.closest('dialog, textarea, input:not([type="checkbox"]):not([type="radio"])')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoDraft(store, editing);
      else undoDraft(store, editing);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store, editing]);
}
