import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { messagesOf } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { settlementPoints } from '../model/settlement-points.ts';
import { notify, select } from '../state/change.ts';
import { shownComparison } from '../state/comparing.ts';
import type { AppStore } from '../state/store.ts';
import { type Basemap, loadGround, loadOverview } from './basemap.ts';
import { watchGraphics } from './context-loss.ts';
import { passing } from './day-sources.ts';
import type { DrawSession } from './drawing/draw-actions.ts';
import { followDrawing } from './drawing/follow-drawing.ts';
import { keepDrawing } from './drawing/keep-drawing.ts';
import { bindCamera, type MapCamera } from './map-camera.ts';
import { supplyImages } from './map-images.ts';
import { createSecondMap, lookOf } from './second-map.ts';
import { buildStyle } from './style.ts';
import { styleUpdates } from './style-updates.ts';

const MAX_BOUNDS: [number, number, number, number] = [-5, 20, 65, 70];

const BEHAVIOUR = {
  maxBounds: MAX_BOUNDS,
  minZoom: 3.5,
  maxZoom: 13,
  attributionControl: false as const,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  fadeDuration: 0,
};

/** The page's map: where it looks, and what is drawn on it. */
export interface TerritoryMap extends MapCamera {
  /** The figure in the reader's hand; null while nothing is drawn. */
  drawing(): DrawSession | null;
}

function mapTexts(language: Language): Record<string, string> {
  const t = messagesOf(language);
  return {
    'Map.Title': t.mapFirst,
    'ScaleControl.Kilometers': t.km,
    'ScaleControl.Meters': t.metres,
    'CooperativeGesturesHandler.WindowsHelpText': t.zoomWithCtrl,
    'CooperativeGesturesHandler.MacHelpText': t.zoomWithCommand,
    'CooperativeGesturesHandler.MobileHelpText': t.moveWithTwoFingers,
  };
}

/** Whether the browser can draw the map at all. */
function hasWebGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/**
 * The one object that touches the map library. It follows the store, at most once a frame, and writes back only
 * the camera and what the reader points at. On a `shared` page scrolling moves the page, not the map, and pointing
 * at a place marks nothing. If the map cannot be drawn, `map` becomes `failed` and null comes back.
 */
export async function createTerritoryMap(
  container: HTMLElement,
  store: AppStore,
  { shared }: { shared: boolean },
): Promise<TerritoryMap | null> {
  let whole = false;
  let detailed = false;
  const settle = (idle: boolean) => {
    const { computing, facts, notices } = store.getState();
    const told = facts !== null || notices.some(({ id }) => id === 'facts');
    document.documentElement.dataset.idle = String(idle && whole && told && !computing);
  };
  settle(false);
  const fail = () => {
    whole = true;
    store.setState({ map: 'failed' });
    store.subscribe(() => settle(true));
    settle(true);
    return null;
  };
  if (!hasWebGl2()) return fail();
  let drawn: Basemap;
  try {
    drawn = await loadOverview(document.baseURI);
  } catch {
    return fail();
  }
  const basemap = (): Basemap => {
    const { facts } = store.getState();
    return facts ? { ...drawn, settlements: settlementPoints(facts.settlements) } : drawn;
  };
  setWorkerUrl(workerUrl);
  const { language } = store.getState().view;
  const behaviour = { ...BEHAVIOUR, cooperativeGestures: shared, locale: mapTexts(language) };
  const pane = document.createElement('div');
  pane.className = 'map-pane';
  container.append(pane);
  const firstStyle = buildStyle(store.getState(), basemap());
  const map = new MapLibreMap({ container: pane, style: firstStyle, ...behaviour });
  const updates = styleUpdates(map, firstStyle);
  const camera = bindCamera(map, container, store);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const scale = new ScaleControl({ unit: 'metric' });
  map.addControl(scale, 'bottom-right');
  supplyImages(map, window.devicePixelRatio);

  const second = createSecondMap({
    host: container,
    first: map,
    store,
    basemap,
    make: (element, style) => {
      const other = new MapLibreMap({
        container: element,
        style,
        ...behaviour,
        locale: { ...behaviour.locale, 'Map.Title': messagesOf(store.getState().view.language).mapSecond },
      });
      other.touchZoomRotate.disableRotation();
      supplyImages(other, window.devicePixelRatio);
      return other;
    },
    onIdle: () => settle(frame === 0 && map.loaded()),
  });

  const graphics = watchGraphics(map, store, () => {
    supplyImages(map, window.devicePixelRatio);
    updates.rebuilt();
    follow();
  });
  let frame = 0;
  const follow = () => {
    settle(false);
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (graphics.lost()) return;
      const state = store.getState();
      const side = lookOf(state) === 'change' ? 'change' : 'from';
      second.follow(state);
      updates.set(buildStyle(state, basemap(), side), keepDrawing);
      map.once('idle', () => settle(frame === 0 && second.loaded()));
      map.triggerRepaint();
    });
  };

  let drawing: () => DrawSession | null = () => null;
  /**
   * Shows a day that is passed by. Not by a whole style, which is several times the work. The style of the answer
   * puts everything in step again.
   */
  const followPassing = () => {
    settle(false);
    if (passed) return;
    passed = requestAnimationFrame(() => {
      passed = 0;
      const { sketch } = store.getState();
      if (!sketch || frame || graphics.lost()) return;
      for (const [id, data] of Object.entries(passing(sketch))) updates.setData(id, data);
    });
  };
  let passed = 0;

  map.once('load', () => {
    performance.mark('map ready');
    store.setState({ map: 'ready' });
    void drawWhole();
    drawing = followDrawing(map, store, basemap);
    void import('./print-copy.ts').then(({ copyForPrint }) =>
      copyForPrint(
        container,
        () => {
          map.redraw();
          second.redraw();
        },
        () => store.getState().covered,
      ),
    );
    store.subscribe((next, previous) => {
      const changed =
        next.answer !== previous.answer ||
        next.facts !== previous.facts ||
        next.drafts !== previous.drafts ||
        next.dark !== previous.dark ||
        next.selection !== previous.selection ||
        next.view.shown !== previous.view.shown ||
        next.comparison !== previous.comparison ||
        next.view.tab !== previous.view.tab ||
        next.view.look !== previous.view.look ||
        next.view.rangeShown !== previous.view.rangeShown ||
        next.view.language !== previous.view.language;
      if (next.view.language !== previous.view.language) {
        Object.assign(map._locale, mapTexts(next.view.language));
        scale.setUnit('metric');
      }
      if (next.retries !== previous.retries && !detailed) void drawWhole();
      if (changed) follow();
      else if (next.sketch !== previous.sketch && !shownComparison(next)) followPassing();
      else if (next.computing !== previous.computing) settle(map.loaded() && !map.isMoving());
    });
  });

  /** The ground of the first map is generalised. */
  async function drawWhole(): Promise<void> {
    try {
      drawn = { ...drawn, ...(await loadGround(document.baseURI)) };
      detailed = true;
    } catch (error) {
      const reason = (error as Error).message;
      notify(store, { id: 'ground', level: 'warning', key: 'groundFailed', params: { reason }, retry: true });
    }
    whole = true;
    follow();
  }

  map.on('movestart', () => settle(false));
  map.on('idle', () => settle(frame === 0 && second.loaded()));

  const hit = (point: { x: number; y: number }) =>
    map.queryRenderedFeatures(
      [
        [point.x - 8, point.y - 8],
        [point.x + 8, point.y + 8],
      ],
      { layers: [1, 2, 3, 4, 5].map((rank) => `settlement-dots-${rank}`) },
    )[0];
  const pick = (point: { x: number; y: number }, lon: number, lat: number) => {
    if (shared || graphics.lost() || store.getState().drawing) return;
    const settlement = hit(point);
    const oblast = map.queryRenderedFeatures([point.x, point.y], { layers: ['ukraine'] })[0];
    select(store, {
      lon,
      lat,
      settlementId: settlement ? String(settlement.properties.id) : null,
      oblastId: oblast ? String(oblast.properties.id) : null,
    });
  };
  map.on('click', ({ point, lngLat }) => pick(point, lngLat.lng, lngLat.lat));
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const { lng, lat } = map.getCenter();
    pick(map.project([lng, lat]), lng, lat);
  });
  return { ...camera, drawing: () => drawing() };
}
