import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { cleaned, unionOf } from '../../../src/geo/overlay/overlay.ts';
import { untangled } from '../../../src/geo/overlay/untangle.ts';
import { realFacts } from '../../support/real-data.ts';
import { frozen } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

const ring = (...places: [number, number][]): Position[] => [...places, [...(places[0] ?? [])] as Position];
const land = (...polygons: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: polygons });
const outer = (west: number, south: number, east: number, north: number) =>
  box(west, south, east, north).coordinates[0] ?? [];
describe('untangling', () => {
  test('a bow tie leaves its two triangles', () => {
    const bow = land([ring([30, 48], [31, 49], [31, 48], [30, 49])]);
    const { land: mended, crossed } = untangled(frozen(bow));
    expect(crossed).toBe(1);
    expect(mended.coordinates.map(([first = []]) => first.length)).toEqual([4, 4]);
    expect(areaKm2(mended)).toBeCloseTo(areaKm2(cleaned(bow)), 6);
  });

  test('a bow tie whose crossing is a vertex of both ways too', () => {
    const bow = land([ring([30, 48], [30.5, 48.5], [31, 49], [31, 48], [30.5, 48.5], [30, 49])]);
    const { land: mended, crossed } = untangled(bow);
    expect(crossed).toBe(1);
    expect(areaKm2(mended)).toBeCloseTo(areaKm2(cleaned(bow)), 6);
  });

  test('a ring walked twice is itself once, a five-pointed star has a hole', () => {
    const square = outer(30, 48, 31, 49);
    const twice = untangled(land([[...square, ...square.slice(1)]]));
    expect(areaKm2(twice.land)).toBeCloseTo(areaKm2(land([square])), 6);
    const points = Array.from({ length: 5 }, (_, i): [number, number] => {
      const angle = (4 * Math.PI * i) / 5;
      return [30 + Math.cos(angle), 48 + Math.sin(angle)];
    });
    const { land: star } = untangled(land([ring(...points)]));
    expect(star.coordinates.map((rings) => rings.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('parts that overlap, repeat or lie in one another count once', () => {
    const unit = areaKm2(box(30, 48, 31, 49));
    for (const second of [outer(30.5, 48, 31.5, 49), outer(30, 48, 31, 49), outer(30.2, 48.2, 30.4, 48.4)]) {
      const both = land([outer(30, 48, 31, 49)], [second]);
      const { land: joined, overlapped, crossed } = untangled(frozen(both));
      expect({ overlapped, crossed }).toEqual({ overlapped: true, crossed: 0 });
      const share = areaKm2(unionOf(both, both));
      expect(areaKm2(joined)).toBeCloseTo(share, 6);
      expect(share).toBeGreaterThanOrEqual(unit - 1e-6);
    }
  });

  test.each([
    ['a box', land([outer(30, 48, 31, 49)])],
    ['a box with a hole', land([outer(30, 48, 31, 49), [...outer(30.2, 48.2, 30.4, 48.4)].reverse()])],
    [
      'an island in a hole',
      land(
        [outer(30, 48, 31, 49), [...outer(30.2, 48.2, 30.8, 48.8)].reverse()],
        [outer(30.4, 48.4, 30.6, 48.6)],
      ),
    ],
    ['boxes side by side', land([outer(30, 48, 31, 49)], [outer(31, 48, 32, 49)])],
    ['boxes at one corner', land([outer(30, 48, 31, 49)], [outer(31, 49, 32, 50)])],
    [
      'a hole that touches its ring',
      land([outer(30, 48, 31, 49), ring([30, 48.5], [30.2, 48.6], [30.2, 48.4])]),
    ],
    ['nothing', land()],
  ])('leaves %s as it is', (_, sound) => {
    const answer = untangled(frozen(sound));
    expect(answer).toEqual({ land: sound, crossed: 0, overlapped: false, tangled: false });
    expect(answer.land).toBe(sound);
  });

  test('leaves every real oblast as it is, and joins two copies of one', () => {
    for (const { geometry } of realFacts().oblasts) {
      const sound = geometry.type === 'Polygon' ? land(geometry.coordinates) : geometry;
      expect(untangled(sound).land).toBe(sound);
    }
    const [{ geometry } = { geometry: box(0, 0, 1, 1) }] = realFacts().oblasts;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const { land: joined, overlapped } = untangled(land(...parts, ...parts));
    expect(overlapped).toBe(true);
    expect(areaKm2(joined)).toBeCloseTo(areaKm2(geometry), 5);
  });
});
