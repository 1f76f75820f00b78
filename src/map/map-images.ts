import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ZoneKind } from '../model/proposal.ts';
import { hatchImage } from './hatch.ts';
import { labelPlate } from './label-plate.ts';

/** Draws what a style names, `hatch <kind> <colour>` and `plate <colour>`, when the map asks for it. */
export function supplyImages(map: MapLibreMap, ratio: number): void {
  map.setMissingStyleImageResolver((id) => {
    const [word, kind, color] = id.split(' ');
    if (word === 'plate' && kind && !map.hasImage(id)) {
      const { image, ...layout } = labelPlate(kind, ratio);
      map.addImage(id, image, { pixelRatio: ratio, ...layout });
    }
    if (word !== 'hatch' || !color || map.hasImage(id)) return;
    map.addImage(id, hatchImage(kind as ZoneKind, color, ratio), { pixelRatio: ratio });
  });
}
