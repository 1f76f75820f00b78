import { formatDay, formatEstimate, formatKm, formatKm2 } from '../../i18n/format.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import { NO_ESTIMATE } from '../../model/estimate.ts';
import type { PreparedLine } from '../../model/own-line.ts';
import type { DayEstimate } from '../../worker/protocol.ts';
import { useOblastNames, useTextsWith } from '../page-context.ts';
import { LineNotes } from './line-notes.tsx';

/** What a prepared line amounts to, by oblast, beside the estimate of its day. */
export function LineSummary({ line, estimate }: { line: PreparedLine; estimate: DayEstimate }) {
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const nameOf = useOblastNames();
  const oblasts = [...new Set([...estimate.byOblast, ...line.byOblast].map(({ oblast }) => oblast))].sort();
  const drawn = (oblast: string) => line.byOblast.find((row) => row.oblast === oblast)?.areaKm2 ?? 0;
  const estimated = (oblast: string) =>
    estimate.byOblast.find((row) => row.oblast === oblast)?.areaKm2 ?? NO_ESTIMATE;
  return (
    <>
      {line.notes.length > 0 && (
        <ul class="plain hint">
          <LineNotes notes={line.notes} />
        </ul>
      )}
      <table class="line-summary">
        <caption>{t.lineSummaryCaption({ day: formatDay(estimate.day, language) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t.oblast}</th>
            <th scope="col">{t.asDrawn}</th>
            <th scope="col">{t.settlementEstimate}</th>
          </tr>
        </thead>
        <tbody>
          {oblasts.map((oblast) => (
            <tr key={oblast}>
              <th scope="row">{nameOf(oblast)}</th>
              <td>{formatKm2(drawn(oblast), language)}</td>
              <td>{formatEstimate(estimated(oblast), language)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{t.matrixTotal}</b>
            </th>
            <td>
              <b data-testid="line-total">{formatKm2(line.areaKm2, language)}</b>
            </td>
            <td>{formatEstimate(estimate.areaKm2, language)}</td>
          </tr>
        </tbody>
      </table>
      <p class="hint">
        {t.lineOfContact}: {formatKm(line.lineKm, language)}
      </p>
    </>
  );
}
