import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../i18n/format.ts';
import { addDays, daysBetween, monthStarts } from '../../model/iso-date.ts';
import { pinDay, setDay, stepChange, stepDay } from '../../state/change.ts';
import { allProposals } from '../../state/proposals.ts';
import { useLanguage, usePage, useStore } from '../page-context.ts';

const PLAY_STEP_DAYS = 3;
const PLAY_EVERY_MS = 250;

/** The day: a field, a slider over the record, steps by day and by change, and play. */
export function DayControl() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const day = useStore((state) => state.view.day);
  const pinned = useStore((state) => state.view.dayPinned);
  const catalog = useStore((state) => state.catalog);
  const entries = useStore(allProposals);
  const [playing, setPlaying] = useState(false);
  const last = catalog?.record.lastDay ?? day;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const state = store.getState();
      if (state.view.day >= last) setPlaying(false);
      else if (!state.computing) stepDay(store, PLAY_STEP_DAYS);
    }, PLAY_EVERY_MS);
    return () => clearInterval(timer);
  }, [playing, store, last]);
  if (!catalog) return <section class="day" aria-label={t.day} />;
  const { firstDay, lastDay } = catalog.record;
  const span = daysBetween(firstDay, lastDay);
  const at = (date: string) => `${(100 * daysBetween(firstDay, date)) / span}%`;
  return (
    <section class="day" aria-label={t.day}>
      <div class="day-line">
        <label class="day-field">
          <span class="caption">{t.day}</span>
          <input
            type="date"
            value={day}
            min={firstDay}
            max={lastDay}
            onChange={(event) => event.currentTarget.value && setDay(store, event.currentTarget.value)}
          />
        </label>
        <strong class="day-words">{formatDay(day, language)}</strong>
      </div>
      <div class="slider">
        <input
          type="range"
          min={0}
          max={span}
          step={1}
          value={daysBetween(firstDay, day)}
          aria-label={t.slider}
          aria-valuetext={formatDay(day, language)}
          onInput={(event) => setDay(store, addDays(firstDay, Number(event.currentTarget.value)))}
        />
        <div class="ticks" aria-hidden="true">
          {monthStarts(firstDay, lastDay).map((date) => (
            <i
              key={date}
              class={date.endsWith('-01-01') ? 'year' : ''}
              style={{ left: at(date) }}
              data-year={date.endsWith('-01-01') ? date.slice(0, 4) : undefined}
            />
          ))}
          {entries
            .filter(({ date }) => date >= firstDay)
            .map(({ id, date }) => (
              <b key={id} style={{ left: at(date) }} />
            ))}
        </div>
      </div>
      <div class="steps">
        <button
          type="button"
          onClick={() => stepChange(store, -1)}
          aria-label={t.previousChange}
          title={t.previousChange}
        >
          «
        </button>
        <button
          type="button"
          onClick={() => stepDay(store, -1)}
          aria-label={t.previousDay}
          title={t.previousDay}
        >
          ‹
        </button>
        <button type="button" class="wide" onClick={() => setPlaying(!playing)} aria-pressed={playing}>
          {playing ? t.pause : t.play}
        </button>
        <button type="button" onClick={() => stepDay(store, 1)} aria-label={t.nextDay} title={t.nextDay}>
          ›
        </button>
        <button
          type="button"
          onClick={() => stepChange(store, 1)}
          aria-label={t.nextChange}
          title={t.nextChange}
        >
          »
        </button>
        <label class="check" title={t.pinHint}>
          <input type="checkbox" checked={pinned} onChange={() => pinDay(store, !pinned)} />
          {t.pin}
        </label>
      </div>
    </section>
  );
}
