import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { nodeEdges } from '../../../src/geo/overlay/node-edges.ts';
import { nodeIndex } from '../../../src/geo/overlay/node-index.ts';
import { ringEdges } from '../../../src/geo/overlay/ring-edges.ts';
import { isOn, meeting } from '../../../src/geo/overlay/segment-meeting.ts';
import { snapRounded } from '../../../src/geo/overlay/snap-rounding.ts';

/** Half a place of the grid that edges are snapped to where cutting alone does not settle. */
const HALF_PLACE = 2 ** -39;

const place = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
const anyRing = fc
  .array(place, { minLength: 3, maxLength: 12 })
  .map((places) => [...places, ...places.slice(0, 1)].map(([x, y]): Position => [30 + x / 10, 48 + y / 10]));
const someRings = fc.array(anyRing, { minLength: 1, maxLength: 3 });

function noded(rings: readonly Position[][]) {
  const index = nodeIndex(16);
  const given = ringEdges(index, rings, [...rings.keys()]);
  const edges = nodeEdges(index, given);
  if (!edges) throw new Error('not settled');
  return { nodes: index.nodes, given, edges };
}

/** Pairs of edges that have more in common than ends. */
function improper(nodes: number[], { from, to }: { from: Int32Array; to: Int32Array }): [number, number][] {
  const at = (list: Int32Array, edge: number) => list[edge] as number;
  return Array.from(from).flatMap((a, i) =>
    Array.from(from.subarray(i + 1)).flatMap((c, k): [number, number][] => {
      const j = i + 1 + k;
      const [b, d] = [at(to, i), at(to, j)];
      const isCut =
        meeting(nodes, a, b, c, d) === 'cross' ||
        [c, d].some((p) => isOn(nodes, p, a, b)) ||
        [a, b].some((p) => isOn(nodes, p, c, d));
      return isCut ? [[i, j]] : [];
    }),
  );
}

describe('edges cut where they meet', () => {
  test('meet in nodes only, and walk from place to place as the rings do', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const { nodes, edges } = noded(rings);
        expect(improper(nodes, edges)).toEqual([]);
        const balance = new Map<number, number>();
        for (const node of edges.from) balance.set(node, (balance.get(node) ?? 0) + 1);
        for (const node of edges.to) balance.set(node, (balance.get(node) ?? 0) - 1);
        expect([...balance.values()].filter((value) => value !== 0)).toEqual([]);
        expect(Array.from(edges.of)).toEqual(Array.from(edges.of).sort());
      }),
      { numRuns: 200 },
    );
  });

  test('two crossing diagonals become four edges about the middle', () => {
    const { nodes, edges } = noded([
      [
        [30, 48],
        [31, 49],
        [31, 48],
        [30, 49],
        [30, 48],
      ],
    ]);
    expect(edges.from).toHaveLength(6);
    expect(nodes.slice(8)).toEqual([30.5, 48.5]);
  });

  test('sound edges stay as they are, in their order', () => {
    const { given, edges } = noded([
      [
        [30, 48],
        [31, 48],
        [31, 49],
        [30, 48],
      ],
      [
        [31, 48],
        [32, 48],
        [31, 49],
        [31, 48],
      ],
    ]);
    expect([Array.from(edges.from), Array.from(edges.to), Array.from(edges.of)]).toEqual([
      Array.from(given.from),
      Array.from(given.to),
      Array.from(given.of),
    ]);
  });

  test('every two that meet are told, with how', () => {
    const index = nodeIndex(16);
    const bow: Position[] = [
      [30, 48],
      [31, 49],
      [31, 48],
      [30, 49],
      [30, 48],
    ];
    const told = new Set<string>();
    nodeEdges(index, ringEdges(index, [bow], [0]), (i, j, kind) => {
      told.add(`${Math.min(i, j)} ${kind} ${Math.max(i, j)}`);
    });
    expect([...told].sort()).toEqual(['0 cross 2', '0 touch 1', '0 touch 3', '1 touch 2', '2 touch 3']);
  });
});

describe('snap rounding', () => {
  test('settles at once: edges on the grid meet in nodes only', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const index = nodeIndex(16);
        const snapped = snapRounded(index, ringEdges(index, rings, [...rings.keys()]), 1e9);
        if (!snapped) throw new Error('too many pairs');
        expect(improper(index.nodes, snapped)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('moves a place by no more than half a place of the grid', () => {
    const index = nodeIndex(4);
    const ring: Position[] = [
      [30.1, 48.1],
      [30.7, 48.2],
      [30.3, 48.9],
      [30.1, 48.1],
    ];
    const snapped = snapRounded(index, ringEdges(index, [ring], [0]), 1e9);
    const moved = Array.from(snapped?.from ?? []).map((node, i) => [
      Math.abs((index.nodes[2 * node] ?? 0) - (ring[i]?.[0] ?? 0)),
      Math.abs((index.nodes[2 * node + 1] ?? 0) - (ring[i]?.[1] ?? 0)),
    ]);
    expect(moved).toHaveLength(3);
    expect(Math.max(...moved.flat())).toBeLessThanOrEqual(HALF_PLACE);
    expect(Math.max(...moved.flat())).toBeGreaterThan(0);
  });
});
