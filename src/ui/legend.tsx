import { legendEntries } from '../map/legend-entries.ts';
import { useLanguage, useStore } from './page-context.ts';
import { Swatch } from './swatch.tsx';

/** What is on the map now; on a small screen it is folded up until it is asked for. */
export function Legend() {
  const { t } = useLanguage();
  const view = useStore((state) => state.view);
  const answer = useStore((state) => state.answer);
  const comparison = useStore((state) => state.comparison);
  const dark = useStore((state) => state.dark);
  return (
    <details class="legend" open={!matchMedia('(max-width: 760px)').matches}>
      <summary>{t.legend}</summary>
      <ul>
        {legendEntries({ view, answer, comparison, dark }).map(({ id, text, drawn }) => (
          <li key={id}>
            <Swatch drawn={drawn} /> {text}
          </li>
        ))}
      </ul>
      <p class="credits-folded">{t.credits}</p>
    </details>
  );
}
