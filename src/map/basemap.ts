import type { FeatureCollection } from 'geojson';

/** What never changes under the day's layers; fetched once, and handed on as the same objects. */
export interface Basemap {
  land: FeatureCollection;
  neighbourBorders: FeatureCollection;
  oblasts: FeatureCollection;
  water: FeatureCollection;
  border: FeatureCollection;
  settlements: FeatureCollection;
}

const PATHS: Record<keyof Basemap, string> = {
  land: 'layers/basemap/land.geojson',
  neighbourBorders: 'layers/basemap/neighbour-borders.geojson',
  oblasts: 'layers/basemap/oblasts.geojson',
  water: 'layers/basemap/water.geojson',
  border: 'layers/basemap/border.geojson',
  settlements: 'layers/settlements.geojson',
};

let loading: Promise<Basemap> | null = null;

/** Loads it once; a load that failed is tried again by the next call. */
export function loadBasemap(base: string): Promise<Basemap> {
  loading ??= load(base).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(base: string): Promise<Basemap> {
  const file = async (path: string) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<FeatureCollection>;
  };
  const entries = await Promise.all(
    Object.entries(PATHS).map(async ([key, path]) => [key, await file(path)] as const),
  );
  return Object.fromEntries(entries) as unknown as Basemap;
}
