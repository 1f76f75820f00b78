import { describe, expect, test } from 'vitest';
import { areaKm2, edgeAreaKm2 } from '../../../src/geo/area.ts';
import { edgeLengthKm } from '../../../src/geo/length.ts';
import {
  besideEdge,
  type Coverage,
  cellAreasKm2,
  dissolve,
  edgeLines,
  noEdges,
  relabel,
} from '../../../src/geo/mesh/coverage.ts';
import { OUTSIDE } from '../../../src/geo/mesh/network.ts';
import { expectSound, fromSmallest, frozen } from '../../support/sound.ts';
import { box } from '../../support/squares.ts';

//  3---2---5---7     three squares A, B, C of a degree, 10 to 13 east, 50 to 51 north;
//  | A | B | C |     node 8 lies half way up the edge between A and B and is skipped
//  0---1---4---6
const NODES = [10, 50, 11, 50, 11, 51, 10, 51, 12, 50, 12, 51, 13, 50, 13, 51, 11, 50.5];

const EDGES: [from: number, to: number, left: number, right: number][] = [
  [0, 1, 0, OUTSIDE],
  [1, 8, 0, 1],
  [8, 2, 0, 1],
  [2, 3, 0, OUTSIDE],
  [3, 0, 0, OUTSIDE],
  [4, 1, OUTSIDE, 1],
  [4, 5, 1, 2],
  [2, 5, OUTSIDE, 1],
  [4, 6, 2, OUTSIDE],
  [6, 7, 2, OUTSIDE],
  [7, 5, 2, OUTSIDE],
];

function three(): Coverage<string> {
  const measured = (f: typeof edgeAreaKm2) =>
    EDGES.map(([a, b]) => {
      const [x1 = NaN, y1 = NaN] = NODES.slice(2 * a);
      const [x2 = NaN, y2 = NaN] = NODES.slice(2 * b);
      return f(x1, y1, x2, y2);
    });
  return frozen({
    nodes: [...NODES],
    skippedFrom: 8,
    skippedTo: 9,
    from: EDGES.map(([from]) => from),
    to: EDGES.map(([, to]) => to),
    left: EDGES.map(([, , left]) => left),
    right: EDGES.map(([, , , right]) => right),
    drawnBy: EDGES.map(() => 0),
    edgeAreaKm2: measured(edgeAreaKm2),
    edgeLengthKm: measured(edgeLengthKm),
    cells: ['A', 'B', 'C'],
  });
}

const ringsOf = (coverage: Coverage<unknown>, chosen: (cell: number) => boolean) => {
  const made = dissolve(coverage, chosen);
  expectSound(made);
  return made.coordinates.map((rings) => rings.map(fromSmallest));
};

describe('coverage', () => {
  test('gives each cell its area', () => {
    for (const area of cellAreasKm2(three())) expect(area).toBeCloseTo(areaKm2(box(10, 50, 11, 51)), 7);
  });

  test('dissolves one cell into its own ring, without the skipped node', () => {
    expect(ringsOf(three(), (cell) => cell === 0)).toEqual([box(10, 50, 11, 51).coordinates]);
  });

  test('dissolves two neighbours into one ring without their common edge, and two apart into two', () => {
    const [[joined = []] = []] = ringsOf(three(), (cell) => cell < 2);
    expect(joined).toHaveLength(7);
    expect(areaKm2({ type: 'Polygon', coordinates: [joined] })).toBeCloseTo(areaKm2(box(10, 50, 12, 51)), 7);
    expect(ringsOf(three(), (cell) => cell !== 1)).toHaveLength(2);
  });

  test('dissolves all of it into its outline and none of it into nothing', () => {
    expect(dissolve(three(), () => true).coordinates.flat()).toHaveLength(1);
    expect(dissolve(three(), () => false)).toEqual({ type: 'MultiPolygon', coordinates: [] });
  });

  test('relabelled: cells with the same key become one and the edge between them goes', () => {
    const joined = relabel(
      three(),
      (cell) => (cell === 'C' ? 'east' : 'west'),
      (label) => label,
    );
    expect(joined.cells).toEqual(['west', 'east']);
    expect(joined.from).toHaveLength(EDGES.length - 2);
    const [west = NaN, east = NaN] = cellAreasKm2(joined);
    expect(west / east).toBeCloseTo(2, 10);
  });

  test('relabelled by the side of an edge, a cell can be divided where no edge runs', () => {
    const sides: string[] = [];
    relabel(
      three(),
      (cell, edge, side) => {
        sides.push(`${cell} ${edge} ${side}`);
        return cell;
      },
      (label) => label,
    );
    expect(sides).toContain('A 1 left');
    expect(sides).toContain('B 1 right');
    expect(sides).toHaveLength(4 + 5 + 4 + 1);
  });

  test('a point beside an edge lies in the cell on that side', () => {
    expect(besideEdge(three(), 6, 'left')).toEqual([12 - 1e-4, 50.5]);
    expect(besideEdge(three(), 6, 'right')).toEqual([12 + 1e-4, 50.5]);
  });

  test('joins chosen edges into one line and sums their length', () => {
    const { geometry, lengthKm } = edgeLines(three(), (edge) => edge === 1 || edge === 2);
    expect(geometry.coordinates).toEqual([
      [
        [11, 50],
        [11, 51],
      ],
    ]);
    expect(lengthKm).toBeCloseTo(edgeLengthKm(11, 50, 11, 51), 7);
    expect(edgeLines(three(), () => false)).toEqual({
      geometry: { type: 'MultiLineString', coordinates: [] },
      lengthKm: 0,
    });
  });

  test('without cells is empty', () => {
    const empty: Coverage<string> = {
      ...three(),
      ...noEdges(),
      cells: [],
    };
    expect(cellAreasKm2(empty)).toHaveLength(0);
    expect(dissolve(empty, () => true).coordinates).toEqual([]);
  });
});
