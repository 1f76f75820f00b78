import type { MultiPolygon } from 'geojson';
import { selfCrossing } from '../../geo/drawing/self-crossing.ts';
import { setZoneGeometry } from '../draft/draft-parts.ts';
import type { AppStore } from '../store.ts';
import { tellDrawFault } from './drawing.ts';

/** Makes `land` the zone's, as one change of the draft; refuses rings that cross themselves and says so. */
export function drawLand(store: AppStore, land: MultiPolygon): boolean {
  const { drawing } = store.getState();
  if (!drawing) return false;
  if (land.coordinates.flat().some((ring) => selfCrossing(ring))) {
    tellDrawFault(store, 'drawCrosses');
    return false;
  }
  tellDrawFault(store, null);
  setZoneGeometry(store, drawing.draft, drawing.zone, land);
  return true;
}
