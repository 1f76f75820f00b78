import { formatDay, formatKm2, localText } from '../../i18n/format.ts';
import { plainTitle } from '../../i18n/proposal-title.ts';
import { openProposal, toggleProposal } from '../../state/change.ts';
import { allProposals, type ProposalEntry } from '../../state/proposals.ts';
import { DraftBar } from '../draft/draft-bar.tsx';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { proposalElementId } from '../place/show-proposal.ts';
import { ProposalDetails } from './proposal-details.tsx';

/** The reader's drafts, then all proposals in order of date, each with its balance; one of them opened. */
export function ProposalList() {
  const { t } = useLanguage();
  const entries = useStore(allProposals);
  const own = entries.filter(({ origin }) => origin !== 'catalog');
  return (
    <section class="proposals">
      <h2>{t.proposals}</h2>
      <DraftBar />
      {own.length > 0 && (
        <ol class="own">
          {own.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <p class="hint">{t.proposalsHint}</p>
      <ol>
        {entries
          .filter(({ origin }) => origin === 'catalog')
          .map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: ProposalEntry }) {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const shown = useStore((state) => state.view.shown.some(({ id }) => id === entry.id));
  const open = useStore((state) => state.view.open === entry.id);
  const answer = useStore((state) => state.answer?.proposals.find(({ id }) => id === entry.id));
  const transferred = (shown && answer ? answer : entry.published)?.outcome.transferred;
  const title = plainTitle(entry, language);
  const moved = (
    [
      [transferred?.toRu.central ?? 0, t.toRussia],
      [transferred?.toUa.central ?? 0, t.toUkraine],
      [transferred?.toDemilitarised.central ?? 0, t.demilitarised],
    ] as const
  ).filter(([area]) => area > 0);
  return (
    <li id={proposalElementId(entry.id)} class={shown ? 'entry shown' : 'entry'}>
      <div class="entry-head">
        <label class="tick">
          <input
            type="checkbox"
            checked={shown}
            aria-label={t.show({ title })}
            onChange={() => toggleProposal(store, entry.id)}
          />
        </label>
        <button
          type="button"
          class="entry-title"
          aria-expanded={open}
          onClick={() => openProposal(store, open ? null : entry.id)}
        >
          <span class="entry-name">
            {entry.origin !== 'catalog' && (
              <span class="draft-badge">{entry.origin === 'own' ? t.ownDraft : t.receivedDraft}</span>
            )}
            {title}
          </span>
          <span class="entry-meta">
            {[formatDay(entry.date, language), localText(entry.proposal.proposedBy, language)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span class="entry-balance">
            {transferred && moved.length === 0 && t.frozenOnly}
            {moved.map(([area, label]) => (
              <span key={label}>
                {formatKm2(area, language)} {label}
              </span>
            ))}
          </span>
        </button>
      </div>
      {open && <ProposalDetails entry={entry} />}
    </li>
  );
}
