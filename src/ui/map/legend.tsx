import { legendEntries } from '../../map/legend-entries.ts';
import { GlossaryLink, TERM_OF_KIND, type Term } from '../glossary-link.tsx';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { LOW, SHEET } from '../screens.ts';
import { Swatch } from './swatch.tsx';

const TERMS: Readonly<Record<string, Term>> = {
  ...TERM_OF_KIND,
  border: 'border',
  oblast: 'oblast',
  line: 'line-of-contact',
  control: 'occupied',
  range: 'estimate',
};

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
            <Swatch drawn={drawn} /> <Entry id={id} text={text} />
          </li>
        ))}
      </ul>
      <p class="credits-folded">{t.credits}</p>
    </details>
  );
}

/** What an entry says, leading to the glossary where that knows the word; a frame is not led away from. */
function Entry({ id, text }: { id: string; text: string }) {
  const { embedded } = usePage();
  const term = TERMS[id];
  return term && !embedded ? <GlossaryLink term={term}>{text}</GlossaryLink> : <span>{text}</span>;
}
