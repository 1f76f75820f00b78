import { csvParse } from 'd3-dsv';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { comparisonCsv, comparisonLayer, comparisonName } from '../../src/export/comparison.ts';
import { areaKm2 } from '../../src/geo/area.ts';
import { polygonFaults } from '../../src/geo/validation.ts';
import { compareSides } from '../../src/model/compare.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { EAST, squares, WEST } from '../support/squares.ts';

const proposals = [
  {
    id: 'plan',
    zones: [{ id: 'z', kind: 'cession', rule: { all: [{ oblasts: [EAST] }, { heldBy: 'UA' }] } }],
  },
] as unknown as Proposal[];
const compared = compareSides(
  squares(),
  { kind: 'control', day: '2024-01-01' },
  { kind: 'proposal', id: 'plan', day: '2024-01-02' },
  proposals,
);
if (!compared.ok) throw new Error(compared.faults[0]?.message);
const comparison = compared.value;
const PIECES = [`UA RU ${WEST}`, `UA RU ${EAST}`, `UA UA ${WEST}`, `RU RU ${EAST}`];

describe('a comparison saved', () => {
  test('has both sides in its name', () => {
    expect(comparisonName(comparison)).toBe('compare_2024-01-01_plan_2024-01-02');
  });

  test('as GeoJSON has every piece by oblast, each of the area stated, and both lines', () => {
    const { features, metadata, bbox } = comparisonLayer(comparison);
    expect(metadata).toMatchObject({
      title: 'Lines of Contact: 2024-01-01 compared with plan_2024-01-02',
      date: '2024-01-02',
    });
    expect(bbox).toEqual([30, 48, 32, 49]);
    const pieces = features.filter(({ properties }) => properties?.layer === 'comparison');
    expect(pieces.map(({ properties: p }) => `${p?.from} ${p?.to} ${p?.oblast}`).sort()).toEqual(
      [...PIECES].sort(),
    );
    for (const { geometry, properties } of pieces) {
      expect(polygonFaults(geometry)).toEqual([]);
      expect(Math.abs(areaKm2(geometry as MultiPolygon) - properties?.areaKm2.central)).toBeLessThan(0.01);
    }
    const lines = features.filter(({ properties }) => properties?.layer === 'line');
    expect(lines.map(({ properties: p }) => [p?.side, p?.of])).toEqual([
      ['from', '2024-01-01'],
      ['to', 'plan_2024-01-02'],
    ]);
    // One meridian's degree, and two of them.
    expect(lines[0]?.properties?.lengthKm / 111.2).toBeCloseTo(1, 2);
    expect(lines[1]?.properties?.lengthKm / 111.2).toBeCloseTo(2, 1);
  });

  test('as a table has the same pieces and figures', () => {
    const rows = csvParse(comparisonCsv(comparison));
    expect(rows.columns).toEqual(['from', 'to', 'oblast', 'low_km2', 'central_km2', 'high_km2']);
    expect(rows.map(({ from, to, oblast }) => `${from} ${to} ${oblast}`).sort()).toEqual([...PIECES].sort());
    const sum = rows.reduce((total, row) => total + Number(row.central_km2), 0);
    const all = comparison.matrix;
    expect(Math.abs(sum - all.UA.RU.central - all.UA.UA.central - all.RU.RU.central)).toBeLessThan(0.003);
    for (const { low_km2: low, central_km2: central, high_km2: high } of rows) {
      expect(Number(low)).toBeLessThanOrEqual(Number(central));
      expect(Number(central)).toBeLessThanOrEqual(Number(high));
    }
  });
});
