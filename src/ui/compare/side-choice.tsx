import { markedTitle } from '../../i18n/proposal-title.ts';
import type { Side } from '../../model/comparison.ts';
import { clampDay, type IsoDate } from '../../model/iso-date.ts';
import { allProposals } from '../../state/proposals.ts';
import { LineOptions } from '../line/line-options.tsx';
import { useLanguage, useStore } from '../page-context.ts';

/**
 * One side of a comparison: the control of a day, or a proposal's outcome on it; of the estimate, or of one of the
 * reader's lines on its own day.
 */
export function SideChoice({
  label,
  side,
  onChoose,
}: {
  label: string;
  side: Side;
  onChoose: (side: Side) => void;
}) {
  const { language, t } = useLanguage();
  const catalog = useStore((state) => state.catalog);
  const entries = useStore(allProposals);
  const lines = useStore((state) => state.lines);
  if (!catalog) return null;
  const { firstDay, lastDay } = catalog.record;
  const on = { day: side.day, ...(side.line ? { line: side.line } : {}) };
  const estimated = ({ line: _, ...rest }: Side, day: IsoDate): Side => ({
    ...rest,
    day: clampDay(day, firstDay, lastDay),
  });
  const chosen = side.kind === 'control' ? '' : side.id;
  return (
    <fieldset class="side-choice">
      <legend>{label}</legend>
      <select
        aria-label={label}
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === '' ? { kind: 'control', ...on } : { kind: 'proposal', id: value, ...on })
        }
      >
        <option value="">{t.sideControl}</option>
        {entries.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {t.sideOutcome({ title: markedTitle(entry, language) })}
          </option>
        ))}
      </select>
      <input
        type="date"
        aria-label={`${label}: ${t.day}`}
        value={side.day}
        min={firstDay}
        max={lastDay}
        onChange={({ currentTarget: { value } }) => value && onChoose(estimated(side, value))}
      />
      {lines.length > 0 && (
        <select
          class="side-line"
          aria-label={`${label}: ${t.controlFrom}`}
          value={side.line ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const line = lines.find(({ id }) => id === value);
            onChoose(line ? { ...side, day: line.day, line: line.id } : estimated(side, side.day));
          }}
        >
          <option value="">{t.settlementEstimate}</option>
          <LineOptions />
        </select>
      )}
    </fieldset>
  );
}
