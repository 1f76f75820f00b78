import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { bboxOf, roundedLines, roundedPolygons } from '../../src/geo/rounded.ts';
import { realFacts } from '../support/real-data.ts';
import { expectSound, frozen } from '../support/sound.ts';
import { box } from '../support/squares.ts';

const polygons = (...coordinates: MultiPolygon['coordinates']): MultiPolygon =>
  frozen({ type: 'MultiPolygon', coordinates });

describe('rounding to six decimals', () => {
  test('drops a polygon that vanishes', () => {
    const tiny = box(30, 48, 30.0000001, 48.0000001).coordinates;
    const kept = box(30.12345678, 48, 31, 49).coordinates;
    const { coordinates } = roundedPolygons(polygons(tiny, kept));
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]?.[0]?.[0]).toEqual([30.123457, 48]);
  });

  test('drops a hole that vanishes and keeps its polygon; with the outer ring its holes go too', () => {
    const [outer = []] = box(30, 48, 31, 49).coordinates;
    const [speck = []] = box(30.5, 48.5, 30.5000001, 48.5000001).coordinates;
    expect(roundedPolygons(polygons([outer, speck])).coordinates).toEqual([[outer]]);
    expect(roundedPolygons(polygons([speck, outer])).coordinates).toEqual([]);
  });

  test('drops a vertex that falls on the one before it', () => {
    const [[a = [], ...others] = []] = box(30, 48, 31, 49).coordinates;
    const near = a.map((value) => value + 1e-8);
    expect(roundedPolygons(polygons([[a, near, ...others]])).coordinates).toEqual([[[a, ...others]]]);
  });

  test('leaves what is rounded already, heights aside', () => {
    const { coordinates } = box(30.123456, 48, 31, 49);
    const high = coordinates.map((ring) => ring.map((place) => [...place, 120]));
    expect(roundedPolygons(polygons(coordinates)).coordinates).toEqual([coordinates]);
    expect(roundedPolygons(polygons(high)).coordinates).toEqual([coordinates]);
  });

  test('keeps the real oblasts sound and their area within a hundredth of a km2', () => {
    for (const { id, geometry } of realFacts().oblasts) {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const moved = parts.map((rings) =>
        rings.map((ring) => ring.map(([lon = NaN, lat = NaN]) => [lon + 4e-7, lat])),
      );
      const rounded = roundedPolygons(polygons(...moved));
      expect(areaKm2(rounded), id).toBeCloseTo(areaKm2(geometry), 2);
      expect(rounded.coordinates).toEqual(roundedPolygons(rounded).coordinates);
    }
    expectSound(roundedPolygons(polygons(box(30.1234567, 48.1234567, 31, 49).coordinates)));
  });

  test('of lines drops those that vanish', () => {
    const speck: Position[] = [
      [1, 1],
      [1.00000001, 1],
    ];
    const line: Position[] = [
      [1, 1],
      [1.00000001, 1],
      [2.0000004, 1],
    ];
    expect(roundedLines({ type: 'MultiLineString', coordinates: [speck, line] }).coordinates).toEqual([
      [
        [1, 1],
        [2, 1],
      ],
    ]);
  });

  test('of nothing is nothing', () => {
    expect(roundedPolygons(polygons()).coordinates).toEqual([]);
    expect(roundedLines({ type: 'MultiLineString', coordinates: [] }).coordinates).toEqual([]);
  });
});

describe('the box of all positions', () => {
  test('holds every geometry, of whatever kind', () => {
    expect(bboxOf([box(30, 48, 31, 49), box(20, 40, 21, 41)])).toEqual([20, 40, 31, 49]);
    expect(bboxOf([{ coordinates: [35, 45] }, { coordinates: [[36, 44, 120]] }])).toEqual([35, 44, 36, 45]);
  });

  test('of no positions is null', () => {
    expect(bboxOf([])).toBeNull();
    expect(bboxOf([polygons(), { coordinates: null }])).toBeNull();
  });
});
