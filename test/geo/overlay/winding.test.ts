import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { selfCrossing } from '../../../src/geo/drawing/self-crossing.ts';
import { nodedRings } from '../../../src/geo/overlay/noded-rings.ts';
import { boundaryOf } from '../../../src/geo/overlay/winding.ts';
import { pointInPolygonTester } from '../../../src/geo/point-in-polygon.ts';
import { assemblePolygons } from '../../../src/geo/stitch.ts';
import { slabArea } from '../../support/slab-area.ts';
import { frozen } from '../../support/sound.ts';

const ring = (...places: [number, number][]): Position[] => [...places, [...(places[0] ?? [])] as Position];
const land = (...polygons: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: polygons });
const isOdd = (winding: number) => winding % 2 !== 0;
const isPositive = (winding: number) => winding > 0;

/** The land whose winding number `isInside` takes. */
function landBy(rings: readonly Position[][], isInside: (winding: number) => boolean): MultiPolygon | null {
  const noded = nodedRings(rings);
  if (!noded) return null;
  const { from, to } = boundaryOf(noded.nodes, noded.edges, isInside);
  return land(...assemblePolygons(from, to, noded.nodes));
}

describe('land by winding numbers', () => {
  const sample = Array.from({ length: 40 }, (_, i): [number, number] => [
    30 + ((i * 0.6180339887) % 1) * 0.6,
    48 + ((i * 0.7548776662) % 1) * 0.6,
  ]);
  /** Places of a coarse lattice, so that vertices meet edges, edges overlap and rings repeat themselves. */
  const place = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  const anyRing = fc
    .array(place, { minLength: 3, maxLength: 12 })
    .map((places) => ring(...places.map(([x, y]): [number, number] => [30 + x / 10, 48 + y / 10])));

  /** Plane area of polygons wound as RFC 7946 has it, in square degrees. */
  const planeArea = ({ coordinates }: MultiPolygon): number => slabArea(coordinates.flat(), isPositive);

  test.each([
    ['even-odd', isOdd],
    ['positive', isPositive],
    ['nonzero', (winding: number) => winding !== 0],
  ])('land by the %s rule has the area of the slabs that the rule takes', (_, isInside) => {
    fc.assert(
      fc.property(fc.array(anyRing, { minLength: 1, maxLength: 3 }), (rings) => {
        const resolved = landBy(frozen(rings), isInside) ?? land();
        expect(planeArea(resolved)).toBeCloseTo(slabArea(rings, isInside), 10);
      }),
      { numRuns: 200 },
    );
  });

  test('what is resolved has sound rings and stays as it is', () => {
    fc.assert(
      fc.property(fc.array(anyRing, { minLength: 1, maxLength: 3 }), (rings) => {
        const once = landBy(rings, isOdd) ?? land();
        for (const [outline = [], ...holes] of once.coordinates) {
          expect(selfCrossing(outline)).toBeNull();
          for (const hole of holes) expect(selfCrossing(hole)).toBeNull();
        }
        const twice = landBy(once.coordinates.flat(), isPositive) ?? land();
        expect(planeArea(twice)).toBeCloseTo(planeArea(once), 12);
        expect(twice.coordinates.length).toBe(once.coordinates.length);
      }),
      { numRuns: 200 },
    );
  });

  test('a place lies inside by the even-odd rule if a ray from it meets the ring an odd number of times', () => {
    fc.assert(
      fc.property(anyRing, (one) => {
        const own = pointInPolygonTester(landBy([one], isOdd) ?? land());
        const ray = pointInPolygonTester(land([one]));
        expect(sample.map((at) => own(...at))).toEqual(sample.map((at) => ray(...at)));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      'back a rounding error beside its own way',
      ring([30.6, 48.2], [30.2, 48.6], [30.5, 48.3], [30.1, 48.1], [30.3, 48.5], [30, 48]),
    ],
    [
      'so close beside itself that cutting it makes ever new crossings',
      ring([30.4, 48.2], [30, 48], [30.6, 48], [30.2, 48.4], [30.6, 48], [30.3, 48.3]),
    ],
    ['out and back to a tip', ring([30.2, 48], [30.2, 48.1], [30.1, 48.1], [30.1, 48.2], [30.1, 48.1])],
  ])('a ring that runs %s', (_, one) => {
    const own = pointInPolygonTester(landBy([one], isOdd) ?? land());
    const ray = pointInPolygonTester(land([one]));
    expect(sample.map((at) => own(...at))).toEqual(sample.map((at) => ray(...at)));
  });
});
