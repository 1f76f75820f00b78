import './fonts.css';
import './base.css';
import './panel/panel.css';
import './compare/compare.css';
import './map/map-side.css';
import 'virtual:map-colours.css';
import './map/placeholder.css';
import './panel/phone.css';
import './preferences.css';
import { render } from 'preact';
import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { SideNames } from './compare/side-names.tsx';
import { About } from './help/about.tsx';
import { PageKeys } from './help/handle-keys.tsx';
import { HelpMenu } from './help/help-menu.tsx';
import { useTour } from './help/use-tour.tsx';
import { LineDrop } from './line/line-drop.tsx';
import { EmbedView } from './map/embed-view.tsx';
import { Legend, onSmallScreen } from './map/legend.tsx';
import { MapControls } from './map/map-controls.tsx';
import { isMapOut, MapStandIn } from './map/map-stand-in.tsx';
import { Placeholder, takePlaceholder } from './map/placeholder.tsx';
import { type Page, PageContext, useLanguage, useStore } from './page-context.ts';
import { Announcer } from './panel/announcer.tsx';
import { LanguageSwitch } from './panel/language-switch.tsx';
import { Notices } from './panel/notices.tsx';
import { PanelFigure } from './panel/panel-figure.tsx';
import { PanelHandle } from './panel/panel-handle.tsx';
import { SkipLinks } from './panel/skip-links.tsx';
import { Tabs } from './panel/tabs.tsx';
import { ThemeSwitch } from './panel/theme-switch.tsx';
import { UpdateBar } from './panel/update-bar.tsx';
import { SearchBox } from './place/search-box.tsx';
import { WhatIsOnTheMap } from './place/what-is-on-the-map.tsx';
import { ProposalList } from './proposals/proposal-list.tsx';
import { SaveMenu } from './save/save-menu.tsx';
import { SHEET } from './screens.ts';
import { ControlSummary } from './time/control-summary.tsx';
import { DayControl } from './time/day-control.tsx';
import { useMedia } from './use-media.ts';

/** The tools of drawing are loaded when a zone is drawn. */
const DrawBar = lazy(() => import('./drawing/draw-bar.tsx').then((file) => file.DrawBar));

/** Loaded when a place is first chosen. */
const SelectionCard = lazy<ComponentType>(() =>
  import('./place/selection-card.tsx').then((file) => file.SelectionCard),
);

/** What the other tabs show comes when one is first chosen. */
const ComparePanel = lazy(() => import('./compare/compare-panel.tsx').then((file) => file.ComparePanel));
const ProposalsTable = lazy(() =>
  import('./proposals/proposals-table.tsx').then((file) => file.ProposalsTable),
);
const TimeChart = lazy(() => import('./time/time-chart.tsx').then((file) => file.TimeChart));

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
  const mapOut = useStore(isMapOut);
  const selected = useStore((state) => state.selection !== null);
  const height = useStore((state) => state.panelHeight);
  const overMap = useMedia(SHEET);
  const tour = useTour();
  const drawing = useStore((state) => state.drawing !== null);
  const settled = useStore((state) => state.map !== 'loading');
  useEffect(() => {
    if (settled) void import('./print-page.css');
  }, [settled]);
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
        {tab === 'compare' && (
          <Suspense fallback={null}>
            <ComparePanel />
          </Suspense>
        )}
        {tab !== 'compare' && !(tab === 'day' && editing) && (
          <>
            <DayControl />
            {tab === 'day' && <ControlSummary />}
            {tab === 'day' && <ProposalList />}
            <Suspense fallback={null}>
              {tab === 'proposals' && <ProposalsTable />}
              {tab === 'time' && <TimeChart />}
            </Suspense>
          </>
        )}
        <WhatIsOnTheMap />
        <About />
      </main>
      <section class="map-side" aria-label={t.mapLabel}>
        <Placeholder />
        <div ref={container} class="map" />
        <MapStandIn />
        <SideNames />
        <Legend />
        <p class="credits">{t.credits}</p>
        {selected && (
          <Suspense fallback={null}>
            <SelectionCard />
          </Suspense>
        )}
        {!mapOut && <MapControls open={!onSmallScreen()} />}
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
