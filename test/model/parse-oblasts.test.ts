import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { parseOblasts, parseReservoir } from '../../src/model/parse-oblasts.ts';
import { describeFault } from '../../src/model/result.ts';
import { box } from '../support/squares.ts';
import { anyJson, placesIn, withPart } from './any-json.ts';

const oblast = (id: string, geometry: Polygon) => ({
  type: 'Feature',
  properties: { id, name: 'Donetsk', name_uk: 'Донецька', official_area_km2: 26517 },
  geometry,
});
const map = {
  type: 'FeatureCollection',
  features: [oblast('UA-14', box(37, 47, 38, 48)), oblast('UA-09', box(38, 47, 39, 48))],
};
const water = {
  features: [
    { properties: { name: 'Dnipro' } },
    { properties: { name: 'Kakhovka Reservoir' }, geometry: box(34, 47, 35, 48) },
  ],
};

test('two oblasts are read', () => {
  const parsed = parseOblasts(map, 'x');
  expect(parsed.ok && parsed.value[0]).toEqual({
    id: 'UA-14',
    name: 'Donetsk',
    nameUk: 'Донецька',
    officialAreaKm2: 26517,
    geometry: box(37, 47, 38, 48),
  });
});

test.each<[string[], unknown, string]>([
  [['features'], {}, 'x: features: is missing; expected a FeatureCollection'],
  [
    ['features', '0', 'properties', 'id'],
    '14',
    'x: features[0].properties.id: is "14"; expected a code like UA-14',
  ],
  [
    ['features', '0', 'properties', 'id'],
    { toString: 1 },
    'x: features[0].properties.id: is {"toString":1}; expected a code like UA-14',
  ],
  [['features', '1', 'properties', 'id'], 'UA-14', 'x: features[1].properties.id: UA-14 stands twice'],
  [['features', '1', 'properties', 'name'], '', 'x: features[1].properties.name: is missing'],
  [['features', '1', 'properties', 'name_uk'], undefined, 'x: features[1].properties.name_uk: is missing'],
  [
    ['features', '1', 'properties', 'official_area_km2'],
    0,
    'x: features[1].properties.official_area_km2: is not an area',
  ],
  [
    ['features', '1', 'properties', 'official_area_km2'],
    '26517',
    'x: features[1].properties.official_area_km2: is not an area',
  ],
  [
    ['features', '1', 'geometry'],
    null,
    'x: features[1].geometry.type: is "undefined"; expected Polygon or MultiPolygon',
  ],
  [
    ['features', '1', 'geometry', 'coordinates', '0', '4'],
    undefined,
    'x: features[1].geometry.coordinates[0]: is not closed; its last position must repeat its first',
  ],
  [
    ['features', '1', 'geometry', 'coordinates', '0', '2'],
    [38, 98],
    'x: features[1].geometry.coordinates[0][2]: is not a longitude and latitude in degrees',
  ],
  [
    ['features', '1', 'geometry', 'coordinates', '0'],
    [
      [38, 47],
      [39, 47],
      [38, 47],
    ],
    'x: features[1].geometry.coordinates[0]: has 3 positions; a ring has four or more',
  ],
])('%j as %j is a fault', (place, part, fault) => {
  const parsed = parseOblasts(withPart(map, place, part), 'x');
  expect(parsed.ok ? [] : parsed.faults.map(describeFault)).toEqual([fault]);
});

test('the reservoir is found by its name', () => {
  expect(parseReservoir(water, 'w')).toEqual({ ok: true, value: box(34, 47, 35, 48) });
  const nameless = parseReservoir({ features: water.features.slice(0, 1) }, 'w');
  expect(nameless.ok ? [] : nameless.faults.map(describeFault)).toEqual([
    'w: features: has no feature named Kakhovka Reservoir',
  ]);
  const open = parseReservoir(
    withPart(water, ['features', '1', 'geometry', 'coordinates', '0', '4'], undefined),
    'w',
  );
  expect(open.ok ? [] : open.faults.map(describeFault)).toEqual([
    'w: features[1].geometry.coordinates[0]: is not closed; its last position must repeat its first',
  ]);
});

test('any JSON gives a value or faults and never throws', () => {
  fc.assert(
    fc.property(
      anyJson,
      fc.constantFrom(...placesIn(map)),
      fc.constantFrom(...placesIn(water)),
      (json, at, there) => {
        for (const parse of [parseOblasts, parseReservoir])
          expect(typeof parse(json, 'x').ok).toBe('boolean');
        expect(typeof parseOblasts(withPart(map, at, json), 'x').ok).toBe('boolean');
        expect(typeof parseReservoir(withPart(water, there, json), 'x').ok).toBe('boolean');
      },
    ),
    { numRuns: 500 },
  );
});
