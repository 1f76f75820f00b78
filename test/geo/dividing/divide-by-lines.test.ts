import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { divideByLines } from '../../../src/geo/dividing/divide-by-lines.ts';
import { independentPieces } from '../../support/jsts.ts';
import { expectSound, frozen, withHoles } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

const sizes = (pieces: readonly Position[][][]) =>
  pieces.map((coordinates) => areaKm2({ type: 'Polygon', coordinates })).sort((a, b) => a - b);

/** Sizes of the pieces, smallest first; they must be sound, add up to the whole and be those of the other engine. */
function divided(polygon: Polygon, lines: Position[][]): number[] {
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: [polygon.coordinates] };
  const pieces = divideByLines(frozen(land), frozen(lines));
  if (!pieces) throw new Error('tangled');
  expectSound(pieces);
  const found = sizes(pieces.coordinates);
  expect(Math.abs(found.reduce((a, b) => a + b, 0) - areaKm2(polygon))).toBeLessThan(1e-6);
  const others = independentPieces(polygon, { type: 'MultiLineString', coordinates: lines });
  if (!others) return found;
  const expected = sizes(others.map(({ coordinates }) => coordinates));
  expect(found).toHaveLength(expected.length);
  found.forEach((size, i) => {
    expect(size).toBeCloseTo(expected[i] ?? NaN, 5);
  });
  return found;
}

const square = box(30, 48, 31, 49);
const ring = (west: number, south: number, east: number, north: number) =>
  box(west, south, east, north).coordinates[0] as Position[];

describe('dividing land along lines', () => {
  test.each<[string, Position[][], number]>([
    [
      'one line across: two',
      [
        [
          [29, 48.5],
          [32, 48.5],
        ],
      ],
      2,
    ],
    [
      'two that cross: four',
      [
        [
          [29, 48.5],
          [32, 48.5],
        ],
        [
          [30.5, 47],
          [30.5, 50],
        ],
      ],
      4,
    ],
    [
      'two that only divide together: two',
      [
        [
          [29, 48.5],
          [30.5, 48.5],
        ],
        [
          [30.5, 48.5],
          [32, 48.5],
        ],
      ],
      2,
    ],
    [
      'one that starts from another: three',
      [
        [
          [29, 48.5],
          [32, 48.5],
        ],
        [
          [30.5, 48.5],
          [30.5, 50],
        ],
      ],
      3,
    ],
    ['one that goes round inside: a hole and what is in it', [ring(30.2, 48.2, 30.4, 48.4)], 2],
    ['one round inside another', [ring(30.1, 48.1, 30.9, 48.9), ring(30.2, 48.2, 30.4, 48.4)], 3],
    [
      'one round inside, held by a line to the edge: nothing more',
      [
        ring(30.2, 48.2, 30.4, 48.4),
        [
          [30.4, 48.3],
          [32, 48.3],
        ],
      ],
      2,
    ],
    [
      'one that crosses itself inside and ends there: its loop',
      [
        [
          [30.1, 48.5],
          [30.6, 48.5],
          [30.6, 48.8],
          [30.4, 48.2],
        ],
      ],
      2,
    ],
    [
      'one that crosses itself on its way',
      [
        [
          [29, 48.4],
          [30.6, 48.4],
          [30.6, 48.7],
          [30.3, 48.7],
          [30.3, 48.1],
          [32, 48.1],
        ],
      ],
      3,
    ],
    [
      'one that stops inside: the whole',
      [
        [
          [29, 48.5],
          [30.5, 48.5],
        ],
      ],
      1,
    ],
    [
      'one outside: the whole',
      [
        [
          [29, 50],
          [32, 50],
        ],
      ],
      1,
    ],
    [
      'one along the outline: the whole',
      [
        [
          [30, 48.2],
          [30, 48.7],
        ],
      ],
      1,
    ],
    [
      'the same line twice, once backwards: two',
      [
        [
          [29, 48.5],
          [32, 48.5],
        ],
        [
          [32, 48.5],
          [29, 48.5],
        ],
      ],
      2,
    ],
    [
      'from corner to corner: two',
      [
        [
          [30, 48],
          [31, 49],
        ],
      ],
      2,
    ],
    ['no line: the whole', [], 1],
    [
      'lines of one position, or none: the whole',
      [
        [[30.5, 48.5]],
        [
          [30.5, 48.5],
          [30.5, 48.5],
        ],
        [],
      ],
      1,
    ],
  ])('%s', (_, lines, count) => {
    expect(divided(square, lines)).toHaveLength(count);
  });

  test('a hole stays a hole, whichever piece it is in, and a line through it divides', () => {
    const hollow = withHoles(square, {
      type: 'Polygon',
      coordinates: [ring(30.4, 48.4, 30.6, 48.6).reverse()],
    });
    expect(
      divided(hollow, [
        [
          [29, 48.2],
          [32, 48.2],
        ],
      ]),
    ).toHaveLength(2);
    expect(
      divided(hollow, [
        [
          [29, 48.5],
          [32, 48.5],
        ],
      ]),
    ).toHaveLength(2);
    expect(
      divided(hollow, [
        [
          [29, 48.5],
          [30.5, 48.5],
        ],
      ]),
    ).toHaveLength(1);
    expect(divided(hollow, [ring(30.3, 48.3, 30.7, 48.7)])).toHaveLength(2);
  });

  test('land of several polygons is divided where the line meets it, and stays where not', () => {
    const land: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square.coordinates, box(33, 48, 34, 49).coordinates],
    };
    const line = [
      [29, 48.5],
      [32, 48.5],
    ];
    expect(divideByLines(land, [line])?.coordinates).toHaveLength(3);
  });

  test('random lines, crossing themselves and each other: the pieces of the other engine, adding up', () => {
    const position = fc.tuple(
      fc.double({ min: 29.7, max: 31.3, noNaN: true }),
      fc.double({ min: 47.7, max: 49.3, noNaN: true }),
    );
    const lines = fc.array(fc.array(position, { minLength: 2, maxLength: 7 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, (some) => {
        divided(square, some);
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});
