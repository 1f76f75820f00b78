import './fonts.css';
import './base.css';
import './panel.css';
import './compare.css';
import './tables.css';
import './map-side.css';
import 'virtual:map-colours.css';
import './placeholder.css';
import './phone.css';
import './preferences.css';
import { render } from 'preact';
import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { About } from './about.tsx';
import { Announcer } from './announcer.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { ControlSummary } from './control-summary.tsx';
import { DayControl } from './day-control.tsx';
import { EmbedView } from './embed-view.tsx';
import { HelpMenu } from './help-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Legend, onSmallScreen } from './legend.tsx';
import { LineDrop } from './line-drop.tsx';
import { MapControls } from './map-controls.tsx';
import { Notices } from './notices.tsx';
import { type Page, PageContext, useLanguage, useStore } from './page-context.ts';
import { PageKeys } from './page-keys.tsx';
import { PanelFigure } from './panel-figure.tsx';
import { PanelHandle } from './panel-handle.tsx';
import { Placeholder, takePlaceholder } from './placeholder.tsx';
import { ProposalList } from './proposal-list.tsx';
import { ProposalsTable } from './proposals-table.tsx';
import { SaveMenu } from './save-menu.tsx';
import { SHEET } from './screens.ts';
import { SearchBox } from './search-box.tsx';
import { SideNames } from './side-names.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Tabs } from './tabs.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { TimeChart } from './time-chart.tsx';
import { UpdateBar } from './update-bar.tsx';
import { useMedia } from './use-media.ts';
import { useTour } from './use-tour.tsx';
import { WhatIsOnTheMap } from './what-is-on-the-map.tsx';

/** The tools of drawing are loaded when a zone is drawn. */
const DrawBar = lazy(() => import('./draw-bar.tsx').then((file) => file.DrawBar));

/** Loaded when a place is first chosen. */
const SelectionCard = lazy<ComponentType>(() =>
  import('./selection-card.tsx').then((file) => file.SelectionCard),
);

/** Draws the page into `root`. `onMapContainer` gets the element that the map fills. */
export function mountApp(
  root: HTMLElement,
  page: Page,
  onMapContainer: (element: HTMLElement) => void,
): void {
  takePlaceholder(root);
  render(
    <PageContext.Provider value={page}>
      {page.embedded ? (
        <EmbedView onMapContainer={onMapContainer} />
      ) : (
        <App onMapContainer={onMapContainer} />
      )}
    </PageContext.Provider>,
    root,
  );
}

/** Loaded when a draft is first opened for writing. */
const DraftEditor = lazy(() => import('./draft/draft-editor.tsx').then((file) => file.DraftEditor));

function App({ onMapContainer }: { onMapContainer: (element: HTMLElement) => void }) {
  const { t } = useLanguage();
  const tab = useStore((state) => state.view.tab);
  const editing = useStore((state) =>
    state.drafts.some(({ id }) => id === state.view.editing) ? state.view.editing : null,
  );
  const failed = useStore((state) => state.map === 'failed');
  const selected = useStore((state) => state.selection !== null);
  const height = useStore((state) => state.panelHeight);
  const overMap = useMedia(SHEET);
  const tour = useTour();
  const drawing = useStore((state) => state.drawing !== null);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current) onMapContainer(container.current);
  }, []);
  return (
    <>
      <SkipLinks />
      <main class="panel" data-height={overMap ? height : undefined}>
        <header class="masthead">
          {overMap && <PanelHandle />}
          <div class="tools">
            <h1>{t.title}</h1>
            <SaveMenu />
            <HelpMenu onTour={tour.open} />
          </div>
          {overMap && <PanelFigure />}
        </header>
        <div class="introduction">
          <p>{t.tagline}</p>
          <div class="settings">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <SearchBox />
        </div>
        <Notices />
        <UpdateBar />
        <Tabs />
        {tab === 'day' && editing && (
          <Suspense fallback={null}>
            <DraftEditor />
          </Suspense>
        )}
        {tab === 'compare' && <ComparePanel />}
        {tab !== 'compare' && !(tab === 'day' && editing) && (
          <>
            <DayControl />
            {tab === 'day' && <ControlSummary />}
            {tab === 'day' && <ProposalList />}
            {tab === 'proposals' && <ProposalsTable />}
            {tab === 'time' && <TimeChart />}
          </>
        )}
        <WhatIsOnTheMap />
        <About />
      </main>
      <section class="map-side" aria-label={t.mapLabel}>
        <Placeholder />
        <div ref={container} class="map" />
        {failed && <p class="map-failed">{t.mapFailed}</p>}
        <SideNames />
        <Legend />
        <p class="credits">{t.credits}</p>
        {selected && (
          <Suspense fallback={null}>
            <SelectionCard />
          </Suspense>
        )}
        <MapControls open={!onSmallScreen()} />
        <LineDrop />
        {tour.tour}
        {drawing && (
          <Suspense fallback={null}>
            <DrawBar />
          </Suspense>
        )}
      </section>
      <Announcer />
      <PageKeys />
    </>
  );
}
