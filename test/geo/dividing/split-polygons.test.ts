import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { splitPolygons } from '../../../src/geo/dividing/split-polygons.ts';
import { selfCrossing } from '../../../src/geo/drawing/self-crossing.ts';
import { independentPieces } from '../../support/jsts.ts';
import { realFacts } from '../../support/real-data.ts';
import { expectSound, frozen, withHoles } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

const sizes = ({ coordinates }: MultiPolygon) =>
  coordinates.map((rings) => areaKm2({ type: 'Polygon', coordinates: rings })).sort((a, b) => a - b);

/** The pieces, which must add up to the whole and be those of the other engine. */
function split(polygon: Polygon, line: Position[]): MultiPolygon {
  const pieces = splitPolygons(frozen(polygon), frozen(line));
  expect(Math.abs(areaKm2(pieces) - areaKm2(polygon))).toBeLessThan(1e-6);
  const others = independentPieces(polygon, { type: 'LineString', coordinates: line });
  if (!others) return pieces;
  const expected = sizes({ type: 'MultiPolygon', coordinates: others.map((piece) => piece.coordinates) });
  expect(sizes(pieces)).toHaveLength(expected.length);
  sizes(pieces).forEach((size, i) => {
    expect(size).toBeCloseTo(expected[i] ?? NaN, 5);
  });
  return pieces;
}

const square = box(30, 48, 31, 49);

describe('splitting a polygon along a line', () => {
  test('across gives two, each a sound polygon', () => {
    const pieces = split(square, [
      [29.5, 48.5],
      [31.5, 48.6],
    ]);
    expect(pieces.coordinates).toHaveLength(2);
    expectSound(pieces);
  });

  test('that misses it, or stops inside, leaves the same object', () => {
    const lines: Position[][] = [
      [
        [29, 50],
        [32, 50],
      ],
      [
        [29, 48.5],
        [30.5, 48.5],
      ],
      [
        [30.2, 48.5],
        [30.5, 48.7],
        [30.6, 48.5],
      ],
    ];
    for (const line of lines) expect(splitPolygons(square, line).coordinates[0]).toBe(square.coordinates);
  });

  test('that comes in and out several times gives a piece for each crossing', () => {
    const zigzag: Position[] = [
      [30.1, 47.9],
      [30.2, 49.1],
      [30.4, 49.1],
      [30.5, 47.9],
      [30.7, 47.9],
      [30.8, 49.1],
    ];
    expect(split(square, zigzag).coordinates).toHaveLength(4);
  });

  test('through a hole shares it out; past a hole leaves it in its piece', () => {
    const hollow = withHoles(square, box(30.4, 48.4, 30.6, 48.6), box(30.1, 48.7, 30.2, 48.8));
    const pieces = split(hollow, [
      [29, 48.5],
      [32, 48.5],
    ]);
    expect(pieces.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
    expectSound(pieces);
  });

  test('from the outline to a hole divides nothing, from a hole to the same hole cuts a piece off beside it', () => {
    const hollow = withHoles(square, box(30.4, 48.4, 30.6, 48.6));
    const bridge: Position[] = [
      [29.9, 48.5],
      [30.5, 48.5],
    ];
    expect(splitPolygons(hollow, bridge).coordinates).toHaveLength(1);
    const handle: Position[] = [
      [30.5, 48.45],
      [30.8, 48.45],
      [30.8, 48.55],
      [30.5, 48.55],
    ];
    const pieces = split(hollow, handle);
    expect(pieces.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
  });

  test('through corners, and from one edge to another with its ends on them', () => {
    const diagonal: Position[] = [
      [30, 48],
      [31, 49],
    ];
    expect(split(square, diagonal).coordinates).toHaveLength(2);
    const edgeToEdge: Position[] = [
      [30, 48.3],
      [30.5, 48.5],
      [31, 48.3],
    ];
    expect(split(square, edgeToEdge).coordinates).toHaveLength(2);
  });

  test('whose ends were rounded just inside the outline', () => {
    const slanted: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [30, 48],
          [31.3, 48.1],
          [30.7, 49.2],
          [30, 48],
        ],
      ],
    };
    const start: Position = [30 + 1.3 / 3, 48 + 0.1 / 3 + 4e-9];
    const pieces = splitPolygons(slanted, [start, [30.7, 49.2 - 4e-9]]);
    expect(pieces.coordinates).toHaveLength(2);
    expect(areaKm2(pieces)).toBeCloseTo(areaKm2(slanted), 6);
  });

  test('along an edge divides nothing, along an edge and then across divides there', () => {
    const along: Position[] = [
      [29.5, 48],
      [31.5, 48],
    ];
    expect(splitPolygons(square, along).coordinates).toHaveLength(1);
    const turning: Position[] = [
      [29.5, 48],
      [30.5, 48],
      [30.5, 49],
      [31.5, 49],
    ];
    const pieces = splitPolygons(square, turning);
    expect(sizes(pieces)[0]).toBeCloseTo(areaKm2(square) / 2, 6);
  });

  test('divides only the polygons of several that it crosses', () => {
    const two: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square.coordinates, box(32, 48, 33, 49).coordinates],
    };
    const pieces = splitPolygons(two, [
      [29.5, 48.5],
      [31.5, 48.5],
    ]);
    expect(pieces.coordinates).toHaveLength(3);
    expect(pieces.coordinates).toContain(two.coordinates[1]);
    expect(splitPolygons({ type: 'MultiPolygon', coordinates: [] }, [[30, 48]]).coordinates).toEqual([]);
  });

  test('every real oblast, from west to east through its middle', () => {
    for (const { id, geometry } of realFacts().oblasts) {
      const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
      const [lon = 0, lat = 0] = ring?.[Math.floor((ring.length - 1) / 2)] ?? [];
      const pieces = splitPolygons(geometry, [
        [lon - 9, lat + 0.03],
        [lon, lat],
        [lon + 9, lat - 0.02],
      ]);
      const before = geometry.type === 'Polygon' ? 1 : geometry.coordinates.length;
      expect(pieces.coordinates.length, id).toBeGreaterThan(before);
      expect(areaKm2(pieces), id).toBeCloseTo(areaKm2(geometry), 6);
    }
  });

  test('random stars with a hole along random lines: the pieces of the other engine, adding up', () => {
    const radius = fc.integer({ min: 30, max: 100 });
    const stars = fc.array(radius, { minLength: 5, maxLength: 14 }).map((radii): Polygon => {
      const ring = (factor: number) => {
        const open = radii.map((r, i): Position => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [31 + factor * r * Math.cos(angle), 48 + factor * r * Math.sin(angle)];
        });
        return [...open, open[0] as Position];
      };
      return { type: 'Polygon', coordinates: [ring(0.005), ring(0.001)] };
    });
    const place = fc
      .tuple(fc.integer({ min: -120, max: 120 }), fc.integer({ min: -120, max: 120 }))
      .map(([x, y]): Position => [31 + x / 200 + 0.00017, 48 + y / 200 + 0.00013]);
    const lines = fc.array(place, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(stars, lines, (star, line) => {
        fc.pre(selfCrossing(line) === null);
        split(star, line);
      }),
      { numRuns: 150 },
    );
  });
});
