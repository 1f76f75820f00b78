import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ZoneKind } from '../model/proposal.ts';
import { hatchImage } from './hatch.ts';

/** Draws the hatches that a style names, `hatch <kind> <colour>`, when the map asks for them. */
export function supplyHatches(map: MapLibreMap, ratio: number): void {
  map.setMissingStyleImageResolver((id) => {
    const [word, kind, color] = id.split(' ');
    if (word !== 'hatch' || !color || map.hasImage(id)) return;
    map.addImage(id, hatchImage(kind as ZoneKind, color, ratio), { pixelRatio: ratio });
  });
}
