import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { generalised, generalisedTo, vertexCount } from '../../src/geo/generalise.ts';
import { box } from '../support/squares.ts';

/** A circle of a degree across with `count` vertices. */
function circle(count: number): MultiPolygon {
  const ring = Array.from({ length: count }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / count;
    return [37 + 0.5 * Math.cos(angle), 48 + 0.5 * Math.sin(angle)];
  });
  return { type: 'MultiPolygon', coordinates: [[[...ring, ring[0] ?? []]]] };
}

test('leaves out what the tolerance does not see, and does not touch what it was given', () => {
  const fine = circle(20_000);
  const before = structuredClone(fine);
  const coarse = generalised(fine, 0.01);
  expect(fine).toEqual(before);
  expect(vertexCount(coarse)).toBeLessThan(600);
  expect(areaKm2(coarse) / areaKm2(fine)).toBeCloseTo(1, 3);
  expect(coarse.coordinates[0]?.[0]?.at(-1)).toEqual(coarse.coordinates[0]?.[0]?.[0]);
});

test('goes no further than it must', () => {
  const fine = circle(5000);
  expect(generalisedTo(fine, 5001, [0.01])).toEqual({ geometry: fine, toleranceKm: 0 });
  const { geometry, toleranceKm } = generalisedTo(fine, 1000, [0.001, 0.01, 0.1]);
  expect(toleranceKm).toBeLessThan(0.1);
  expect(vertexCount(geometry)).toBeLessThanOrEqual(1000);
  expect(generalisedTo(fine, 3, [0.01, 0.1]).toleranceKm).toBe(0.1);
});

test('nothing stays nothing, and a square keeps its corners', () => {
  const nothing: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
  expect(generalised(nothing, 1)).toEqual(nothing);
  const square: MultiPolygon = { type: 'MultiPolygon', coordinates: [box(36, 48, 37, 49).coordinates] };
  expect(vertexCount(generalised(square, 0.5))).toBe(5);
});

test('slivers that the tolerance swallows are left out, and are no error', () => {
  const sliver: Position[] = [
    [36, 48],
    [36.00001, 48],
    [36.00001, 48.000001],
    [36, 48],
  ];
  const dot: Position[] = [
    [36.2, 48.2],
    [36.2, 48.2],
    [36.2, 48.2],
    [36.2, 48.2],
  ];
  const square = box(36.5, 48.5, 37, 49).coordinates[0] ?? [];
  const hole: Position[] = sliver.map(([lon = 0, lat = 0]) => [lon + 0.6, lat + 0.6]);
  const result = generalised({ type: 'MultiPolygon', coordinates: [[sliver], [square, hole], [dot]] }, 0.01);
  expect(result.coordinates).toEqual([[square]]);
});
