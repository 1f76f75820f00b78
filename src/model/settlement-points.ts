import type { FeatureCollection } from 'geojson';
import GeoJson from 'geojson';
import type { Settlement } from './settlement.ts';
import { settlementRank } from './settlement-rank.ts';

/** The types of that name describe the format, not this package. */
const table = GeoJson as unknown as {
  parse(rows: object[], options: { Point: [string, string] }): FeatureCollection;
};

const known = new WeakMap<readonly Settlement[], FeatureCollection>();

/** Settlements as points, with their rank (see {@link settlementRank}); the same list gives the same object. */
export function settlementPoints(settlements: readonly Settlement[]): FeatureCollection {
  const rows = () =>
    settlements.map((settlement) => ({
      id: settlement.id,
      name: settlement.name,
      nameUk: settlement.nameUk,
      kind: settlement.kind,
      population: settlement.population,
      rank: settlementRank(settlement),
      lon: settlement.lon,
      lat: settlement.lat,
    }));
  const points = known.get(settlements) ?? table.parse(rows(), { Point: ['lat', 'lon'] });
  known.set(settlements, points);
  return points;
}
