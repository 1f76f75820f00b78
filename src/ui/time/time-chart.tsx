import { formatDay, formatEstimate, formatKm2, formatNumber } from '../../i18n/format.ts';
import { NO_ESTIMATE } from '../../model/estimate.ts';
import { setDay, setSeriesOblast, stepDay } from '../../state/change.ts';
import { allProposals } from '../../state/proposals.ts';
import { ComputingProgress } from '../computing-progress.tsx';
import { useLanguage, useOblastNames, usePage, useStore, useTitles } from '../page-context.ts';
import { CHART, timePaths, timeScale } from './time-scale.ts';
import '../tables.css';

/** Russian-held area over the whole record with its range; a day that is pointed at becomes the chosen one. */
export function TimeChart() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const series = useStore((state) => state.series);
  const progress = useStore((state) => state.progress);
  const day = useStore((state) => state.view.day);
  const oblast = useStore((state) => state.view.seriesOblast);
  const entries = useStore(allProposals);
  const lines = useStore((state) => state.lines);
  const nameOf = useOblastNames();
  const titleOf = useTitles();
  if (!series)
    return (
      <section class="over-time" aria-busy="true">
        <ComputingProgress progress={progress} />
      </section>
    );
  const { days, byOblast } = series;
  const areas = byOblast.find((entry) => entry.oblast === oblast)?.areaKm2 ?? series.areaKm2;
  const drawn = lines.flatMap((line) => {
    const at = days.indexOf(line.day);
    const own = oblast
      ? (line.byOblast.find((entry) => entry.oblast === oblast)?.areaKm2 ?? 0)
      : line.areaKm2;
    return at < 0 ? [] : [{ ...line, at, own }];
  });
  const scale = timeScale(
    areas,
    drawn.map(({ own }) => own),
  );
  const { line, band } = timePaths(areas, scale);
  const index = Math.max(0, days.indexOf(day));
  const area = areas[index] ?? NO_ESTIMATE;
  const [first = NO_ESTIMATE, last = NO_ESTIMATE] = [areas[0], areas.at(-1)];
  const gained = last.central - first.central;
  const bottom = CHART.height - CHART.bottom;
  const go = (event: PointerEvent) => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const target = days[scale.indexAt(((event.clientX - box.left) / box.width) * CHART.width)];
    if (target) setDay(store, target);
  };
  const keys: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -30,
    PageUp: 30,
    Home: -days.length,
    End: days.length,
  };
  const marked = entries.filter(({ date }) => days.includes(date));
  return (
    <section class="over-time">
      <h2>{t.seriesTitle}</h2>
      <label class="filter">
        <span class="caption">{t.oblast}</span>
        <select
          value={oblast ?? ''}
          onChange={({ currentTarget: { value } }) => setSeriesOblast(store, value || null)}
        >
          <option value="">{t.seriesAll}</option>
          {byOblast.map((entry) => (
            <option key={entry.oblast} value={entry.oblast}>
              {nameOf(entry.oblast)}
            </option>
          ))}
        </select>
      </label>
      <p data-testid="series-figure">
        {formatDay(day, language)}: {formatEstimate(area, language)}
      </p>
      <div
        class="time-chart"
        role="slider"
        tabIndex={0}
        aria-label={t.seriesTitle}
        aria-valuemin={0}
        aria-valuemax={days.length - 1}
        aria-valuenow={index}
        aria-valuetext={`${formatDay(day, language)}: ${formatEstimate(area, language)}`}
        onPointerDown={go}
        onPointerMove={(event) => event.buttons === 1 && go(event)}
        onKeyDown={(event) => {
          const step = keys[event.key];
          if (step === undefined) return;
          event.preventDefault();
          stepDay(store, step);
        }}
      >
        <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <g key={tick}>
              <path class="grid" d={`M${CHART.left} ${scale.y(tick)}H${CHART.width - CHART.right}`} />
              <text x={CHART.left - 5} y={scale.y(tick) + 3.5} text-anchor="end">
                {formatNumber(tick, language)}
              </text>
            </g>
          ))}
          {days.map((date, i) =>
            date.endsWith('-01-01') || date.endsWith('-07-01') ? (
              <g key={date}>
                <path class="grid" d={`M${scale.x(i)} ${CHART.top}V${bottom}`} />
                <text x={scale.x(i)} y={bottom + 14} text-anchor="middle">
                  {date.slice(0, 7)}
                </text>
              </g>
            ) : null,
          )}
          <path class="band" d={band} />
          <path class="central" d={line} />
          {marked.map(({ id, date }) => (
            <circle key={id} class="proposal-mark" cx={scale.x(days.indexOf(date))} cy={bottom} r="3.5">
              <title>{`${titleOf(id)}, ${formatDay(date, language)}`}</title>
            </circle>
          ))}
          {drawn.map(({ id, at, own, title, day: on }) => (
            <path key={id} class="line-mark" d={`M${scale.x(at)} ${scale.y(own) - 5}l5 5l-5 5l-5-5z`}>
              <title>
                {t.seriesLine({ title, day: formatDay(on, language), area: formatKm2(own, language) })}
              </title>
            </path>
          ))}
          <path class="chosen" d={`M${scale.x(index)} ${CHART.top}V${bottom}`} />
          <circle class="chosen-dot" cx={scale.x(index)} cy={scale.y(area.central)} r="4" />
        </svg>
      </div>
      <p class="hint">{t.seriesHint}</p>
      {drawn.length > 0 && (
        <>
          <h3>{t.seriesLines}</h3>
          <ul class="plain">
            {drawn.map(({ id, at, own, title, day: on }) => (
              <li key={id}>
                {t.seriesLineBeside({
                  title,
                  day: formatDay(on, language),
                  area: formatKm2(own, language),
                  estimate: formatEstimate(areas[at] ?? NO_ESTIMATE, language),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t.seriesGained({
          from: formatDay(days[0] ?? day, language),
          to: formatDay(days.at(-1) ?? day, language),
          area: `${gained < 0 ? '−' : '+'}${formatKm2(Math.abs(gained), language)}`,
        })}
      </p>
      <details>
        <summary>{t.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.area}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((date, i) =>
              date.endsWith('-01') ? (
                <tr key={date}>
                  <th scope="row">{formatDay(date, language)}</th>
                  <td>{formatEstimate(areas[i] ?? NO_ESTIMATE, language)}</td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}
