import { useMemo, useState } from 'preact/hooks';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import type { ComparisonAnswer } from '../../model/comparison.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { Announced } from '../panel/announcer.tsx';

const MOST_ROWS = 500;

/** The settlements that change hands, largest first, with the dates of the record's changes between two days. */
export function TransferList({ comparison }: { comparison: ComparisonAnswer }) {
  const { actions } = usePage();
  const { language, t } = useLanguage();
  const facts = useStore((state) => state.facts);
  const [filter, setFilter] = useState('');
  const byId = useMemo(() => new Map(facts?.settlements.map((one) => [one.id, one])), [facts]);
  const { settlements, controlChanges } = comparison;
  if (settlements.length === 0) return <p>{t.transfersNone}</p>;
  const wanted = filter.trim().toLocaleLowerCase();
  const rows = settlements.flatMap((transfer) => {
    const settlement = byId.get(transfer.id);
    if (!settlement) return [];
    const names = `${settlement.name} ${settlement.nameUk ?? ''}`.toLocaleLowerCase();
    return names.includes(wanted) ? [{ ...transfer, settlement }] : [];
  });
  const dated = controlChanges.length > 0;
  const shown = rows.slice(0, MOST_ROWS);
  const count = formatNumber(settlements.length, language);
  const told = t.transfersShown({ shown: formatNumber(shown.length, language), count });
  return (
    <>
      <p class="hint">{t.transfersCount({ settlements: settlements.length, count })}</p>
      <label class="filter">
        <span class="caption">{t.transfersFilter}</span>
        <input type="search" value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
      </label>
      <p class="hint">{told}</p>
      {wanted !== '' && <Announced text={told} />}
      <table class="transfers">
        <thead>
          <tr>
            <th scope="col">{t.settlement}</th>
            <th scope="col">{t.direction}</th>
            <th scope="col">{t.people}</th>
            {dated && <th scope="col">{t.changedOn}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, from, to, settlement: { name, nameUk, lon, lat, population } }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" class="link" onClick={() => actions.flyTo(lon, lat)}>
                  {language === 'uk' ? (nameUk ?? name) : name}
                </button>
              </th>
              <td>{t.change({ from: t.holdersIn[from], to: t.holdersIn[to] })}</td>
              <td>{population === null ? '–' : formatNumber(population, language)}</td>
              {dated && (
                <td>
                  {controlChanges
                    .filter(({ settlementId }) => settlementId === id)
                    .map(({ date }) => formatDay(date, language))
                    .join(', ')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
