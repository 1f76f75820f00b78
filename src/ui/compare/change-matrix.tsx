import { formatNumber } from '../../i18n/format.ts';
import type { ComparisonAnswer } from '../../model/comparison.ts';
import { OUTCOME_HOLDERS } from '../../model/holder.ts';
import { useLanguage } from '../page-context.ts';

/** Who holds on the second side what each holds on the first; rows and columns add up to the sides' totals. */
export function ChangeMatrix({ comparison: { matrix, totals } }: { comparison: ComparisonAnswer }) {
  const { language, t } = useLanguage();
  const holders = OUTCOME_HOLDERS.filter(
    (holder) => totals.from[holder].high > 0 || totals.to[holder].high > 0,
  );
  const figure = (value: number) => formatNumber(value, language);
  return (
    <table class="matrix">
      <caption>{t.matrixCaption}</caption>
      <thead>
        <tr>
          <td />
          {holders.map((holder) => (
            <th key={holder} scope="col">
              {t.holders[holder]}
            </th>
          ))}
          <th scope="col">{t.matrixTotal}</th>
        </tr>
      </thead>
      <tbody>
        {holders.map((from) => (
          <tr key={from}>
            <th scope="row">{t.holders[from]}</th>
            {holders.map((to) => (
              <td key={to} class={from === to ? 'same' : ''}>
                {figure(matrix[from][to].central)}
              </td>
            ))}
            <td>{figure(totals.from[from].central)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t.matrixTotal}</th>
          {holders.map((to) => (
            <td key={to}>{figure(totals.to[to].central)}</td>
          ))}
          <td>{figure(holders.reduce((sum, holder) => sum + totals.from[holder].central, 0))}</td>
        </tr>
      </tbody>
    </table>
  );
}
