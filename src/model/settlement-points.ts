import type { FeatureCollection } from 'geojson';
import type { Settlement } from './settlement.ts';
import { settlementRank } from './settlement-rank.ts';

const known = new WeakMap<readonly Settlement[], FeatureCollection>();

/** Settlements as points, with their rank (see {@link settlementRank}); the same list gives the same object. */
export function settlementPoints(settlements: readonly Settlement[]): FeatureCollection {
  const points = known.get(settlements) ?? {
    type: 'FeatureCollection',
    features: settlements.map((settlement) => ({
      type: 'Feature',
      properties: {
        id: settlement.id,
        name: settlement.name,
        nameUk: settlement.nameUk,
        kind: settlement.kind,
        population: settlement.population,
        rank: settlementRank(settlement),
      },
      geometry: { type: 'Point', coordinates: [settlement.lon, settlement.lat] },
    })),
  };
  known.set(settlements, points);
  return points;
}
