import type { GeoJSONSourceSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { beforeEach, expect, test } from 'vitest';
import { styleUpdates } from '../../src/map/style-updates.ts';

type Transform = (previous: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification;

const data = () => ({ type: 'FeatureCollection' as const, features: [] });
const style = (sources: Record<string, object>) =>
  ({
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, own]) => [id, { type: 'geojson', data: own }]),
    ),
    layers: [],
  }) as StyleSpecification;

/** What the library would compare: the data of each source in a copy of the style before, and in the next. */
function mapStandIn(first: StyleSpecification) {
  let shown = structuredClone(first);
  let compared: [string, before: unknown, after: unknown][] = [];
  let onLoad = () => {};
  const map = {
    setStyle(next: StyleSpecification, { transformStyle }: { transformStyle: Transform }) {
      const before = { ...shown, sources: { ...shown.sources } };
      const after = transformStyle(before, next);
      const dataOf = ({ sources }: StyleSpecification, id: string) =>
        (sources[id] as GeoJSONSourceSpecification | undefined)?.data;
      compared = Object.keys(after.sources).map((id) => [id, dataOf(before, id), dataOf(after, id)]);
      shown = structuredClone(after);
    },
    getSource: (id: string) => (id in shown.sources ? { setData: () => {} } : undefined),
    once: (_: string, then: () => void) => {
      onLoad = then;
    },
  };
  return {
    map: map as unknown as MapLibreMap,
    /** The sources whose data the library had to look at. */
    looked: () => compared.filter(([, before, after]) => before !== after).map(([id]) => id),
    loaded: () => onLoad(),
  };
}

const [land, line, other] = [data(), data(), data()];
let standIn: ReturnType<typeof mapStandIn>;
let updates: ReturnType<typeof styleUpdates>;
beforeEach(() => {
  const first = style({ land, line });
  standIn = mapStandIn(first);
  updates = styleUpdates(standIn.map, first);
});

test('only data that are another object are looked at', () => {
  updates.set(style({ land, line: other }));
  expect(standIn.looked()).toEqual(['line']);
  updates.set(style({ land, line: other }));
  expect(standIn.looked()).toEqual([]);
});

test('data shown meanwhile are replaced by those of the next style, also by the ones before', () => {
  updates.setData('line', other);
  updates.set(style({ land, line }));
  expect(standIn.looked()).toEqual(['line']);
});

test('a source that is new is given whole', () => {
  updates.set(style({ land, line, zones: other }));
  expect(standIn.looked()).toEqual(['zones']);
  updates.setData('nowhere', other);
  updates.set(style({ land, line, zones: other, nowhere: other }));
  expect(standIn.looked()).toEqual(['nowhere']);
});

test('what others keep on the map is taken along', () => {
  const drawn = style({ drawn: other }).sources;
  updates.set(style({ land, line }), (_, next) => ({ ...next, sources: { ...next.sources, ...drawn } }));
  expect(standIn.looked()).toEqual(['drawn']);
});

test('while the library builds its style anew it is given everything', () => {
  updates.rebuilt();
  updates.set(style({ land, line }));
  updates.set(style({ land, line }));
  expect(standIn.looked()).toEqual(['land', 'line']);
  standIn.loaded();
  updates.set(style({ land, line }));
  expect(standIn.looked()).toEqual([]);
});
