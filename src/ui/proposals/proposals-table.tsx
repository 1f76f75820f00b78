import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay, formatKm, formatKm2, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Estimate } from '../../model/estimate.ts';
import { UKRAINE_AREA_KM2 } from '../../model/oblast.ts';
import type { ProposalSummary } from '../../model/proposal-summary.ts';
import { compareSides, measureOnOwnDates } from '../../state/change.ts';
import { ComputingProgress } from '../computing-progress.tsx';
import { useLanguage, usePage, useStore, useTitles } from '../page-context.ts';
import { nextSorting, type Sorting, sortRows } from './sort-rows.ts';
import '../tables.css';

const COLUMNS = [
  'title',
  'day',
  'toRu',
  'toUa',
  'demilitarised',
  'frozen',
  'shareUa',
  'shareRu',
  'shareDemilitarised',
  'lineKm',
  'settlements',
] as const;
type Column = (typeof COLUMNS)[number];

const share = ({ central }: Estimate) => (100 * central) / UKRAINE_AREA_KM2;

function sortValue(row: ProposalSummary, column: Column, titleOf: (id: string) => string): number | string {
  const values: Record<Column, number | string> = {
    title: titleOf(row.id),
    day: row.day,
    toRu: row.toRu.central,
    toUa: row.toUa.central,
    demilitarised: row.demilitarised.central,
    frozen: row.frozen.central,
    shareUa: row.held.UA.central,
    shareRu: row.held.RU.central,
    shareDemilitarised: row.held.demilitarised.central,
    lineKm: row.lineKm,
    settlements: row.settlements.settlements,
  };
  return values[column];
}

const measuredOn = ({ day, drawn }: ProposalSummary) => ({ day, ...(drawn ? { line: drawn } : {}) });

/** All proposals side by side, on the chosen day or each on its own date; each opens its comparison. */
export function ProposalsTable() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const rows = useStore((state) => state.summary);
  const progress = useStore((state) => state.progress);
  const ownDates = useStore((state) => state.view.ownDates);
  const titleOf = useTitles();
  const [sorting, setSorting] = useState<Sorting<Column>>({ column: 'day', ascending: true });
  // Of the rows that are there: while others are computed, those stay.
  const day = rows?.[0]?.day;
  const oneDay = rows?.every((row) => row.day === day) ? day : undefined;
  const caption = oneDay ? t.tableOnDay({ day: formatDay(oneDay, language) }) : t.tableOwnDates;
  return (
    <section class="all-proposals" aria-busy={progress !== null}>
      <h2 class="hidden">{t.tabs.proposals}</h2>
      <fieldset class="looks">
        <legend class="hidden">{t.tableDays}</legend>
        <label>
          <input
            type="radio"
            name="days"
            checked={!ownDates}
            onChange={() => measureOnOwnDates(store, false)}
          />
          {t.tableChosenDay}
        </label>
        <label>
          <input
            type="radio"
            name="days"
            checked={ownDates}
            onChange={() => measureOnOwnDates(store, true)}
          />
          {t.tableEachOwnDate}
        </label>
      </fieldset>
      <ComputingProgress progress={progress} />
      {rows && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="wide-table" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={
                      sorting.column !== column ? 'none' : sorting.ascending ? 'ascending' : 'descending'
                    }
                  >
                    <button
                      type="button"
                      class="link"
                      onClick={() => setSorting(nextSorting(sorting, column))}
                    >
                      {t.tableColumns[column]}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sortRows(
                rows,
                (row) => sortValue(row, sorting.column, titleOf),
                sorting.ascending,
                language,
              ).map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      onClick={() =>
                        compareSides(store, {
                          from: { kind: 'control', ...measuredOn(row) },
                          to: { kind: 'proposal', id: row.id, ...measuredOn(row) },
                        })
                      }
                    >
                      {titleOf(row.id)}
                    </button>
                  </th>
                  <td>{formatDay(row.day, language)}</td>
                  {[row.toRu, row.toUa, row.demilitarised, row.frozen].map((area, i) => (
                    <Area key={COLUMNS[i + 2]} area={area} />
                  ))}
                  <td>{formatPercent(share(row.held.UA), language)}</td>
                  <td>{formatPercent(share(row.held.RU), language)}</td>
                  <td>{formatPercent(share(row.held.demilitarised), language)}</td>
                  <td>{formatKm(row.lineKm, language)}</td>
                  <td>{formatNumber(row.settlements.settlements, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );

  function Area({ area: { low, central, high } }: { area: Estimate }): ComponentChildren {
    if (high === 0) return <td>{t.none}</td>;
    return (
      <td>
        {formatKm2(central, language)}
        <small>
          {formatNumber(low, language)}–{formatNumber(high, language)}
        </small>
      </td>
    );
  }
}
