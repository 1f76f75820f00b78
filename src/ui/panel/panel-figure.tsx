import { formatDay, formatEstimate } from '../../i18n/format.ts';
import { shownComparison } from '../../state/comparing.ts';
import { useLanguage, useStore } from '../page-context.ts';

/** The day and what it comes to, in a line that is seen however low the panel stands. */
export function PanelFigure() {
  const { language, t } = useLanguage();
  const day = useStore((state) => state.answer?.control.day ?? state.view.day);
  const areaKm2 = useStore((state) => state.answer?.control.areaKm2);
  const comparison = useStore(shownComparison);
  if (comparison)
    return (
      <p class="panel-figure">
        {comparison.changes.map(({ from, to, areaKm2: area }) => (
          <span key={`${from}-${to}`}>
            {t.change({ from: t.holdersIn[from], to: t.holdersIn[to] })}:{' '}
            <b>{formatEstimate(area, language)}</b>
          </span>
        ))}
      </p>
    );
  return (
    <p class="panel-figure">
      <b>{formatDay(day, language)}</b>
      {areaKm2 && `: ${t.heldOn({ area: formatEstimate(areaKm2, language) })}`}
    </p>
  );
}
