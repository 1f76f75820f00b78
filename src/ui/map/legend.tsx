import { legendEntries } from '../../map/legend-entries.ts';
import { useLanguage, useStore } from '../page-context.ts';
import { LOW, SHEET } from '../screens.ts';
import { Swatch } from './swatch.tsx';

export const onSmallScreen = () => matchMedia(SHEET).matches || matchMedia(LOW).matches;

/** What is on the map now; on a small screen, or as `open` says, it is folded up until it is asked for. */
export function Legend({ open = !onSmallScreen() }: { open?: boolean }) {
  const { t } = useLanguage();
  const view = useStore((state) => state.view);
  const answer = useStore((state) => state.answer);
  const comparison = useStore((state) => state.comparison);
  const lines = useStore((state) => state.lines);
  const dark = useStore((state) => state.dark);
  // It would grow under the reader's eyes.
  if (!answer) return null;
  return (
    <details class="legend" open={open}>
      <summary>{t.legend}</summary>
      <ul>
        {legendEntries({ view, answer, comparison, dark, lines }).map(({ id, text, drawn }) => (
          <li key={id}>
            <Swatch drawn={drawn} /> {text}
          </li>
        ))}
      </ul>
      <p class="credits-folded">{t.credits}</p>
    </details>
  );
}
