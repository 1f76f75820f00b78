import { describe, expect, test } from 'vitest';
import { applyCut, type Cut, type Segment } from '../../../src/geo/mesh/cut.ts';

//        2 (0, 4)
//        |\
//      5 + + 4     A triangle with the corners 0, 1, 2; nodes 3 to 5 half way along its sides,
//        |  \      6 and 7 on an edge of the network that runs through it from the lower side
//        0-+-1     to the hypotenuse.
//          3
const NODES = [0, 0, 4, 0, 0, 4, 2, 0, 2, 2, 0, 2, 1, 0, 1, 3];

const network: Segment = {
  from: 6,
  to: 7,
  leftUnit: 10,
  rightUnit: 11,
  leftInside: 0,
  rightInside: 0,
  drawnBy: 0,
  whole: 5,
};

/** Cuts corner 0 off, from the middle of the lower side to the middle of the left one. */
const aroundOrigin = (front: number, inside: 0 | 1): Cut => ({
  front,
  start: 3,
  end: 5,
  leftInside: inside,
  nodes: [3, 5],
});

/** Cuts corner 1 off. */
const aroundEast: Cut = { front: 1, start: 4, end: 3, leftInside: 1, nodes: [4, 3] };

describe('a cut', () => {
  test('through a triangle with nothing in it is one segment with the front’s bit to its left', () => {
    const nodes = [...NODES];
    const cut = applyCut(aroundOrigin(2, 1), [], [], { unit: 7, inside: 0 }, nodes);
    expect(cut).toEqual([
      {
        from: 3,
        to: 5,
        leftUnit: 7,
        rightUnit: 7,
        leftInside: 4,
        rightInside: 0,
        drawnBy: 3,
        whole: -1,
      },
    ]);
    expect(nodes).toEqual(NODES);
  });

  test('divides an edge of the network where they cross, and takes the units from it', () => {
    const nodes = [...NODES];
    const cut = aroundOrigin(0, 1);
    const [south, north, first, second] = applyCut(cut, [], [network], { unit: 11, inside: 0 }, nodes);
    expect(nodes.slice(NODES.length)).toEqual([1, 1]);
    expect(cut.nodes).toEqual([3, 8, 5]);
    expect(south).toMatchObject({
      from: 6,
      to: 8,
      leftUnit: 10,
      rightUnit: 11,
      leftInside: 1,
      rightInside: 1,
    });
    expect(north).toMatchObject({
      from: 8,
      to: 7,
      leftUnit: 10,
      rightUnit: 11,
      leftInside: 0,
      rightInside: 0,
    });
    expect([south?.whole, north?.whole]).toEqual([-1, -1]);
    expect(first).toMatchObject({
      from: 3,
      to: 8,
      leftUnit: 11,
      rightUnit: 11,
      leftInside: 1,
      rightInside: 0,
    });
    expect(second).toMatchObject({ from: 8, to: 5, leftUnit: 10, rightUnit: 10, drawnBy: 1 });
  });

  test('puts the bit on its other side if the corner that it cuts off is outside', () => {
    const [south, north] = applyCut(aroundOrigin(0, 0), [], [network], { unit: 11, inside: 0 }, [...NODES]);
    expect([south?.leftInside, north?.leftInside]).toEqual([0, 1]);
  });

  test('leaves an edge that it does not cross whole', () => {
    const beyond = { ...network, from: 4, to: 2 };
    const [kept] = applyCut(aroundOrigin(0, 1), [], [beyond], { unit: 10, inside: 0 }, [...NODES]);
    expect(kept).toEqual(beyond);
  });

  test('the same way as an earlier front’s adds its bit to that front’s segments and draws nothing', () => {
    const nodes = [...NODES];
    const first = aroundOrigin(0, 1);
    const drawn = applyCut(first, [], [network], { unit: 11, inside: 0 }, nodes);
    const both = applyCut(aroundOrigin(1, 0), [first], drawn, { unit: 11, inside: 0 }, nodes);
    expect(both).toHaveLength(drawn.length);
    expect(both.map(({ leftInside, rightInside }) => [leftInside, rightInside])).toEqual([
      [1, 1],
      [2, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(nodes).toHaveLength(NODES.length + 2);
  });

  test('that meets an earlier one in a node on the side shares it and does not cross it', () => {
    const nodes = [...NODES];
    const first = aroundOrigin(0, 1);
    const drawn = applyCut(first, [], [], { unit: 9, inside: 0 }, nodes);
    const both = applyCut(aroundEast, [first], drawn, { unit: 9, inside: 0 }, nodes);
    expect(nodes).toEqual(NODES);
    expect(both.map(({ from, to, leftInside, rightInside }) => [from, to, leftInside, rightInside])).toEqual([
      [3, 5, 1, 0],
      [4, 3, 2, 0],
    ]);
  });

  test('that crosses an earlier one divides both in a common node', () => {
    // Corner 0 cut off near corner 1, corner 1 cut off near corner 0: they cross above the lower side.
    const nodes = [0, 0, 4, 0, 0, 4, 3, 0, 0, 3, 1, 0, 2.5, 1.5];
    const first: Cut = { front: 0, start: 3, end: 4, leftInside: 1, nodes: [3, 4] };
    const second: Cut = { front: 1, start: 6, end: 5, leftInside: 1, nodes: [6, 5] };
    const drawn = applyCut(first, [], [], { unit: 9, inside: 0 }, nodes);
    const both = applyCut(second, [first], drawn, { unit: 9, inside: 0 }, nodes);
    expect(nodes.slice(14)).toEqual([2, 1]);
    expect([first.nodes, second.nodes]).toEqual([
      [3, 4, 7],
      [6, 7, 5],
    ]);
    const key = both.map(({ from, to, leftInside, rightInside }) => [from, to, leftInside, rightInside]);
    expect(key).toEqual([
      [3, 7, 3, 2],
      [7, 4, 1, 0],
      [6, 7, 2, 0],
      [7, 5, 3, 1],
    ]);
  });
});
