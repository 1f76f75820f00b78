import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { TerraDraw } from 'terra-draw';
import { areaKm2 } from '../../geo/area.ts';
import { selfCrossing } from '../../geo/drawing/self-crossing.ts';
import { drawnLand, showFigure, tellDrawFault } from '../../state/drawing/drawing.ts';
import type { AppStore } from '../../state/store.ts';
import { landOfRings, ringsOf } from './drawn-rings.ts';
import type { Guide } from './guide-layers.ts';
import { rounded } from './snap-targets.ts';

/** Follows the figure in hand, once a frame: its area and corners into the store, its boundary onto the map. */
export interface LiveFigure {
  changed(): void;
  /** Corners that were set; 0 if there is no figure in hand. */
  corners(): number;
  clear(): void;
}

export function liveFigure(input: {
  draw: TerraDraw;
  guide: Guide;
  kept: (path: Position[], before?: Position[]) => Position[];
  store: AppStore;
}): LiveFigure {
  const { draw, guide, kept, store } = input;
  let frame = 0;

  const inHand = () => draw.getSnapshot().find(({ properties }) => properties.currentlyDrawing === true);

  function corners(): number {
    const figure = inHand();
    const set = figure?.properties.committedCoordinateCount;
    if (typeof set === 'number') return set;
    if (figure?.geometry.type === 'Polygon') return (figure.geometry.coordinates[0]?.length ?? 1) - 1;
    return figure?.geometry.type === 'LineString' ? figure.geometry.coordinates.length - 1 : 0;
  }

  function show(): void {
    frame = 0;
    const figure = inHand();
    if (figure) {
      const { geometry } = figure;
      const line = geometry.type === 'LineString';
      const drawn = line
        ? (geometry as LineString).coordinates
        : ((geometry as Polygon).coordinates[0] ?? []);
      const path = kept(drawn);
      const ring = !line && path.length > 3;
      const land: MultiPolygon = { type: 'MultiPolygon', coordinates: ring ? [[path]] : [] };
      const set = corners();
      const followed = path.length > drawn.length ? path : null;
      guide.show({ land, corners: drawn.slice(0, set), followed });
      // What was said of the figure holds until it changes.
      if (store.getState().drawTools.figure?.corners !== set) tellDrawFault(store, null);
      showFigure(store, { areaKm2: ring ? areaKm2(land) : null, corners: set });
      return;
    }
    const state = store.getState();
    const land = drawnLand(state);
    const rings = draw
      .getSnapshot()
      .filter(({ properties }) => properties.part !== undefined)
      .map(({ geometry, properties }) => ({
        part: Number(properties.part),
        ring: Number(properties.ring),
        positions: (geometry as Polygon).coordinates[0] ?? [],
      }));
    const still = ringsOf(land).every(
      ({ positions }, i) => String(rounded(positions)) === String(rings[i]?.positions),
    );
    if (still) {
      clear();
      return;
    }
    const dragged = landOfRings(land, rings);
    const crossing = dragged.coordinates
      .flat()
      .reduce<Position | null>((at, ring) => at ?? selfCrossing(ring), null);
    guide.show({ land: dragged, crossing });
    tellDrawFault(store, crossing ? 'drawCrosses' : null);
    const all = dragged.coordinates.flat().reduce((sum, ring) => sum + ring.length - 1, 0);
    showFigure(store, { areaKm2: areaKm2(dragged), corners: all });
  }

  function clear(): void {
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
    guide.show({});
    if (store.getState().drawTools.figure) showFigure(store, null);
  }

  return {
    corners,
    changed() {
      if (!frame && (inHand() || draw.getMode() === 'select')) frame = requestAnimationFrame(show);
    },
    clear,
  };
}
