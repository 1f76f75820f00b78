import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { TerraDraw, TerraDrawModeUndoRedo } from 'terra-draw';
import { splitPolygons } from '../../geo/dividing/split-polygons.ts';
import {
  partAt,
  withLand,
  withoutLand,
  withoutOverlaps,
  withoutPart,
} from '../../geo/drawing/edit-polygons.ts';
import { selfCrossing } from '../../geo/drawing/self-crossing.ts';
import { snapTo } from '../../geo/drawing/snap.ts';
import { cleaned } from '../../geo/overlay/overlay.ts';
import type { AppState } from '../../state/app-state.ts';
import { drawLand } from '../../state/drawing/draw-land.ts';
import type { DrawMode } from '../../state/drawing/draw-tools.ts';
import { drawnLand, readyToDraw, setDrawMode, tellDrawFault } from '../../state/drawing/drawing.ts';
import type { AppStore } from '../../state/store.ts';
import type { Basemap } from '../basemap.ts';
import { paletteOf } from '../palette.ts';
import type { DrawSession } from './draw-actions.ts';
import { bindDrawKeys } from './draw-keys.ts';
import { DrawingAdapter } from './drawing-adapter.ts';
import { drawingModes } from './drawing-modes.ts';
import { type DrawnRing, keptPath, landOfRings, ringsOf } from './drawn-rings.ts';
import { addGuide } from './guide-layers.ts';
import { liveFigure } from './live-figure.ts';
import { rounded, snapIndexer } from './snap-targets.ts';

/** How near a boundary a position snaps to it, in pixels. */
const SNAP_PIXELS = 12;

/** Draws the zone that `store.drawing` names, until it is stopped. Each finished figure is one change of the draft. */
export function startDrawSession(map: MapLibreMap, store: AppStore, basemap: () => Basemap): DrawSession {
  const adapter = new DrawingAdapter(map);
  const indexOf = snapIndexer(basemap);
  const index = () => indexOf(store.getState());
  const colours = () => paletteOf(store.getState().dark);

  const snap = (event: { lng: number; lat: number; containerX: number; containerY: number }) => {
    const { containerX: x, containerY: y } = event;
    const tolerance = Math.abs(map.unproject([x, y]).lat - map.unproject([x, y + SNAP_PIXELS]).lat);
    const snapped = snapTo(index(), [event.lng, event.lat], tolerance);
    return snapped ? rounded([snapped])[0] : undefined;
  };
  const follow = () => store.getState().drawTools.follow;
  const kept = (path: Position[], before?: Position[]) =>
    keptPath(path, index(), before ? { follow: follow(), before } : { follow: follow() });

  const draw = new TerraDraw({
    adapter,
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    modes: drawingModes(colours(), snap, ({ geometry }, { updateType }) => {
      if (updateType !== 'finish' || geometry.type !== 'Polygon') return { valid: true };
      const crosses = selfCrossing(kept(geometry.coordinates[0] ?? [])) !== null;
      if (crosses) tellDrawFault(store, 'drawCrosses');
      return { valid: !crosses };
    }),
  });
  draw.start();
  const guide = addGuide(map, colours());
  const live = liveFigure({ draw, guide, kept, store });

  /** The land that the drawing library holds. */
  let loaded: MultiPolygon | null = null;
  let mode: DrawMode | null = null;
  let selected: string | number | null = null;

  function load(land: MultiPolygon): void {
    const shown = draw.getSnapshot().filter(({ properties }) => properties.part !== undefined);
    const at = shown.find(({ id }) => id === selected)?.properties;
    if (selected !== null && mode === 'select') draw.deselectFeature(selected);
    draw.removeFeatures(shown.map(({ id }) => id as string));
    loaded = land;
    const features = ringsOf(land).map(({ part, ring, positions }) => ({
      type: 'Feature' as const,
      id: draw.getFeatureId(),
      geometry: { type: 'Polygon' as const, coordinates: [rounded(positions)] },
      properties: { mode: ring === 0 ? 'polygon' : 'cut', part, ring },
    }));
    draw.addFeatures(features);
    if (mode !== 'select') return;
    const same = features.find(
      ({ properties }) => properties.part === at?.part && properties.ring === at?.ring,
    );
    const again = same ?? (features.length === 1 ? features[0] : undefined);
    if (again) draw.selectFeature(again.id);
  }

  function enter(next: DrawMode): void {
    if (mode === next) return;
    selected = null;
    mode = next;
    draw.setMode(next === 'remove' ? 'static' : next);
    map.getCanvas().style.cursor = next === 'remove' ? 'pointer' : '';
    const [only, ...others] = draw.getSnapshot().filter(({ properties }) => properties.part !== undefined);
    if (next === 'select' && only?.id !== undefined && others.length === 0) draw.selectFeature(only.id);
  }

  /** Makes `land` the zone's; a figure that cannot be taken leaves the zone as it was. */
  function commit(land: MultiPolygon): void {
    const before = drawnLand(store.getState());
    if (land === before || !drawLand(store, land)) queueMicrotask(() => load(drawnLand(store.getState())));
    live.clear();
  }

  const take: Record<'polygon' | 'freehand' | 'cut' | 'split', (path: Position[]) => void> = {
    polygon: (path) => commit(withLand(drawnLand(store.getState()), kept(path))),
    freehand(path) {
      // A hand crosses its own way now and then: what it goes around counts.
      const snapped = path.map((position) => {
        const { x, y } = map.project(position as [number, number]);
        return (
          snap({ lng: position[0] ?? 0, lat: position[1] ?? 0, containerX: x, containerY: y }) ?? position
        );
      });
      const drawn = cleaned({ type: 'Polygon', coordinates: [kept(snapped)] });
      if (drawn.coordinates.length === 0) tellDrawFault(store, 'drawThin');
      const land = drawnLand(store.getState());
      commit(drawn.coordinates.reduce((sum, [outline = []]) => withLand(sum, outline), land));
    },
    cut(path) {
      const land = drawnLand(store.getState());
      const left = withoutLand(land, kept(path));
      commit(left);
      if (left === land) tellDrawFault(store, 'drawCutMissed');
    },
    split(path) {
      const land = drawnLand(store.getState());
      const line = kept(path);
      const crosses = selfCrossing(line) !== null;
      const pieces = crosses ? land : splitPolygons(land, line);
      const missed = pieces.coordinates.length === land.coordinates.length;
      commit(missed ? land : pieces);
      if (missed) tellDrawFault(store, crosses ? 'drawCrosses' : 'drawSplitMissed');
    },
  };

  function takeEdited(): void {
    const land = loaded ?? drawnLand(store.getState());
    const rings = draw
      .getSnapshot()
      .filter(({ properties }) => properties.part !== undefined)
      .map(({ geometry, properties }): DrawnRing => {
        const { part, ring } = properties as { part: number; ring: number };
        const before = rounded(land.coordinates[part]?.[ring] ?? []);
        const drawn = (geometry as Polygon).coordinates[0] ?? [];
        const same = before.length === drawn.length && before.every((p, i) => String(p) === String(drawn[i]));
        return {
          part,
          ring,
          positions: same ? (land.coordinates[part]?.[ring] ?? []) : kept(drawn, before),
        };
      });
    const edited = withoutOverlaps(landOfRings(land, rings));
    if (!drawLand(store, edited)) queueMicrotask(() => load(drawnLand(store.getState())));
    live.clear();
  }

  /** A corner is added by dragging a middle point: the drag's end is one change with it. */
  let pressed = false;
  const canvas = map.getCanvas();
  const onPointer = (event: PointerEvent) => {
    pressed = event.type === 'pointerdown';
  };
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'] as const)
    canvas.addEventListener(name, onPointer, true);

  draw.on('finish', (id, { action, mode: by }) => {
    if (by === 'select') {
      if (action !== 'insertMidpoint' || !pressed) takeEdited();
      return;
    }
    const geometry = draw.getSnapshotFeature(id)?.geometry as Polygon | LineString;
    draw.removeFeatures([id]);
    const path = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : geometry.coordinates;
    take[by as keyof typeof take](path);
  });
  draw.on('select', (id) => {
    selected = id;
  });
  draw.on('deselect', () => {
    selected = null;
  });
  draw.on('change', live.changed);

  const onClick = ({ lngLat }: MapMouseEvent) => {
    if (mode !== 'remove') return;
    const land = drawnLand(store.getState());
    const part = partAt(land, lngLat.lng, lngLat.lat);
    if (part < 0) tellDrawFault(store, 'drawNoPart');
    else commit(withoutPart(land, part));
  };
  map.on('click', onClick);

  const session: DrawSession = {
    finish() {
      if (live.corners() < (mode === 'split' ? 2 : 3)) tellDrawFault(store, 'drawTooFew');
      else adapter.key('Enter');
    },
    cancel() {
      adapter.key('Escape');
      live.clear();
      tellDrawFault(store, null);
    },
    takeBack() {
      if (draw.getModeState() !== 'drawing') return false;
      if (mode === 'freehand') session.cancel();
      else draw.undo();
      return true;
    },
    place() {
      if (mode === 'polygon' || mode === 'cut' || mode === 'split') adapter.press();
      else if (mode === 'remove') onClick({ lngLat: map.getCenter() } as MapMouseEvent);
    },
    stop() {
      unbindKeys();
      readyToDraw(store, false);
      leave();
      map.off('click', onClick);
      for (const name of ['pointerdown', 'pointerup', 'pointercancel'] as const)
        canvas.removeEventListener(name, onPointer, true);
      live.clear();
      if (draw.enabled) draw.stop();
      guide.remove();
      canvas.style.cursor = '';
    },
  };
  const unbindKeys = bindDrawKeys(map, store, session, () => adapter.point());

  function step(state: AppState, previous: AppState | null): void {
    if (!state.drawing) return;
    if (state.dark !== previous?.dark) guide.recolour(paletteOf(state.dark));
    enter(state.drawTools.mode);
    const land = drawnLand(state);
    if (land !== loaded)
      queueMicrotask(() => land === drawnLand(store.getState()) && land !== loaded && load(land));
  }
  const leave = store.subscribe(step);
  setDrawMode(store, drawnLand(store.getState()).coordinates.length === 0 ? 'polygon' : 'select');
  step(store.getState(), null);
  readyToDraw(store, true);
  return session;
}
