import { markedTitle } from '../i18n/proposal-title.ts';
import type { Side } from '../model/comparison.ts';
import { clampDay } from '../model/iso-date.ts';
import { allProposals } from '../state/proposals.ts';
import { useLanguage, useStore } from './page-context.ts';

/** One side of a comparison: the control of a day, or a proposal's outcome on it. */
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
  if (!catalog) return null;
  const { firstDay, lastDay } = catalog.record;
  const chosen = side.kind === 'control' ? '' : side.id;
  return (
    <fieldset class="side-choice">
      <legend>{label}</legend>
      <select
        aria-label={label}
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onChoose(
            value === ''
              ? { kind: 'control', day: side.day }
              : { kind: 'proposal', id: value, day: side.day },
          )
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
        onChange={({ currentTarget: { value } }) =>
          value && onChoose({ ...side, day: clampDay(value, firstDay, lastDay) })
        }
      />
    </fieldset>
  );
}
