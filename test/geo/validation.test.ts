import { describe, expect, test } from 'vitest';
import { isPolygonal, polygonFaults } from '../../src/geo/validation.ts';
import { realFacts } from '../support/real-data.ts';
import { frozen, withHoles } from '../support/sound.ts';
import { box } from '../support/squares.ts';

const faultsOf = (coordinates: unknown) => polygonFaults({ type: 'Polygon', coordinates });
const NO_PLACE = 'is not a longitude and latitude in degrees';

describe('broken rings are named with their place', () => {
  test.each([
    [
      'too short',
      [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
      'coordinates[0]',
      'has 3 positions; a ring has four or more',
    ],
    ['without positions', [[]], 'coordinates[0]', 'has 0 positions; a ring has four or more'],
    [
      'open',
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
      'coordinates[0]',
      'is not closed; its last position must repeat its first',
    ],
    [
      'a text for a number',
      [
        [
          [0, 0],
          [1, 'x'],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1]',
      NO_PLACE,
    ],
    [
      'not a number',
      [
        [
          [0, 0],
          [1, NaN],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1]',
      NO_PLACE,
    ],
    [
      'beyond the antimeridian',
      [
        [
          [0, 0],
          [181, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1]',
      NO_PLACE,
    ],
    [
      'beyond the pole',
      [
        [
          [0, 0],
          [1, 0],
          [1, -90.1],
          [0, 0],
        ],
      ],
      'coordinates[0][2]',
      NO_PLACE,
    ],
    ['a longitude alone', [[[0], [1, 0], [1, 1], [0]]], 'coordinates[0][0]', NO_PLACE],
    [
      'one level too few',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
      'coordinates[0][0]',
      NO_PLACE,
    ],
    ['no ring', ['ring'], 'coordinates[0]', 'is not a ring'],
    ['no rings', [], 'coordinates', 'has no rings'],
    ['no list', { 0: [] }, 'coordinates', 'is not a list'],
    ['nothing', null, 'coordinates', 'is not a list'],
  ])('%s', (_, coordinates, path, message) => {
    const [first] = faultsOf(frozen(coordinates));
    expect(first).toMatchObject({ path, message });
    expect(isPolygonal({ type: 'Polygon', coordinates })).toBe(false);
  });

  test('one for each broken ring of each polygon', () => {
    const open = [...(box(0, 0, 1, 1).coordinates[0] ?? [])].slice(0, 4);
    const faults = polygonFaults({
      type: 'MultiPolygon',
      coordinates: [box(0, 0, 1, 1).coordinates, [...box(2, 0, 3, 1).coordinates, open], [], [open]],
    });
    expect(faults.map(({ path }) => path)).toEqual([
      'coordinates[1][1]',
      'coordinates[2]',
      'coordinates[3][0]',
    ]);
  });

  test.each([
    [null, 'is "undefined"; expected Polygon or MultiPolygon'],
    [{}, 'is "undefined"; expected Polygon or MultiPolygon'],
    [{ type: 'LineString', coordinates: [] }, 'is "LineString"; expected Polygon or MultiPolygon'],
  ])('%j is no polygon', (geometry, message) => {
    expect(polygonFaults(geometry)).toMatchObject([{ path: 'type', message }]);
  });
});

describe('sound geometry has no faults', () => {
  test.each([
    ['a box', box(0, 0, 1, 1)],
    ['the whole world', box(-180, -90, 180, 90)],
    ['a box with a hole', withHoles(box(0, 0, 4, 4), box(1, 1, 2, 2))],
    [
      'two boxes',
      { type: 'MultiPolygon', coordinates: [box(0, 0, 1, 1).coordinates, box(2, 0, 3, 1).coordinates] },
    ],
    ['nothing', { type: 'MultiPolygon', coordinates: [] }],
    [
      'a box with heights',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0, 5],
            [1, 0, 5],
            [1, 1, 5],
            [0, 0, 9],
          ],
        ],
      },
    ],
  ])('%s', (_, geometry) => {
    expect(polygonFaults(frozen(geometry))).toEqual([]);
    expect(isPolygonal(geometry)).toBe(true);
  });

  test('nor have the real oblasts', () => {
    const faults = realFacts().oblasts.flatMap(({ geometry }) => polygonFaults(geometry));
    expect(faults).toEqual([]);
  });
});
