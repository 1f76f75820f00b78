import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { connectEnds } from '../../../src/geo/dividing/connect-ends.ts';
import { edgeLengthKm } from '../../../src/geo/length.ts';
import { frozen } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

const land: MultiPolygon = frozen({ type: 'MultiPolygon', coordinates: [box(30, 48, 31, 49).coordinates] });
const connect = (...lines: Position[][]) => connectEnds(land, frozen(lines), { outlineKm: 5, lineKm: 0.1 });
/** So much is a hundredth of a degree of longitude there, in km. */
const step = edgeLengthKm(30, 48.5, 30.01, 48.5);

describe('an end that stops inside', () => {
  test('is led straight on to the outline that is near, which gets a vertex there', () => {
    const line = [
      [30.01, 48.5],
      [31.5, 48.5],
    ];
    const { prolonged, joined, loose, lines, land: marked } = connect(line);
    expect(prolonged).toEqual([{ position: [30.01, 48.5], km: expect.closeTo(step, 6) }]);
    expect([joined, loose]).toEqual([[], []]);
    expect(lines).toEqual([
      line,
      [
        [30.01, 48.5],
        [30, 48.5],
      ],
    ]);
    expect(marked.coordinates[0]?.[0]).toContainEqual([30, 48.5]);
    expect(marked.coordinates[0]?.[0]).toHaveLength(6);
  });

  test('is led on to the end of another line rather than to its side, once', () => {
    const [first, second] = [
      [
        [29, 48.5],
        [30.5, 48.5],
      ],
      [
        [30.5005, 48.5004],
        [30.5, 48.4],
        [32, 48.4],
      ],
    ];
    const { joined, lines, loose, prolonged } = connect(first, second);
    expect(joined).toHaveLength(1);
    expect(lines.slice(2)).toEqual([
      [
        [30.5, 48.5],
        [30.5005, 48.5004],
      ],
    ]);
    expect([loose, prolonged]).toEqual([[], []]);
  });

  test('is led on to the side of another line, which gets a vertex there', () => {
    const { joined, lines } = connect(
      [
        [29, 48.5],
        [32, 48.5],
      ],
      [
        [30.5, 48.5005],
        [30.5, 50],
      ],
    );
    expect(joined).toHaveLength(1);
    expect(lines[0]).toEqual([
      [29, 48.5],
      [30.5, 48.5],
      [32, 48.5],
    ]);
    expect(lines[2]).toEqual([
      [30.5, 48.5005],
      [30.5, 48.5],
    ]);
  });

  test('is led on to the other end of its own line, if that goes some way before', () => {
    const open = [
      [30.4, 48.4],
      [30.6, 48.4],
      [30.6, 48.6],
      [30.4, 48.6],
      [30.4, 48.4005],
    ];
    expect(connect(open).joined).toEqual([{ position: [30.4, 48.4], km: expect.closeTo(0.0556, 3) }]);
    expect(
      connect([
        [30.4, 48.4],
        [30.4, 48.4005],
      ]).joined,
    ).toEqual([]);
  });

  test('goes to whichever is nearer, outline or line', () => {
    const other = [
      [30.0015, 47],
      [30.0015, 50],
    ];
    expect(
      connect(other, [
        [30.0008, 48.5],
        [30.0003, 48.5],
      ]).prolonged,
    ).toHaveLength(1);
    expect(
      connect(other, [
        [30.0018, 48.5],
        [31.5, 48.5],
      ]).joined,
    ).toHaveLength(1);
  });

  test('further away reaches nothing, and it is known how far it is to the outline', () => {
    const { loose, lines } = connect([
      [30.2, 48.5],
      [31.5, 48.5],
    ]);
    expect(loose).toEqual([{ position: [30.2, 48.5], km: expect.closeTo(20 * step, 1) }]);
    expect(lines).toHaveLength(1);
  });
});

test('ends outside, where lines meet, or of a closed line stay as they are', () => {
  const still = [
    [
      [29, 48.5],
      [30.5, 48.5],
    ],
    [
      [30.5, 48.5],
      [32, 48.5],
    ],
    box(30.1, 48.1, 30.2, 48.2).coordinates[0] as Position[],
    [
      [28, 48],
      [29, 48],
    ],
  ];
  expect(connect(...still)).toEqual({ land, lines: still, prolonged: [], joined: [], loose: [] });
});

test('no line, and lines of no or one position, are no fault', () => {
  expect(connect().lines).toEqual([]);
  expect(connect([], [[30.5, 48.5]]).loose).toEqual([]);
});
