import { polygonFaults } from '../geo/validation.ts';
import type { Oblast } from './oblast.ts';
import { type Fault, fail, ok, type Result } from './result.ts';

/** Reads `data/boundaries/oblasts.geojson`; every fault names the feature. */
export function parseOblasts(input: unknown, file: string): Result<Oblast[]> {
  const features = (input as { features?: unknown } | null)?.features;
  if (!Array.isArray(features))
    return fail({ file, path: 'features', message: 'is missing; expected a FeatureCollection' });
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const oblasts = features.flatMap((feature, index): Oblast[] => {
    const before = faults.length;
    const path = `features[${index}]`;
    const { id, name, name_uk: nameUk, official_area_km2: officialAreaKm2 } = feature?.properties ?? {};
    if (typeof id !== 'string' || !/^UA-\d\d$/.test(id))
      faults.push({
        file,
        path: `${path}.properties.id`,
        message: `is ${JSON.stringify(id)}; expected a code like UA-14`,
      });
    else if (seen.has(id))
      faults.push({ file, path: `${path}.properties.id`, message: `${id} stands twice` });
    seen.add(id);
    for (const [key, value] of Object.entries({ name, name_uk: nameUk }))
      if (typeof value !== 'string' || value === '')
        faults.push({ file, path: `${path}.properties.${key}`, message: 'is missing' });
    if (!(typeof officialAreaKm2 === 'number' && officialAreaKm2 > 0))
      faults.push({ file, path: `${path}.properties.official_area_km2`, message: 'is not an area' });
    for (const fault of polygonFaults(feature?.geometry))
      faults.push({ file, path: `${path}.geometry.${fault.path}`, message: fault.message });
    if (faults.length > before) return [];
    return [{ id, name, nameUk, officialAreaKm2, geometry: feature.geometry }];
  });
  return faults.length > 0 ? { ok: false, faults } : ok(oblasts);
}

export const RESERVOIR_NAME = 'Kakhovka Reservoir';

/** The former Kakhovka reservoir from `data/boundaries/water.geojson`. */
export function parseReservoir(input: unknown, file: string): Result<Oblast['geometry']> {
  const features = (input as { features?: { properties?: { name?: string }; geometry?: unknown }[] })
    ?.features;
  const index = Array.isArray(features)
    ? features.findIndex((feature) => feature?.properties?.name === RESERVOIR_NAME)
    : -1;
  if (index < 0) return fail({ file, path: 'features', message: `has no feature named ${RESERVOIR_NAME}` });
  const geometry = features?.[index]?.geometry;
  const faults = polygonFaults(geometry).map(({ path, message }) => ({
    file,
    path: `features[${index}].geometry.${path}`,
    message,
  }));
  return faults.length > 0 ? { ok: false, faults } : ok(geometry as Oblast['geometry']);
}
