import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppState, Extent } from '../state/app-state.ts';
import { setCamera } from '../state/change.ts';
import type { AppStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';
import { UKRAINE_EXTENT } from './ukraine-extent.ts';

/** The names of the eastern cities stand to the right of them; a narrow map has no room for those. */
const fitPadding = (width: number) => ({ top: 16, right: width > 500 ? 40 : 16, bottom: 30, left: 16 });

/** How long the map takes to follow the panel of a small screen, which lies over its lower part. */
const MAKE_ROOM_MS = 220;
/** The padding that leaves out what is covered. */
const uncovered = (covered: number) => ({ top: 0, right: 0, bottom: covered, left: 0 });

/** What moves the map beside the reader's hand on it. */
export interface MapCamera {
  /** Goes to a point, no farther out than the map is. */
  flyTo(lon: number, lat: number, zoom: number): void;
  /** Moves by shares of what is seen: (1, 0) shows what lies next to the east. */
  panBy(east: number, south: number): void;
  zoomBy(levels: number): void;
  /** Shows an extent whole. */
  fit(extent: Extent): void;
  extent(): Extent;
}

/** Keeps the map's camera and the view's in step, and tells the state what is seen once the map rests. */
export function bindCamera(map: MapLibreMap, container: HTMLElement, store: AppStore): MapCamera {
  let moving = false;
  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  };
  const isHere = (other: Camera | null) => {
    if (!other) return false;
    const now = cameraNow();
    return (
      Math.abs(now.zoom - other.zoom) < 0.01 &&
      Math.abs(now.lat - other.lat) < 1e-4 &&
      Math.abs(now.lon - other.lon) < 1e-4
    );
  };
  const moveTo = (next: Camera | null) => {
    if (next) map.jumpTo({ center: [next.lon, next.lat], zoom: next.zoom });
    else
      map.fitBounds(UKRAINE_EXTENT, { padding: fitPadding(map.getContainer().clientWidth), animate: false });
  };
  /** The part of the map that nothing covers, in pixels. */
  const seen = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    return { width: clientWidth, height: clientHeight - store.getState().covered };
  };
  const extent = (): Extent => {
    const { width, height } = seen();
    const { lng: west, lat: north } = map.unproject([0, 0]);
    const { lng: east, lat: south } = map.unproject([width, height]);
    return [west, south, east, north];
  };
  const tellExtent = () => store.setState({ extent: extent() });

  /** The middle of the map stays in the middle of what is not covered; a fitted map is fitted anew. */
  const makeRoom = ({ covered, view }: Pick<AppState, 'covered' | 'view'>) => {
    map.stop();
    if (view.camera) map.easeTo({ padding: uncovered(covered), duration: MAKE_ROOM_MS });
    else {
      map.setPadding(uncovered(covered));
      moveTo(null);
    }
  };

  map.setPadding(uncovered(store.getState().covered));
  moveTo(store.getState().view.camera);
  tellExtent();
  store.subscribe((next, previous) => {
    const { view, covered } = next;
    if (covered !== previous.covered) makeRoom(next);
    if (view.camera !== previous.view.camera && !isHere(view.camera)) moveTo(view.camera);
  });
  // Only the reader's own moves are written; fitting the page is not one.
  map.on('resize', () => {
    if (store.getState().view.camera) tellExtent();
    else moveTo(null);
  });
  map.on('moveend', ({ originalEvent }) => {
    if (originalEvent || moving) setCamera(store, cameraNow());
    moving = false;
    tellExtent();
  });
  for (const name of ['wheel', 'mousedown', 'touchstart', 'keydown'] as const)
    container.addEventListener(
      name,
      () => {
        moving = true;
      },
      { passive: true },
    );

  return {
    flyTo(lon, lat, zoom) {
      moving = true;
      map.easeTo({ center: [lon, lat], zoom: Math.max(zoom, map.getZoom()) });
    },
    panBy(east, south) {
      moving = true;
      const { width, height } = seen();
      map.panBy([east * width, south * height]);
    },
    zoomBy(levels) {
      moving = true;
      map.zoomTo(map.getZoom() + levels);
    },
    fit([west, south, east, north]) {
      moving = true;
      map.fitBounds([west, south, east, north], {
        padding: fitPadding(map.getContainer().clientWidth),
        maxZoom: 10,
      });
    },
    extent,
  };
}
