import type { MultiPolygon, Polygon } from 'geojson';

/** ISO 3166-2 code of a first-level unit, e.g. `UA-14`. */
export type OblastId = string;

export interface Oblast {
  id: OblastId;
  name: string;
  nameUk: string;
  /** Official area, water included. */
  officialAreaKm2: number;
  geometry: Polygon | MultiPolygon;
}

/** Ukraine in its internationally recognised borders, water included (official). */
export const UKRAINE_AREA_KM2 = 603_628;
