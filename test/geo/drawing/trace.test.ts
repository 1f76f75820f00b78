import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { traceBetween, tracePath } from '../../../src/geo/drawing/trace.ts';
import { lengthKm } from '../../../src/geo/length.ts';
import { intersectionOf, unionOf } from '../../../src/geo/overlay/overlay.ts';
import { indexSegments } from '../../../src/geo/segment-index.ts';
import { realFacts } from '../../support/real-data.ts';
import { box } from '../../support/squares.ts';

const wave: Position[] = [
  [30, 48],
  [30.1, 48.1],
  [30.2, 48],
  [30.3, 48.1],
  [30.4, 48],
];

describe('tracing along a boundary', () => {
  const index = indexSegments([wave]);

  test('gives its vertices between two positions on it, in the order of the way', () => {
    expect(traceBetween(index, [30.05, 48.05], [30.35, 48.05])).toEqual(wave.slice(1, 4));
    expect(traceBetween(index, [30.35, 48.05], [30.05, 48.05])).toEqual(wave.slice(1, 4).reverse());
    expect(traceBetween(index, [30.1, 48.1], [30.3, 48.1])).toEqual([[30.2, 48]]);
  });

  test('gives nothing on one edge, between neighbouring vertices, or where an end lies off it', () => {
    expect(traceBetween(index, [30.02, 48.02], [30.08, 48.08])).toEqual([]);
    expect(traceBetween(index, [30, 48], [30.1, 48.1])).toEqual([]);
    expect(traceBetween(index, [30.05, 48.06], [30.35, 48.05])).toEqual([]);
    expect(traceBetween(indexSegments([]), [30, 48], [31, 48])).toEqual([]);
  });

  test('takes a position that was rounded to nine decimals for one on the boundary', () => {
    const slanted = indexSegments([
      [
        [30, 48],
        [30.3, 48.1],
        [30.6, 48],
      ],
    ]);
    const third: Position = [30.1, 48.033333333];
    expect(traceBetween(slanted, third, [30.5, 48.033333333])).toEqual([[30.3, 48.1]]);
  });

  test('goes the shorter way round a closed boundary, over its first vertex too', () => {
    const ring = box(30, 48, 31, 49).coordinates as Position[][];
    const around = indexSegments(ring);
    expect(traceBetween(around, [30.3, 48], [30, 48.3])).toEqual([[30, 48]]);
    expect(traceBetween(around, [30, 48.3], [30.3, 48])).toEqual([[30, 48]]);
    expect(traceBetween(around, [30.9, 48], [31, 48.9])).toEqual([[31, 48]]);
  });

  test('leaves a way that is a long detour', () => {
    const bay: Position[] = [
      [30, 48],
      [30, 49],
      [30.1, 49],
      [30.1, 48],
    ];
    expect(traceBetween(indexSegments([bay]), [30, 48], [30.1, 48])).toEqual([]);
    expect(traceBetween(indexSegments([bay]), [30, 48.92], [30.1, 48.92])).toHaveLength(2);
  });

  test('of a path follows the edges that it is told to', () => {
    const path: Position[] = [
      [30.05, 48.05],
      [30.25, 48.05],
      [30.35, 48.05],
    ];
    expect(tracePath(index, path)).toHaveLength(6);
    expect(tracePath(index, path, (edge) => edge === 1)).toHaveLength(4);
  });

  test('along real oblast boundaries, corner to corner, is the boundary itself: nothing lies between', () => {
    const rings = realFacts().oblasts.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    );
    const index = indexSegments(rings);
    let traced = 0;
    for (const ring of rings.filter(({ length }) => length > 100)) {
      for (let start = 0; start + 6 < ring.length; start += 50) {
        const stretch = ring.slice(start, start + 6);
        const path = tracePath(index, [stretch[0] as Position, stretch[5] as Position]);
        const straight = lengthKm({ type: 'LineString', coordinates: [path[0] ?? [], path.at(-1) ?? []] });
        if (lengthKm({ type: 'LineString', coordinates: stretch }) > 4 * straight) continue;
        expect(path).toEqual(stretch);
        traced += 1;
      }
    }
    expect(traced).toBeGreaterThan(100);
  });

  test('of two zones drawn on either side of a boundary neither leaves a gap nor overlaps', () => {
    const both = (apex: Position): Polygon => {
      const [first, last] = [wave[0] as Position, wave.at(-1) as Position];
      return { type: 'Polygon', coordinates: [tracePath(index, [first, last, apex, first])] };
    };
    const [north, south] = [both([30.2, 49]), both([30.2, 47])];
    expect(intersectionOf(north, south).coordinates).toEqual([]);
    expect(unionOf(north, south).coordinates.map((parts) => parts.length)).toEqual([1]);
    expect(areaKm2(unionOf(north, south))).toBeCloseTo(areaKm2(north) + areaKm2(south), 6);
  });
});
