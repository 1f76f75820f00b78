import { formatDay, formatOutlet, localText } from '../../i18n/format.ts';
import type { ProposalEntry } from '../../state/proposals.ts';
import { DraftActions } from '../draft/draft-actions.tsx';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { SourceLink } from '../source-link.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { ZoneList } from './zone-list.tsx';

/** Everything about one proposal: zones, claims, outcome, terms and sources. */
export function ProposalDetails({ entry }: { entry: ProposalEntry }) {
  const { actions } = usePage();
  const { language, t } = useLanguage();
  const answer = useStore((state) => state.answer?.proposals.find(({ id }) => id === entry.id) ?? null);
  const answerDay = useStore((state) => state.answer?.control.day);
  const computing = useStore((state) => state.computing);
  const { proposal } = entry;
  const evaluatedOn = entry.published?.evaluatedOn;
  const day = answer ? answerDay : evaluatedOn;
  return (
    <div class="details" aria-busy={computing && answer !== null}>
      <p>{localText(proposal.summary, language)}</p>
      {evaluatedOn && evaluatedOn !== entry.date && (
        <p class="hint">{t.evaluatedOn({ day: formatDay(evaluatedOn, language) })}</p>
      )}
      <DraftActions entry={entry} />
      <h3>{t.zones}</h3>
      {day && <p class="hint">{t.onDay({ day: formatDay(day, language) })}</p>}
      <ZoneList entry={entry} answer={answer} />
      {proposal.points.length > 0 && (
        <>
          <h3>{t.points}</h3>
          <ul class="plain">
            {proposal.points.map((point, i) => (
              <li key={point.id}>
                <button type="button" class="link" onClick={() => actions.flyTo(point.lon, point.lat)}>
                  {localText(point.label, language) || t.partNumbered({ part: t.site, number: i + 1 })}
                </button>
                : {localText(point.note, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {proposal.recognition.length > 0 && (
        <>
          <h3>{t.recognition}</h3>
          <ul class="plain">
            {proposal.recognition.map(({ text }) => (
              <li key={text.en}>{localText(text, language)}</li>
            ))}
          </ul>
        </>
      )}
      {proposal.unspecified && (
        <>
          <h3>{t.unspecified}</h3>
          <p>{localText(proposal.unspecified, language)}</p>
        </>
      )}
      {proposal.claims.length > 0 && <ClaimsTable entry={entry} answer={answer} />}
      <OutcomeTable entry={entry} answer={answer} />
      {proposal.nonTerritorial.length > 0 && (
        <>
          <h3>{t.otherTerms}</h3>
          <ul class="plain">
            {proposal.nonTerritorial.map(({ text }) => (
              <li key={text.en}>{localText(text, language)}</li>
            ))}
          </ul>
        </>
      )}
      {proposal.responses.length > 0 && (
        <>
          <h3>{t.responses}</h3>
          <ul class="plain">
            {proposal.responses.map(({ by, date, text }) => (
              <li key={date + by.en}>
                <b>{t.by({ by: localText(by, language), day: formatDay(date, language) })}.</b>{' '}
                {localText(text, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.sources}</h3>
      <ul class="plain">
        {proposal.sources.map(({ id, title, publisher, crediting, url, date, read }) => (
          <li key={id}>
            <SourceLink url={url}>
              <span lang="en">{title}</span>
            </SourceLink>
            <small>
              {' '}
              {formatOutlet(publisher, crediting, language)}
              {date && `, ${formatDay(date, language)}`}
              {read === 'reprint' && ` (${t.read.reprint})`}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
