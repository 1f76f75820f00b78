import type { MultiPolygon } from 'geojson';
import type { Zone } from '../../model/proposal.ts';
import type { AppState } from '../app-state.ts';
import type { AppStore } from '../store.ts';
import type { DrawFault, DrawMode, DrawTools, SnapTarget } from './draw-tools.ts';

function change(store: AppStore, part: Partial<DrawTools>): void {
  store.setState(({ drawTools }) => ({ drawTools: { ...drawTools, ...part } }));
}

export function setDrawMode(store: AppStore, mode: DrawMode): void {
  change(store, { mode, fault: null, figure: null });
}

export function toggleSnap(store: AppStore, target: SnapTarget): void {
  const { snap } = store.getState().drawTools;
  change(store, { snap: { ...snap, [target]: !snap[target] } });
}

export function toggleFollow(store: AppStore): void {
  change(store, { follow: !store.getState().drawTools.follow });
}

/** Shows what is being drawn or dragged; null when it is over. */
export function showFigure(store: AppStore, figure: DrawTools['figure']): void {
  change(store, { figure });
}

export function tellDrawFault(store: AppStore, fault: DrawFault | null): void {
  if (store.getState().drawTools.fault !== fault) change(store, { fault });
}

export function keepMeasured(store: AppStore, measured: DrawTools['measured']): void {
  change(store, { measured });
}

/** Begins to draw a zone of a draft. */
export function startDrawing(store: AppStore, draft: string, zone: string): void {
  store.setState({ drawing: { draft, zone }, selection: null });
}

/** Tells that the map takes the tools, or takes them no more. */
export function readyToDraw(store: AppStore, ready: boolean): void {
  change(store, { ready });
}

export function stopDrawing(store: AppStore): void {
  store.setState({ drawing: null });
  change(store, { figure: null, fault: null });
}

/** The zone that is being drawn. */
export function drawnZone({ drawing, drafts }: Pick<AppState, 'drawing' | 'drafts'>): Zone | null {
  if (!drawing) return null;
  const draft = drafts.find(({ id }) => id === drawing.draft);
  return draft?.proposal.zones.find(({ id }) => id === drawing.zone) ?? null;
}

const NOTHING: MultiPolygon = Object.freeze({ type: 'MultiPolygon', coordinates: [] });
const asMulti = new WeakMap<object, MultiPolygon>();

/**
 * The land of the zone that is being drawn: what was drawn, or else what its rule covers on the day that is shown.
 * The same object for the same state.
 */
export function drawnLand(state: Pick<AppState, 'drawing' | 'drafts' | 'answer'>): MultiPolygon {
  const zone = drawnZone(state);
  if (!zone || !state.drawing) return NOTHING;
  if (!('geometry' in zone.rule)) {
    const { draft } = state.drawing;
    const answered = state.answer?.proposals.find(({ id }) => id === draft);
    return answered?.zones.find(({ id }) => id === zone.id)?.geometry ?? NOTHING;
  }
  const { geometry } = zone.rule;
  if (geometry.type === 'MultiPolygon') return geometry;
  const known = asMulti.get(geometry) ?? { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
  asMulti.set(geometry, known);
  return known;
}
