import { useEffect, useRef, useState } from 'preact/hooks';
import { figureTitle } from '../../export/figure/words.ts';
import { formatDay } from '../../i18n/format.ts';
import { shownComparison } from '../../state/comparing.ts';
import { reportHeight } from '../../state/page/embed.ts';
import { viewToHash } from '../../state/permalink.ts';
import './embed.css';
import { SideNames } from '../compare/side-names.tsx';
import { useLanguage, useStore } from '../page-context.ts';
import { Notices } from '../panel/notices.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { MapStandIn } from './map-stand-in.tsx';

/** The size in CSS pixels from which the open legend leaves the map to be seen. */
const ROOMY = { width: 760, height: 440 };

/** Whether there is room for the legend; followed while the page around it gives more or less. */
function useRoom(): boolean {
  const measure = () => innerWidth >= ROOMY.width && innerHeight >= ROOMY.height;
  const [roomy, setRoomy] = useState(measure);
  useEffect(() => {
    const follow = () => setRoomy(measure());
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return roomy;
}

/** The map with what it needs to be read, inside another page. */
export function EmbedView({ onMapContainer }: { onMapContainer: (element: HTMLElement) => void }) {
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const roomy = useRoom();
  const root = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) onMapContainer(container.current);
    if (root.current && window.parent !== window) reportHeight(window.parent, root.current);
  }, []);
  const title = figureTitle(state);
  const day = formatDay(state.view.day, language);
  // Not from the address: a sandboxed frame cannot be relied on to write it, and it lags behind the map.
  const home = new URL(`#${viewToHash(state.view)}`, location.href);
  home.search = '';
  return (
    <main class="embed" ref={root}>
      <header data-embed-frame>
        <h1>{title}</h1>
        {!shownComparison(state) && <p>{day}</p>}
      </header>
      <section class="map-side" aria-label={t.mapLabel}>
        <div ref={container} class="map" />
        <MapStandIn />
        <SideNames />
        <Legend open={roomy} />
        <MapControls open={false} />
        <Notices />
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
