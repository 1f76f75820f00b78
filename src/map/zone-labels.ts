import type { Feature, MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { formatKm2, messagesOf } from '../i18n/format.ts';
import type { ZoneAnswer } from '../model/answer.ts';
import type { AppState } from '../state/app-state.ts';
import { visibleZones } from '../state/visible-zones.ts';

const PRECISION_DEGREES = 0.02;
const places = new WeakMap<ZoneAnswer, Position>();

/** Each zone on the map with its kind and area, at the point farthest from the edges of its widest part. */
export function zoneLabels(state: Pick<AppState, 'view' | 'answer'>): Feature[] {
  const { language } = state.view;
  const { kindsShort, about } = messagesOf(language);
  return visibleZones(state).map(({ zone }) => ({
    type: 'Feature',
    properties: {
      kind: zone.kind,
      title: kindsShort[zone.kind],
      areaKm2: zone.areaKm2.central,
      figure: about({ figure: formatKm2(zone.areaKm2.central, language) }),
    },
    geometry: { type: 'Point', coordinates: placeOf(zone) },
  }));
}

function placeOf(zone: ZoneAnswer): Position {
  const place = places.get(zone) ?? widest(zone.geometry);
  places.set(zone, place);
  return place;
}

function widest({ coordinates }: MultiPolygon): Position {
  let best: [number, number] & { distance: number } = Object.assign([0, 0] as [number, number], {
    distance: -1,
  });
  for (const rings of coordinates) {
    if (boxWidth(rings[0] ?? []) < 2 * best.distance) continue;
    const place = polylabel(rings as [number, number][][], PRECISION_DEGREES);
    if (place.distance > best.distance) best = place;
  }
  return [best[0], best[1]];
}

/** The lesser side of a ring's bounding box, in degrees: no circle inside it is wider. */
function boxWidth(ring: Position[]): number {
  const side = (axis: 0 | 1) => {
    const values = ring.map((position) => position[axis] ?? 0);
    return (
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
    );
  };
  return Math.min(side(0), side(1));
}
