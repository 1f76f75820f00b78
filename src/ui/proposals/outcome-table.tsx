import { formatEstimate, formatKm, formatPercent } from '../../i18n/format.ts';
import type { ProposalAnswer } from '../../model/answer.ts';
import { OUTCOME_HOLDERS } from '../../model/holder.ts';
import { UKRAINE_AREA_KM2 } from '../../model/oblast.ts';
import type { ProposalEntry } from '../../state/proposals.ts';
import { useLanguage, useOblastNames } from '../page-context.ts';

/** Who would hold what, in all and in the oblasts that Ukraine would not hold whole. */
export function OutcomeTable({ entry, answer }: { entry: ProposalEntry; answer: ProposalAnswer | null }) {
  const { language, t } = useLanguage();
  const nameOf = useOblastNames();
  const outcome = (answer ?? entry.published)?.outcome;
  if (!outcome) return null;
  const { total, byOblast, line } = outcome;
  const rows = byOblast.filter(({ areaKm2 }) => areaKm2.RU.high + areaKm2.demilitarised.high > 0.5);
  return (
    <>
      <h3>{t.outcome}</h3>
      <p class="hint">{t.outcomeHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.holder}</th>
            <th scope="col">{t.area}</th>
            <th scope="col">{t.share}</th>
          </tr>
        </thead>
        <tbody>
          {OUTCOME_HOLDERS.filter((holder) => total[holder].high > 0).map((holder) => (
            <tr key={holder}>
              <th scope="row">{t.holders[holder]}</th>
              <td>{formatEstimate(total[holder], language)}</td>
              <td>{formatPercent((100 * total[holder].central) / UKRAINE_AREA_KM2, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t.line}:{' '}
        {t.lineSplit({
          total: formatKm(line.lengthKm, language),
          kept: formatKm(line.keptKm, language),
          boundary: formatKm(line.oblastBoundaryKm, language),
          fresh: formatKm(line.newKm, language),
        })}
      </p>
      <details>
        <summary>{t.byOblast}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.oblast}</th>
              {OUTCOME_HOLDERS.map((holder) => (
                <th key={holder} scope="col">
                  {t.holders[holder]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ oblast, areaKm2 }) => (
              <tr key={oblast}>
                <th scope="row">{nameOf(oblast)}</th>
                {OUTCOME_HOLDERS.map((holder) => (
                  <td key={holder}>{formatEstimate(areaKm2[holder], language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
