import { formatEstimate } from '../../i18n/format.ts';
import { changeLook } from '../../map/change-look.ts';
import type { ComparisonAnswer } from '../../model/comparison.ts';
import { useLanguage, useOblastNames, useStore } from '../page-context.ts';

const HALF = 100;

/** Land that changes hands by oblast: bars to the right towards Russian control, to the left away from it. */
export function ChangeChart({ comparison }: { comparison: ComparisonAnswer }) {
  const { language, t } = useLanguage();
  const dark = useStore((state) => state.dark);
  const nameOf = useOblastNames();
  const bars = comparison.changes.flatMap(({ from, to, byOblast }) =>
    byOblast.map(({ oblast, areaKm2 }) => ({ oblast, from, to, areaKm2 })),
  );
  const largest = Math.max(1, ...bars.map(({ areaKm2 }) => areaKm2.high));
  const ids = [...new Set(bars.map(({ oblast }) => oblast))].sort();
  return (
    <table class="bars">
      <caption>{t.chartLabel}</caption>
      <thead>
        <tr>
          <th scope="col">{t.oblast}</th>
          <th scope="col">{t.direction}</th>
          <th scope="col">{t.area}</th>
        </tr>
      </thead>
      {ids.map((id) => {
        const own = bars.filter(({ oblast }) => oblast === id);
        return (
          <tbody key={id}>
            {own.map(({ from, to, areaKm2 }, index) => {
              const right = to === 'RU' || (to === 'demilitarised' && from === 'UA');
              const scale = (value: number) => (HALF * value) / largest;
              const { color } = changeLook(`${from}-${to}`, dark);
              const x = (value: number) => (right ? HALF : HALF - scale(value));
              return (
                <tr key={`${from}-${to}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {nameOf(id)}
                    </th>
                  )}
                  <td>
                    {t.change({ from: t.holdersIn[from], to: t.holdersIn[to] })}
                    <svg
                      class="bar"
                      viewBox={`0 0 ${2 * HALF} 12`}
                      preserveAspectRatio="none"
                      aria-hidden="true"
                    >
                      <rect
                        x={x(areaKm2.high)}
                        y="1"
                        width={scale(areaKm2.high)}
                        height="10"
                        fill={color}
                        opacity="0.3"
                      />
                      <rect
                        x={x(areaKm2.central)}
                        y="1"
                        width={scale(areaKm2.central)}
                        height="10"
                        fill={color}
                      />
                      <path d={`M${HALF} 0V12`} stroke="currentColor" vector-effect="non-scaling-stroke" />
                    </svg>
                  </td>
                  <td>{formatEstimate(areaKm2, language)}</td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}
