import type { MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../../geo/area.ts';
import type { ReadLayer, ReadProperties } from '../../read/protocol.ts';

/** A feature of a layer that covers an area, by its place in the file. */
export interface AreaFeature {
  index: number;
  geometry: Polygon | MultiPolygon;
  properties: ReadProperties;
  areaKm2: number;
  /** What tells it from the others, as far as its properties do. */
  name: string;
  /** What is said of it beside its area. */
  told?: string;
}

const NAMED = /^(name|title|label|назва|class|type|status|category)$/i;

/** The features that cover an area; points and lines are not among them. */
export function areaFeatures({ features }: ReadLayer): AreaFeature[] {
  return features.flatMap(({ geometry, properties }, index) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const key = Object.keys(properties).find((one) => NAMED.test(one) && properties[one] !== null);
    const name = key ? String(properties[key]) : '';
    return [{ index, geometry, properties, areaKm2: areaKm2(geometry), name }];
  });
}

export interface ValueRow {
  value: string;
  count: number;
  areaKm2: number;
}

/** What a property says of the features, with how many say it and how much they cover, largest area first. */
export function valueRows(features: readonly AreaFeature[], property: string): ValueRow[] {
  const rows = new Map<string, ValueRow>();
  for (const { properties, areaKm2: area } of features) {
    const value = textOf(properties, property);
    const row = rows.get(value) ?? { value, count: 0, areaKm2: 0 };
    row.count += 1;
    row.areaKm2 += area;
    rows.set(value, row);
  }
  return [...rows.values()].sort((a, b) => b.areaKm2 - a.areaKm2);
}

/** Nothing and an empty text are the same. */
export function textOf(properties: ReadProperties, property: string): string {
  return String(properties[property] ?? '');
}

/** Properties that sort features into classes: fewer values than features, or all there are. */
export function sortingProperties({ properties }: ReadLayer, features: readonly AreaFeature[]): string[] {
  const named = properties.map(({ name, distinct }) => ({ name, distinct }));
  const sorting = named.filter(({ distinct }) => distinct > 1 && distinct < features.length);
  const rest = named.filter((one) => !sorting.includes(one));
  const byName = (a: { name: string }, b: { name: string }) =>
    Number(NAMED.test(b.name)) - Number(NAMED.test(a.name));
  return [...sorting.sort(byName), ...rest.sort(byName)].map(({ name }) => name);
}
