import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { edgeLengthKm } from '../../src/geo/length.ts';
import { roundedLines } from '../../src/geo/rounded.ts';
import { sketchDay } from '../../src/model/day-sketch.ts';
import { divideSteps, type LineDivision } from '../../src/model/divide-lines.ts';
import { landOfUkraine } from '../../src/model/prepare-line.ts';
import { finish } from '../../src/model/steps.ts';
import { realMesh } from '../support/real-data.ts';
import { frozen } from '../support/sound.ts';

const DAY = '2025-08-15';
const mesh = realMesh();
const sketch = sketchDay(mesh, DAY);
/** The estimate's line of contact, pockets included, as a file has it. */
const front = frozen(roundedLines(sketch.line).coordinates);

function division(lines: readonly Position[][], day: string | null = DAY): LineDivision {
  const result = finish(divideSteps(mesh, lines, day));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

function divided(lines: readonly Position[][], day: string | null = DAY) {
  const found = division(lines, day);
  if (found.kind !== 'divided') throw new Error(JSON.stringify(found));
  return found;
}

/** The pieces to begin with, as one drawing. */
const suggested = ({ pieces }: Extract<LineDivision, { kind: 'divided' }>): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: pieces
    .filter((one) => one.heldKm2 > one.areaKm2 / 2)
    .map(({ geometry }) => geometry.coordinates),
});
const noteKeys = ({ notes }: Extract<LineDivision, { kind: 'divided' }>) => notes.map(({ key }) => key);

/** The longest of the lines, from border to border. */
const main = front.reduce((a, b) => (b.length > a.length ? b : a));

describe('the line of contact of a day, brought back as lines', () => {
  const found = divided(front);

  test('gives all of Ukraine in pieces, and the estimate’s own land again', () => {
    const sum = found.pieces.reduce((total, piece) => total + piece.areaKm2, 0);
    expect(Math.abs(sum - areaKm2(landOfUkraine(mesh)))).toBeLessThan(0.01);
    expect(Math.abs(areaKm2(suggested(found)) - areaKm2(sketch.held))).toBeLessThan(0.01);
    expect(noteKeys(found)).toEqual(['lineOfLines']);
  });

  test.each(['2024-07-08', '2026-08-22'])('so does that of %s', (day) => {
    const { line, held } = sketchDay(mesh, day);
    const again = areaKm2(suggested(divided(roundedLines(line).coordinates, day)));
    expect(Math.abs(again - areaKm2(held))).toBeLessThan(0.01);
  });

  test('every piece is the estimate’s wholly or not at all', () => {
    for (const { areaKm2: size, heldKm2: held } of found.pieces)
      expect(Math.min(held, size - held)).toBeLessThan(0.05 + size / 10_000);
  });

  test('pieces are named by their oblasts, that with most of the piece first, and their largest places', () => {
    const [free, held] = found.pieces;
    expect(free?.oblasts).toHaveLength(24);
    expect(free?.places.map(({ name }) => name)).toEqual(['Kyiv', 'Kharkiv']);
    expect(held?.oblasts.slice(0, 4)).toEqual(['UA-09', 'UA-43', 'UA-14', 'UA-23']);
    expect(held?.places.map(({ name }) => name)).toEqual(['Donetsk', 'Mariupol']);
  });
});

describe('lines as they come', () => {
  const whole = areaKm2(suggested(divided([main])));

  test('cut into segments that continue each other they divide as the whole line does', () => {
    const [a, b] = [Math.floor(main.length / 3), Math.floor((2 * main.length) / 3)];
    const segments = [main.slice(0, a + 1), main.slice(a, b + 1).reverse(), main.slice(b)];
    const found = divided(segments);
    expect(areaKm2(suggested(found))).toBeCloseTo(whole, 6);
    expect(found.notes).toEqual([{ key: 'lineOfLines', params: { count: 3 } }]);
  });

  test('a gap of less than 100 m between two is closed, which is said', () => {
    const middle = Math.floor(main.length / 2);
    const [lon = 0, lat = 0] = main[middle] as Position;
    const found = divided([main.slice(0, middle + 1), [[lon + 4e-4, lat + 4e-4], ...main.slice(middle + 1)]]);
    expect(Math.abs(areaKm2(suggested(found)) - whole)).toBeLessThan(1);
    const note = found.notes.find(({ key }) => key === 'lineJoined');
    expect(note?.params.count).toBe(1);
    expect(note?.params.metres).toBeGreaterThan(40);
    expect(note?.params.metres).toBeLessThan(60);
  });

  test('ends that stop short of the border are led on to it, which is said with the distance', () => {
    const short = main.slice(1, -1);
    const before = divided([main]).pieces.length;
    const found = divided([short]);
    expect(found.pieces).toHaveLength(before);
    const note = found.notes.find(({ key }) => key === 'lineProlonged');
    expect(note?.params.count).toBe(2);
    expect(note?.params.km).toBeGreaterThan(0.1);
    expect(note?.params.km).toBeLessThan(5);
    expect(Math.abs(areaKm2(suggested(found)) - whole)).toBeLessThan(20);
  });

  test('a line with loops in it divides along them too', () => {
    const middle = Math.floor(main.length / 2);
    const [lon = 0, lat = 0] = main[middle] as Position;
    const loop = [
      [lon + 0.2, lat + 0.1],
      [lon + 0.2, lat - 0.1],
      [lon - 0.2, lat + 0.1],
      [lon - 0.2, lat - 0.1],
    ];
    const found = divided([[...main.slice(0, middle), ...loop, ...main.slice(middle)]]);
    expect(found.pieces.length).toBeGreaterThan(divided([main]).pieces.length);
    const sum = found.pieces.reduce((total, piece) => total + piece.areaKm2, 0);
    expect(Math.abs(sum - areaKm2(landOfUkraine(mesh)))).toBeLessThan(0.1);
  });

  test('what stops inside beside a line that divides is said', () => {
    const found = divided([
      main,
      [
        [30, 49],
        [31, 49],
      ],
    ]);
    expect(noteKeys(found)).toEqual(['lineOfLines', 'lineLoose']);
    expect(found.notes.at(-1)?.params.count).toBe(2);
  });

  test('very many vertices are thinned, which is said, and the land is the same', () => {
    const fine = main.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = main[i] as Position;
      return Array.from({ length: 40 }, (_, n) => [x1 + ((x2 - x1) * n) / 40, y1 + ((y2 - y1) * n) / 40]);
    });
    const found = divided([[...fine, main.at(-1) as Position]]);
    const note = found.notes.find(({ key }) => key === 'lineSimplified');
    expect(note?.params).toEqual({ from: fine.length + 1, to: expect.any(Number), metres: 2 });
    expect(note?.params.to).toBeLessThan(9000);
    expect(areaKm2(suggested(found))).toBeCloseTo(whole, 2);
  });

  test('without a day, and of a day outside the record, the nearest day or the last one suggests', () => {
    expect(divided([main], null).day).toBe(mesh.record.lastDay);
    expect(divided([main], '2020-01-01').day).toBe(mesh.record.firstDay);
  });
});

describe('lines that divide nothing', () => {
  test('a line that stops inside: where its ends are, and how far from the border', () => {
    const found = division([
      [
        [30.5, 50.4],
        [33, 50],
      ],
    ]);
    const nearestVertex = Math.min(
      ...landOfUkraine(mesh)
        .coordinates.flat(2)
        .map(([lon = 0, lat = 0]) => edgeLengthKm(30.5, 50.4, lon, lat)),
    );
    expect(found).toEqual({
      kind: 'undivided',
      ends: [
        {
          lon: 30.5,
          lat: 50.4,
          borderKm: expect.closeTo(nearestVertex, -1),
          near: expect.objectContaining({ name: 'Kyiv' }),
        },
        { lon: 33, lat: 50, borderKm: expect.any(Number), near: expect.anything() },
      ],
    });
  });

  test.each<[string, Position[][]]>([
    [
      'a line abroad',
      [
        [
          [2, 48],
          [3, 49],
        ],
      ],
    ],
    ['no line', []],
    [
      'a line without length',
      [
        [
          [30.5, 50.4],
          [30.5, 50.4],
        ],
      ],
    ],
  ])('%s', (_, lines) => {
    expect(division(lines)).toEqual({ kind: 'undivided', ends: [] });
  });
});

test('very many lines that meet nowhere are a fault', () => {
  const dashes = Array.from({ length: 600 }, (_, i) => [
    [28 + i / 100, 49],
    [28.005 + i / 100, 49],
  ]);
  const result = finish(divideSteps(mesh, dashes, null));
  expect(result.ok ? null : result.faults[0]?.message).toBe(
    '1200 ends of lines meet no other line; expected 1000 at most',
  );
});

test('lines that cross without end are a fault, not a hang', () => {
  const scribble = Array.from({ length: 2000 }, (_, i) => [
    30 + Math.sin(i * 2.4),
    49 + Math.cos(i * 2.4 * 1.01),
  ]);
  const result = finish(divideSteps(mesh, [scribble], null));
  expect(result.ok ? null : result.faults[0]?.path).toBe('lines');
});
