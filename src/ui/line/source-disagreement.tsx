import { formatDay, formatKm2, formatPercent } from '../../i18n/format.ts';
import type { ComparisonAnswer } from '../../model/comparison.ts';
import { disagreementOf } from '../../model/disagreement.ts';
import { useLanguage, useOblastNames, useStore } from '../page-context.ts';
import '../tables.css';

/** Where a line and the settlement estimate disagree, by how much, and how much of it the range explains. */
export function SourceDisagreement({ comparison }: { comparison: ComparisonAnswer }) {
  const { language, t } = useLanguage();
  const nameOf = useOblastNames();
  const lines = useStore((state) => state.lines);
  const found = disagreementOf(comparison);
  const line = lines.find(({ id }) => id === found?.line);
  if (!found || !line) return null;
  const { title } = line;
  const estimated = comparison.from.line === undefined ? comparison.from : comparison.to;
  const day = formatDay(estimated.day, language);
  const km2 = (area: number) => formatKm2(area, language);
  const { onlyLine, onlyEstimate, outside, byOblast } = found;
  const all = onlyLine + onlyEstimate;
  return (
    <>
      <h3>{t.disagreement}</h3>
      <p data-testid="disagreement">
        {all < 0.05
          ? t.disagreementNone({ title, day })
          : t.disagreementSentence({
              title,
              day,
              onlyLine: km2(onlyLine),
              onlyEstimate: km2(onlyEstimate),
              outside: km2(outside),
              share: formatPercent((100 * outside) / all, language),
            })}
      </p>
      {byOblast.length > 0 && (
        <>
          <table class="disagreement">
            <thead>
              <tr>
                <th scope="col">{t.oblast}</th>
                <th scope="col">{t.onlyLine({ title })}</th>
                <th scope="col">{t.onlyEstimate}</th>
                <th scope="col">{t.outsideRange}</th>
              </tr>
            </thead>
            <tbody>
              {byOblast.map((row) => (
                <tr key={row.oblast}>
                  <th scope="row">{nameOf(row.oblast)}</th>
                  <td>{km2(row.onlyLine)}</td>
                  <td>{km2(row.onlyEstimate)}</td>
                  <td>{km2(row.outside)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint">{t.disagreementHint}</p>
        </>
      )}
    </>
  );
}
