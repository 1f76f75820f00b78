import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { cleaned, differenceOf, intersectionOf, unionOf } from '../../../src/geo/overlay/overlay.ts';
import { independentOverlay } from '../../support/jsts.ts';
import { realFacts } from '../../support/real-data.ts';
import { expectSound, frozen } from '../../support/sound.ts';

const TOLERANCE_KM2 = 1e-6;

const degrees = (least: number, most: number, steps = 1000) =>
  fc.integer({ min: 0, max: steps }).map((n) => least + ((most - least) * n) / steps);

/** Radii around a centre in order of bearing: any of them gives a ring that does not cross itself. */
function starRing(centre: Position, radii: readonly number[]): Position[] {
  const ring = radii.map((radius, i): Position => {
    const bearing = (2 * Math.PI * i) / radii.length;
    return [(centre[0] ?? NaN) + radius * Math.cos(bearing), (centre[1] ?? NaN) + radius * Math.sin(bearing)];
  });
  return [...ring, ring[0] as Position];
}

const centre = fc.tuple(degrees(33, 35), degrees(47.5, 49.5));

/** A star, often with a hole well inside it. */
const star = fc
  .tuple(
    centre,
    fc.array(degrees(0.4, 1.5), { minLength: 3, maxLength: 40 }),
    fc.option(fc.array(degrees(0.05, 0.15), { minLength: 3, maxLength: 12 })),
  )
  .map(
    ([at, outer, hole]): Polygon => ({
      type: 'Polygon',
      // A triangle's sides come nearer to its centre than its corners: half of the least radius.
      coordinates: [starRing(at, outer), ...(hole ? [starRing(at, hole).reverse()] : [])],
    }),
  );

/** Steps of a twentieth of a degree, so that pairs often share corners, edges and parts of edges. */
const lattice = fc
  .tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 })), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([west, south, columns]): Polygon => {
    const at = (x: number, y: number): Position => [33 + x / 20, 47.5 + y / 20];
    let x = west;
    const top: Position[] = [];
    for (const [width, height] of columns) {
      top.push(at(x, south + height), at(x + width, south + height));
      x += width;
    }
    return {
      type: 'Polygon',
      coordinates: [[at(west, south), at(x, south), ...top.reverse(), at(west, south)]],
    };
  })
  .map(cleaned);

/** Strips a few metres wide, some of them along the lattice. */
const sliver = fc
  .tuple(centre, degrees(0.2, 2), degrees(1e-5, 1e-4), fc.constantFrom(0, 0.3, 1.2, 2.9))
  .map(([[x, y], length, width, bearing]): Polygon => {
    const along = [length * Math.cos(bearing), length * Math.sin(bearing)] as const;
    const across = [-width * Math.sin(bearing), width * Math.cos(bearing)] as const;
    const corner = (a: number, b: number): Position => [
      x + a * along[0] + b * across[0],
      y + a * along[1] + b * across[1],
    ];
    return {
      type: 'Polygon',
      coordinates: [[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)]],
    };
  });

const shape = fc.oneof(star, lattice, sliver).map((polygon): Polygon | MultiPolygon => frozen(polygon));

const difference = (a: Polygon | MultiPolygon, b: Polygon | MultiPolygon) =>
  areaKm2(differenceOf(a, b)) + areaKm2(differenceOf(b, a));

describe('any two of stars, rings with holes, shapes with shared edges, and slivers', () => {
  test('are divided into what they share and what they do not, to a square metre', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const [both, aOnly, bOnly, either] = [
          intersectionOf(a, b),
          differenceOf(a, b),
          differenceOf(b, a),
          unionOf(a, b),
        ];
        expect(Math.abs(areaKm2(both) + areaKm2(aOnly) - areaKm2(a))).toBeLessThan(TOLERANCE_KM2);
        expect(Math.abs(areaKm2(both) + areaKm2(bOnly) - areaKm2(b))).toBeLessThan(TOLERANCE_KM2);
        expect(Math.abs(areaKm2(either) - areaKm2(both) - areaKm2(aOnly) - areaKm2(bOnly))).toBeLessThan(
          TOLERANCE_KM2,
        );
        for (const part of [both, aOnly, bOnly, either]) expectSound(part);
      }),
      { numRuns: 120 },
    );
  });

  test('give the same land in either order, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(difference(unionOf(a, b), unionOf(b, a))).toBeLessThan(TOLERANCE_KM2);
        expect(difference(intersectionOf(a, b), intersectionOf(b, a))).toBeLessThan(TOLERANCE_KM2);
        const [both, rest] = [intersectionOf(a, b), differenceOf(a, b)];
        expect(difference(intersectionOf(both, b), both)).toBeLessThan(TOLERANCE_KM2);
        expect(difference(differenceOf(rest, b), rest)).toBeLessThan(TOLERANCE_KM2);
        expect(difference(unionOf(a, a), a)).toBeLessThan(TOLERANCE_KM2);
      }),
      { numRuns: 60 },
    );
  });

  test('are overlaid as by an engine of other make', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const other = independentOverlay(a, b);
        expect(Math.abs(areaKm2(intersectionOf(a, b)) - other.intersectionKm2)).toBeLessThan(TOLERANCE_KM2);
        expect(Math.abs(areaKm2(unionOf(a, b)) - other.unionKm2)).toBeLessThan(TOLERANCE_KM2);
        expect(Math.abs(areaKm2(differenceOf(a, b)) - other.differenceKm2)).toBeLessThan(TOLERANCE_KM2);
      }),
      { numRuns: 60 },
    );
  });
});

test('real oblasts overlaid with a star are as by the other engine', () => {
  const { oblasts } = realFacts();
  fc.assert(
    fc.property(fc.constantFrom(...oblasts), star, ({ geometry }, cut) => {
      const other = independentOverlay(geometry, cut);
      expect(Math.abs(areaKm2(intersectionOf(geometry, cut)) - other.intersectionKm2)).toBeLessThan(1e-5);
      expect(Math.abs(areaKm2(differenceOf(geometry, cut)) - other.differenceKm2)).toBeLessThan(1e-5);
    }),
    { numRuns: 15 },
  );
});
