import { useEffect, useRef } from 'preact/hooks';
import { figureTitle } from '../export/figure/words.ts';
import { formatDay } from '../i18n/format.ts';
import { shownComparison } from '../state/comparing.ts';
import { reportHeight } from '../state/embed.ts';
import './embed.css';
import { Legend } from './legend.tsx';
import { useLanguage, useStore } from './page-context.ts';
import { SideNames } from './side-names.tsx';

/** The map with what it needs to be read, inside another page. */
export function EmbedView({ onMapContainer }: { onMapContainer: (element: HTMLElement) => void }) {
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const root = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) onMapContainer(container.current);
    if (root.current && window.parent !== window) reportHeight(window.parent, root.current);
  }, []);
  const title = figureTitle(state);
  const day = formatDay(state.view.day, language);
  const home = new URL(location.href);
  home.search = '';
  return (
    <main class="embed" ref={root}>
      <header data-embed-frame>
        <h1>{title}</h1>
        {!shownComparison(state) && <p>{day}</p>}
      </header>
      <section class="map-side" aria-label={t.mapLabel}>
        <div ref={container} class="map" />
        {state.map === 'failed' && <p class="map-failed">{t.mapFailed}</p>}
        <SideNames />
        <Legend />
      </section>
      <footer data-embed-frame>
        <p>{t.credits}</p>
        <a href={home.href} target="_blank" rel="noopener">
          {t.embedHome}
        </a>
      </footer>
    </main>
  );
}
