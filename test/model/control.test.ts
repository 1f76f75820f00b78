import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { outlineOf } from '../../src/geo/outline.ts';
import { pointInPolygonTester } from '../../src/geo/point-in-polygon.ts';
import type { ControlAnswer } from '../../src/model/answer.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { divide } from '../../src/model/control.ts';
import { addDays, daysBetween, type IsoDate } from '../../src/model/iso-date.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

function controlOn(day: IsoDate, mesh = realMesh()): ControlAnswer {
  const answer = answerDay(mesh, day, []);
  if (!answer.ok) throw new Error(answer.faults[0]?.message);
  return answer.value.control;
}

describe('the control of a day in two square oblasts', () => {
  const mesh = squares();
  test('a straight line of 111 km without pockets', () => {
    const control = controlOn('2024-01-01', mesh);
    expect(control.heldByRu.map(({ oblast }) => oblast)).toEqual([EAST]);
    expect(control.areaKm2.central).toBeCloseTo(areaKm2(box(31.5, 48, 32, 49)), 0);
    expect(control.line.lengthKm.central).toBeCloseTo(111.2, 1);
    expect(control.pockets).toEqual([]);
    expect(control.pocketLine.lengthKm.central).toBe(0);
  });
  test('from 2 January a pocket with a line of its own', () => {
    const control = controlOn('2024-01-02', mesh);
    expect(control.heldByRu.map(({ oblast }) => oblast)).toEqual([WEST, EAST]);
    expect(control.pockets).toHaveLength(1);
    expect(control.pockets[0]?.oblasts).toEqual([WEST]);
    expect(control.pocketsAreaKm2.central / areaKm2(box(30, 48, 30.2, 49))).toBeCloseTo(1, 2);
    expect(control.line.lengthKm.central).toBeCloseTo(111.2, 1);
    expect(control.pocketLine.lengthKm.central).toBeCloseTo(111.2, 0);
  });
});

describe('the control of the real record', () => {
  const { firstDay, lastDay } = realFacts().record;
  const someDay = fc
    .integer({ min: 0, max: daysBetween(firstDay, lastDay) })
    .map((n) => addDays(firstDay, n));

  test('held and free pieces make up every oblast to 1e-6 km2 on any day', () => {
    const { oblasts } = realFacts();
    fc.assert(
      fc.property(someDay, (day) => {
        const { coverage, areasKm2 } = divide(realMesh(), [{ day, level: 'central' }]);
        const sums = oblasts.map(() => 0);
        coverage.cells.forEach(({ oblast }, cell) => {
          sums[oblast] = (sums[oblast] ?? 0) + (areasKm2[cell] ?? 0);
        });
        oblasts.forEach(({ geometry }, i) => {
          expect(Math.abs((sums[i] ?? 0) - areaKm2(geometry))).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 15, examples: [[firstDay], ['2025-08-15'], [lastDay]] },
    );
  });

  test('the polygons have the areas that are stated, and low, central and high are in order', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { heldByRu, areaKm2: total } = controlOn(day);
        let sum = 0;
        for (const { geometry, areaKm2: area } of heldByRu) {
          expect(Math.abs(areaKm2(geometry) - area.central)).toBeLessThan(1e-3);
          expect(area.low).toBeLessThanOrEqual(area.central);
          expect(area.central).toBeLessThanOrEqual(area.high);
          sum += area.central;
        }
        expect(Math.abs(sum - total.central)).toBeLessThan(1e-6);
      }),
      { numRuns: 6 },
    );
  });

  describe('on 15 August 2025', () => {
    let control: ControlAnswer;
    beforeAll(() => {
      control = controlOn('2025-08-15');
    });

    test('the line runs inside Ukraine: not along the border, not along the coast', () => {
      const { oblasts } = realFacts();
      const border = new Set(
        outlineOf(
          oblasts.map(({ geometry }) => geometry),
          { type: 'MultiPolygon', coordinates: [] },
        )
          .coast.coordinates.concat()
          .flatMap((line) => line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' '))),
      );
      expect(border.size).toBeGreaterThan(1500);
      const edges = control.line.geometry.coordinates.flatMap((line) =>
        line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' ')),
      );
      expect(edges.length).toBeGreaterThan(300);
      expect(edges.filter((edge) => border.has(edge))).toEqual([]);
    });

    test('every pocket has a line; islands of the sea are none', () => {
      expect(control.pockets.length).toBeGreaterThan(2);
      for (const { lineKm } of control.pockets) expect(lineKm).toBeGreaterThan(0);
      expect(control.pocketsAreaKm2.central).toBeCloseTo(
        control.pockets.reduce((sum, { areaKm2: area }) => sum + area, 0),
        6,
      );
    });

    test('the bed of the former reservoir counts as not held by Russia', () => {
      const inReservoir = pointInPolygonTester(realFacts().reservoir);
      const held = control.heldByRu.map(({ geometry }) => pointInPolygonTester(geometry));
      let inside = 0;
      for (let lon = 33.3; lon < 35.3; lon += 0.01)
        for (let lat = 46.7; lat < 47.9; lat += 0.01)
          if (inReservoir(lon, lat)) {
            inside += 1;
            expect(
              held.some((test) => test(lon, lat)),
              `${lon} ${lat}`,
            ).toBe(false);
          }
      expect(inside).toBeGreaterThan(500);
    });
  });
});
