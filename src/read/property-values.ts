import type { PropertyValues, ReadFeature } from './protocol.ts';

/** Values that are told one by one. */
const MAX_LISTED = 60;
/** Different values that are counted; a property with more tells features apart and does not sort them. */
const MAX_DISTINCT = 2000;
const MAX_NAMES = 100;

/** What each property says across the features, in the order in which the properties appear. */
export function propertyValues(features: readonly ReadFeature[]): PropertyValues[] {
  const byName = new Map<string, Map<string, number>>();
  for (const { properties } of features)
    for (const name of Object.keys(properties)) {
      const value = properties[name];
      if (value === null || value === undefined) continue;
      let counts = byName.get(name);
      if (!counts) {
        if (byName.size === MAX_NAMES) continue;
        counts = new Map();
        byName.set(name, counts);
      }
      const text = String(value);
      const count = counts.get(text);
      if (count !== undefined || counts.size < MAX_DISTINCT) counts.set(text, (count ?? 0) + 1);
    }
  return [...byName].map(([name, counts]) => ({
    name,
    distinct: counts.size,
    values: [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_LISTED),
  }));
}
