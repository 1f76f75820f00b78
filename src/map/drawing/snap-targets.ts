import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { indexSegments, type SegmentIndex } from '../../geo/segment-index.ts';
import type { AppState } from '../../state/app-state.ts';
import type { SnapTarget } from '../../state/drawing/draw-tools.ts';
import { drawnLand } from '../../state/drawing/drawing.ts';
import { visibleZones } from '../../state/visible-zones.ts';
import type { Basemap } from '../basemap.ts';

/** Decimals of a drawn position: what is snapped keeps the boundary's own, to a tenth of a millimetre. */
export const SNAPPED_DECIMALS = 1e9;

type Path = Position[];

/** The lines of everything in a layer, to nine decimals. */
function pathsOf({ features }: FeatureCollection): Path[] {
  return features.flatMap(({ geometry }): Path[] => {
    if (geometry.type === 'LineString') return [rounded(geometry.coordinates)];
    if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon')
      return geometry.coordinates.map(rounded);
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(rounded);
    return [];
  });
}

export function rounded(path: readonly Position[]): Path {
  const round = (value = 0) => Math.round(value * SNAPPED_DECIMALS) / SNAPPED_DECIMALS;
  return path.map(([lon, lat]) => [round(lon), round(lat)]);
}

const collection = (...geometries: (MultiLineString | MultiPolygon)[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});

/** What a drawn position may snap to, of the targets that are switched on; `own` adds the outline that is drawn. */
export function snapPaths(
  state: Pick<AppState, 'drawTools' | 'drawing' | 'drafts' | 'answer' | 'view'>,
  basemap: Pick<Basemap, 'oblasts' | 'border'>,
  own: boolean,
): Path[] {
  const { drawing, answer } = state;
  const found: Record<SnapTarget, () => FeatureCollection> = {
    oblasts: () => basemap.oblasts,
    border: () => basemap.border,
    line: () =>
      answer ? collection(answer.control.line.geometry, answer.control.pocketLine.geometry) : collection(),
    zones: () =>
      collection(
        ...visibleZones(state)
          .filter(({ proposal, zone }) => proposal !== drawing?.draft || zone.id !== drawing.zone)
          .map(({ zone }) => zone.geometry),
      ),
  };
  const { snap } = state.drawTools;
  const chosen = (Object.keys(found) as SnapTarget[]).filter((target) => snap[target]);
  return [
    ...chosen.flatMap((target) => pathsOf(found[target]())),
    ...(own ? pathsOf(collection(drawnLand(state))) : []),
  ];
}

/** The index of what can be snapped to, made anew only when something of it has changed. */
export function snapIndexer(
  basemap: () => Pick<Basemap, 'oblasts' | 'border'>,
): (state: AppState) => SegmentIndex {
  let last: { key: unknown[]; index: SegmentIndex } | null = null;
  return (state) => {
    const { drawTools, drawing, answer, view } = state;
    const own = drawTools.mode !== 'select';
    const { oblasts } = basemap();
    const key = [drawTools.snap, own, drawing, answer, view.shown, oblasts, own ? drawnLand(state) : null];
    if (last && key.every((part, i) => part === last?.key[i])) return last.index;
    last = { key, index: indexSegments(snapPaths(state, basemap(), own)) };
    return last.index;
  };
}
