import type { Feature, FeatureCollection } from 'geojson';

type Place = [name: string, nameUk: string, lon: number, lat: number];

const COUNTRIES: Place[] = [
  ['Poland', 'Польща', 21.6, 51.6],
  ['Belarus', 'Білорусь', 28, 52.7],
  ['Russia', 'Росія', 38.6, 51.6],
  ['Slovakia', 'Словаччина', 20.6, 48.75],
  ['Hungary', 'Угорщина', 20.8, 47.3],
  ['Romania', 'Румунія', 25.6, 46.4],
  ['Moldova', 'Молдова', 28.6, 47.2],
  ['Bulgaria', 'Болгарія', 26.6, 43.2],
];

const SEAS: Place[] = [
  ['Black Sea', 'Чорне море', 32.2, 44.2],
  ['Sea of Azov', 'Азовське море', 36.6, 46.05],
];

/** Where the oblasts' names stand: by eye, clear of the largest towns' names. */
const OBLAST_PLACES: Record<string, [number, number]> = {
  'UA-05': [28.6, 48.95],
  'UA-07': [24.9, 51.35],
  'UA-09': [38.75, 49.15],
  'UA-12': [34.55, 48.72],
  'UA-14': [37.45, 47.75],
  'UA-18': [28.5, 50.75],
  'UA-21': [23.2, 48.35],
  'UA-23': [35.75, 47.15],
  'UA-26': [24.6, 48.6],
  'UA-32': [30.3, 49.75],
  'UA-35': [31.5, 48.35],
  'UA-43': [34.4, 45.35],
  'UA-46': [23.75, 49.5],
  'UA-48': [31.75, 47.6],
  'UA-51': [29.7, 46.2],
  'UA-53': [33.8, 49.95],
  'UA-56': [26.4, 51.15],
  'UA-59': [34.1, 51.2],
  'UA-61': [25.4, 49.2],
  'UA-63': [36.6, 49.35],
  'UA-65': [33.7, 46.65],
  'UA-68': [26.9, 49.6],
  'UA-71': [31.2, 49.2],
  'UA-74': [31.9, 51.6],
  'UA-77': [25.6, 48.15],
};

const pointOf = (name: string, nameUk: string, at: number[], rank: string): Feature => ({
  type: 'Feature',
  properties: { name, nameUk, rank },
  geometry: { type: 'Point', coordinates: at },
});

/** Names that are not settlements: countries, seas and oblasts. */
export function labelPoints(oblasts: FeatureCollection): FeatureCollection {
  const named = oblasts.features.flatMap(({ properties }) => {
    const at = OBLAST_PLACES[String(properties?.id)];
    if (!at) return [];
    const nameUk = String(properties?.name_uk).replace(' область', '');
    return [pointOf(String(properties?.name).replace('Autonomous Republic of ', ''), nameUk, at, 'oblast')];
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...COUNTRIES.map(([name, nameUk, lon, lat]) => pointOf(name, nameUk, [lon, lat], 'country')),
      ...SEAS.map(([name, nameUk, lon, lat]) => pointOf(name, nameUk, [lon, lat], 'sea')),
      ...named,
    ],
  };
}
