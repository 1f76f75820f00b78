import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What never changes under the day's layers. */
export interface Ground {
  land: FeatureCollection;
  neighbourBorders: FeatureCollection;
  oblasts: FeatureCollection;
  water: FeatureCollection;
  border: FeatureCollection;
}

/** The ground and the settlements on it. */
export interface Basemap extends Ground {
  settlements: FeatureCollection;
}

const PATHS: Record<keyof Ground, string> = {
  land: 'layers/basemap/land.geojson',
  neighbourBorders: 'layers/basemap/neighbour-borders.geojson',
  oblasts: 'layers/basemap/oblasts.geojson',
  water: 'layers/basemap/water.geojson',
  border: 'layers/basemap/border.geojson',
};

async function read(base: string, path: string): Promise<unknown> {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Loads the ground once, and gives the same objects again; a load that failed is tried again by the next call. */
export function loadGround(base: string): Promise<Ground> {
  loading ??= readGround(base).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

let loading: Promise<Ground> | null = null;

async function readGround(base: string): Promise<Ground> {
  const entries = await Promise.all(
    Object.entries(PATHS).map(async ([key, path]) => [key, await read(base, path)] as const),
  );
  return Object.fromEntries(entries) as unknown as Ground;
}

/** The ground generalised to a view of all Ukraine, and its towns: a quarter of the bytes, for the first map. */
export async function loadOverview(base: string): Promise<Basemap> {
  const topology = (await read(base, 'map/overview.json')) as Topology;
  const layers = Object.entries(topology.objects).map(
    ([name, object]) => [name, feature(topology, object as GeometryCollection)] as const,
  );
  return Object.fromEntries(layers) as unknown as Basemap;
}
