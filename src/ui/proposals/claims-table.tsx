import {
  formatDay,
  formatEstimate,
  formatKm2,
  formatOutlet,
  formatPercent,
  localText,
} from '../../i18n/format.ts';
import type { ProposalAnswer } from '../../model/answer.ts';
import type { ProposalEntry } from '../../state/proposals.ts';
import { useLanguage } from '../page-context.ts';
import { SourceLink } from '../source-link.tsx';

/** What was reported, by whom and when, beside what the geometry gives. */
export function ClaimsTable({ entry, answer }: { entry: ProposalEntry; answer: ProposalAnswer | null }) {
  const { language, t } = useLanguage();
  return (
    <>
      <h3>{t.claims}</h3>
      <table class="claims">
        <thead>
          <tr>
            <th scope="col">{t.claim}</th>
            <th scope="col">{t.reported}</th>
            <th scope="col">{t.computed}</th>
            <th scope="col">{t.difference}</th>
          </tr>
        </thead>
        <tbody>
          {entry.proposal.claims.map((claim, i) => {
            const computed =
              answer?.claims.find(({ id }) => id === claim.id)?.computed ??
              entry.published?.claims[i]?.computed;
            const single = claim.unit === 'km2' ? formatKm2 : formatPercent;
            const difference = computed && computed.central - claim.reported;
            return (
              <tr key={claim.id}>
                <th scope="row">
                  {localText(claim.label, language)}
                  <small>
                    <SourceLink url={claim.url}>
                      {t.by({
                        by: formatOutlet(claim.by, claim.crediting, language),
                        day: formatDay(claim.date, language),
                      })}
                    </SourceLink>
                    {claim.read === 'reprint' && ` (${t.read.reprint})`}
                    {claim.note && ` ${localText(claim.note, language)}`}
                  </small>
                </th>
                <td>{single(claim.reported, language)}</td>
                <td>{computed ? formatEstimate(computed, language, claim.unit) : t.notComputed}</td>
                <td>
                  {difference === undefined
                    ? t.notComputed
                    : `${difference < 0 ? '−' : '+'}${single(Math.abs(difference), language)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
