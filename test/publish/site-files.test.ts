import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2, ringAreaKm2 } from '../../src/geo/area.ts';
import { lengthKm } from '../../src/geo/length.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Estimate } from '../../src/model/estimate.ts';
import type { Layer } from '../../src/model/layers.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';

const files = new Map(siteFiles(dataFiles(), 'test').map(({ path, content }) => [path, content]));
const read = <T>(path: string): T => JSON.parse(files.get(path) ?? 'null') as T;
const catalog = read<Catalog>('layers/catalog.json');
const layers = [...files.keys()].filter((path) => /^layers\/(control|proposals)\/.+\.geojson$/.test(path));

const inOrder = ({ low, central, high }: Estimate) => low <= central && central <= high;
const positionsOf = (feature: Feature): Position[] =>
  (feature.geometry as MultiPolygon).coordinates.flat(
    feature.geometry.type === 'MultiPolygon' ? 2 : 1,
  ) as unknown as Position[];

describe('the catalogue', () => {
  test('lists a snapshot for the first of every month, both ends of the record and each proposal’s day', () => {
    const days = catalog.snapshots.map(({ date }) => date);
    expect(days).toEqual([...days].sort());
    for (const day of ['2024-07-08', '2024-08-01', '2025-01-01', '2025-08-15', '2026-08-01', '2026-08-22'])
      expect(days).toContain(day);
    expect(days.filter((day) => day.endsWith('-01'))).toHaveLength(25);
    for (const { evaluatedOn } of catalog.proposals) expect(days).toContain(evaluatedOn);
    for (const { href, areaKm2: area } of catalog.snapshots) {
      expect(files.has(`layers/${href}`)).toBe(true);
      expect(inOrder(area)).toBe(true);
    }
  });

  test('has the eleven proposals in order of date, with title, proposer, zones, claims and sources', () => {
    expect(catalog.proposals).toHaveLength(11);
    const dates = catalog.proposals.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const proposal of catalog.proposals) {
      expect(proposal.title.length).toBeGreaterThan(3);
      expect(proposal.proposedBy.length).toBeGreaterThan(3);
      expect(proposal.sources.length).toBeGreaterThan(0);
      for (const { href, areaKm2: area } of proposal.zones) {
        expect(files.has(`layers/${href}`), href).toBe(true);
        expect(inOrder(area)).toBe(true);
      }
      for (const { label, reported, unit, by, date, url, computed } of proposal.claims) {
        expect(reported).toBeGreaterThan(0);
        expect(`${label} ${by} ${date} ${url}`).toMatch(/\d{4}-\d\d-\d\d https:\/\//);
        expect(['km2', 'percent']).toContain(unit);
        expect(inOrder(computed)).toBe(true);
      }
    }
  });

  test('of the Alaska framework: computed beside the reported 440 and 6,600 km2', () => {
    const alaska = catalog.proposals.find(({ id }) => id === 'alaska-2025-08');
    const claims = alaska?.claims.filter(({ unit }) => unit === 'km2') ?? [];
    const near = (figure: number) =>
      claims.find(({ reported }) => reported === figure)?.computed.central ?? 0;
    expect(Math.abs(near(440) / 440 - 1)).toBeLessThan(0.02);
    expect(Math.abs(near(6600) / 6600 - 1)).toBeLessThan(0.02);
  });

  test('names sources and licences, and evaluates older proposals on the first day', () => {
    expect(catalog.sources.length).toBeGreaterThan(3);
    expect(catalog.licences.length).toBeGreaterThan(1);
    const older = catalog.proposals.filter(({ date }) => date < catalog.record.firstDay);
    expect(older.map(({ evaluatedOn }) => evaluatedOn)).toEqual(older.map(() => '2024-07-08'));
    expect(older).toHaveLength(2);
    for (const { id, zones } of older) {
      const { metadata } = read<Layer>(`layers/${zones[0]?.href}`);
      expect(metadata.note, id).toContain('evaluated on 2024-07-08, the first day of the record');
    }
  });
});

test('a control layer has a feature for each oblast with Russian-held land and one line of contact', () => {
  const { features } = read<Layer>('layers/control/2025-08-15.geojson');
  const areas = features.filter(({ properties }) => properties?.layer === 'control-area');
  const lines = features.filter(({ properties }) => properties?.layer === 'line-of-contact');
  expect(areas.map(({ properties }) => properties?.oblast)).toEqual(
    expect.arrayContaining(['UA-09', 'UA-14', 'UA-23', 'UA-43', 'UA-40', 'UA-65', 'UA-63', 'UA-59']),
  );
  for (const { properties, geometry } of areas) {
    expect(properties).toMatchObject({ holder: 'RU', date: '2025-08-15' });
    expect(Math.abs(areaKm2(geometry as MultiPolygon) - properties?.areaKm2.central)).toBeLessThan(0.2);
  }
  expect(lines).toHaveLength(1);
  expect(lines[0]?.properties?.lengthKm.central).toBeGreaterThan(900);
});

test('every snapshot’s layer has the catalogue’s area, one feature per oblast and one line with its length', () => {
  expect(catalog.snapshots.length).toBeGreaterThanOrEqual(27);
  for (const { date, href, areaKm2: total } of catalog.snapshots) {
    expect(href).toBe(`control/${date}.geojson`);
    const { features, metadata } = read<Layer>(`layers/${href}`);
    expect(metadata.date).toBe(date);
    const kinds = features.map(({ properties }) => properties?.layer);
    expect(kinds).toEqual([...kinds.slice(0, -1).map(() => 'control-area'), 'line-of-contact']);
    const areas = features.slice(0, -1).map(({ properties }) => properties);
    const oblasts = areas.map((area) => area?.oblast);
    expect(oblasts).toEqual([...new Set(oblasts)].sort());
    for (const area of areas) {
      expect(area).toMatchObject({ holder: 'RU', date });
      expect(inOrder(area?.areaKm2)).toBe(true);
      expect(area?.areaKm2.high).toBeGreaterThan(0);
    }
    for (const figure of ['low', 'central', 'high'] as const) {
      const sum = areas.reduce((all, area) => all + area?.areaKm2[figure], 0);
      // Every row is rounded to 0.001 km2.
      expect(Math.abs(sum - total[figure]), `${date} ${figure}`).toBeLessThan(0.0005 * (areas.length + 2));
    }
    const line = features.at(-1) as Feature;
    expect(inOrder(line.properties?.lengthKm)).toBe(true);
    const coordinates = (line.geometry as MultiLineString).coordinates.slice(0, line.properties?.mainLines);
    const drawnKm = lengthKm({ type: 'MultiLineString', coordinates });
    expect(Math.abs(drawnKm / line.properties?.lengthKm.central - 1), date).toBeLessThan(0.001);
  }
});

test('nothing is published that the catalogue does not name, and nothing twice', () => {
  const named = [
    ...catalog.snapshots.map(({ href }) => href),
    ...catalog.proposals.flatMap(({ zones }) => zones.map(({ href }) => href)),
  ].map((href) => `layers/${href}`);
  expect(new Set(named).size).toBe(named.length);
  expect([...layers].sort()).toEqual([...named].sort());
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  expect(pages.filter((path) => !path.startsWith('uk/')).sort()).toEqual(
    [
      'glossary/index.html',
      'layers/index.html',
      'methods/index.html',
      'proposals/index.html',
      ...catalog.proposals.map(({ id }) => `proposals/${id}/index.html`),
    ].sort(),
  );
  const data = [...files.keys()].filter((path) => !layers.includes(path) && !pages.includes(path));
  expect(data.sort()).toEqual([
    'facts/changes.csv',
    'facts/settlements.csv',
    'layers/basemap/border.geojson',
    'layers/basemap/land.geojson',
    'layers/basemap/neighbour-borders.geojson',
    'layers/basemap/oblasts.geojson',
    'layers/basemap/water.geojson',
    'layers/catalog.json',
    'layers/proposals/schema.json',
    'layers/settlements.geojson',
    'map/overview.json',
    'map/record.json',
    'pages.css',
    'robots.txt',
  ]);
  expect(files.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  for (const [path, text] of files) if (path !== 'robots.txt') expect(text.length, path).toBeGreaterThan(100);
});

test('a zone layer has one feature whose rows add up and whose figures are those of the catalogue', () => {
  for (const { id, zones, evaluatedOn } of catalog.proposals)
    for (const zone of zones) {
      const { features } = read<Layer>(`layers/${zone.href}`);
      expect(features).toHaveLength(1);
      const { properties } = features[0] as Feature;
      expect(properties).toMatchObject({ proposal: id, zone: zone.id, kind: zone.kind, date: evaluatedOn });
      expect(properties?.areaKm2).toEqual(zone.areaKm2);
      expect(Math.abs(areaKm2(features[0]?.geometry as MultiPolygon) - zone.areaKm2.central)).toBeLessThan(
        0.5,
      );
      expect(Object.keys(properties?.rule)).toHaveLength(1);
      const sum = properties?.byOblast.reduce(
        (total: number, row: { areaKm2: Estimate }) => total + row.areaKm2.central,
        0,
      );
      expect(Math.abs(sum - zone.areaKm2.central)).toBeLessThan(0.02);
      expect(properties?.population).toBeGreaterThanOrEqual(0);
      expect(properties?.settlements).toBe(properties?.settlementIds.length);
    }
});

test.each(layers)('%s keeps to RFC 7946 and says where it comes from', (path) => {
  const layer = read<Layer & { crs?: unknown }>(path);
  expect(layer.type).toBe('FeatureCollection');
  expect(layer.crs).toBeUndefined();
  const { title, date, method, sources, licences, disclaimer } = layer.metadata;
  expect([title, date, method, disclaimer].every((text) => text.length > 5)).toBe(true);
  expect(sources.length * licences.length).toBeGreaterThan(0);
  const all = layer.features.flatMap(positionsOf);
  const [west, south, east, north] = layer.bbox ?? [];
  const lons = all.map(([lon = NaN]) => lon);
  const lats = all.map(([, lat = NaN]) => lat);
  if (all.length > 0) {
    expect([west, south, east, north]).toEqual([
      lons.reduce((a, b) => Math.min(a, b)),
      lats.reduce((a, b) => Math.min(a, b)),
      lons.reduce((a, b) => Math.max(a, b)),
      lats.reduce((a, b) => Math.max(a, b)),
    ]);
  }
  expect(all.flat().filter((value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) > 1e-3)).toEqual([]);
  for (const { geometry } of layer.features)
    if (geometry.type === 'MultiPolygon')
      for (const rings of geometry.coordinates)
        rings.forEach((ring, index) => {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(ringAreaKm2(ring))).toBe(index === 0 ? 1 : -1);
        });
});
