import fc from 'fast-check';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { outlineOf } from '../../src/geo/outline.ts';
import { pointInPolygonTester } from '../../src/geo/point-in-polygon.ts';
import type { ControlAnswer } from '../../src/model/answer.ts';
import { answerDay, divideIntoLevels } from '../../src/model/answer-day.ts';
import { divide } from '../../src/model/control.ts';
import { LEVELS } from '../../src/model/estimate.ts';
import { addDays, daysBetween, type IsoDate } from '../../src/model/iso-date.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

type Place = [number, number];
type Segment = [Place, Place];

const segmentsOf = (line: Position[]): Segment[] =>
  line.slice(1).map((to, i): Segment => [line[i] as Place, to as Place]);

/** In degrees, from a place to the nearest place of a segment. */
function distance([x, y]: Place, [[ax, ay], [bx, by]]: Segment): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

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
        const { coverage, areasKm2 } = divideIntoLevels(realMesh(), day);
        const sums = oblasts.map(() => 0);
        coverage.cells.forEach(({ oblast }, cell) => {
          sums[oblast] = (sums[oblast] ?? 0) + (areasKm2[cell] ?? 0);
        });
        oblasts.forEach(({ geometry }, i) => {
          expect(Math.abs((sums[i] ?? 0) - areaKm2(geometry))).toBeLessThan(1e-6);
        });
        for (const area of areasKm2) expect(area).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 15, examples: [[firstDay], ['2025-08-15'], [lastDay]] },
    );
  });

  test('land held in the low estimate is held in the central one, and that in the high one, piece by piece', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const division = divideIntoLevels(realMesh(), day);
        const land = [0, 0, 0];
        division.coverage.cells.forEach(({ holds }, cell) => {
          const levels = holds.map(({ heldBy }) => Number(heldBy === 'RU'));
          expect(levels).toEqual([...levels].sort());
          levels.forEach((held, level) => {
            land[level] = (land[level] ?? 0) + held * (division.areasKm2[cell] ?? 0);
          });
        });
        const [low = 0, central = 0, high = 0] = land;
        expect(low).toBeGreaterThan(100_000);
        expect(central - low).toBeGreaterThan(500);
        expect(high - central).toBeGreaterThan(500);
      }),
      { numRuns: 10, examples: [[firstDay], [lastDay]] },
    );
  });

  test('the polygons have the areas that are stated, and a level by itself gives what it gives among three', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { heldByRu, areaKm2: total } = controlOn(day);
        let sum = 0;
        for (const { geometry, areaKm2: area } of heldByRu) {
          expect(Math.abs(areaKm2(geometry) - area.central)).toBeLessThan(1e-3);
          sum += area.central;
        }
        expect(Math.abs(sum - total.central)).toBeLessThan(1e-6);
        for (const level of LEVELS) {
          const { coverage, areasKm2 } = divide(realMesh(), [{ day, level }]);
          const alone = coverage.cells.reduce(
            (held, { holds }, cell) => (holds[0]?.heldBy === 'RU' ? held + (areasKm2[cell] ?? 0) : held),
            0,
          );
          expect(Math.abs(alone - total[level])).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('the line runs inside Ukraine: no part of it along the border or the coast', () => {
    const border = outlineOf(
      realFacts().oblasts.map(({ geometry }) => geometry),
      { type: 'MultiPolygon', coordinates: [] },
    ).coast.coordinates.flatMap(segmentsOf);
    expect(border.length).toBeGreaterThan(1500);
    for (const day of [firstDay, '2025-08-15', lastDay]) {
      const { line, pocketLine } = controlOn(day);
      const parts = [...line.geometry.coordinates, ...pocketLine.geometry.coordinates].flatMap(segmentsOf);
      expect(parts.length).toBeGreaterThan(300);
      for (const [[ax, ay], [bx, by]] of parts) {
        const middle: Place = [(ax + bx) / 2, (ay + by) / 2];
        // A part that ran along the border would have its middle on it; 1e-7 degree is a centimetre.
        const touched = border.some((segment) => distance(middle, segment) < 1e-7);
        expect(touched, `${day}: ${middle}`).toBe(false);
      }
    }
  });

  describe('on 15 August 2025', () => {
    let control: ControlAnswer;
    beforeAll(() => {
      control = controlOn('2025-08-15');
    });

    test('every settlement in Ukraine stands on the side of the line of the one who holds it', () => {
      const { record, oblasts, reservoir } = realFacts();
      const changed = new Map<string, string>();
      for (const { date, settlementId, heldBy } of record.changes)
        if (date <= '2025-08-15') changed.set(settlementId, heldBy);
      const within = oblasts.map(({ geometry }) => pointInPolygonTester(geometry));
      const inReservoir = pointInPolygonTester(reservoir);
      const held = control.heldByRu.map(({ geometry }) => pointInPolygonTester(geometry));
      const seen = { UA: 0, RU: 0 };
      for (const { id, name, lon, lat, heldAtStart } of record.settlements) {
        if (!within.some((test) => test(lon, lat)) || inReservoir(lon, lat)) continue;
        const heldBy = changed.get(id) ?? heldAtStart;
        expect(held.some((test) => test(lon, lat)) ? 'RU' : 'UA', `${id} ${name}`).toBe(heldBy);
        seen[heldBy as 'UA' | 'RU'] += 1;
      }
      expect(seen.UA).toBeGreaterThan(5000);
      expect(seen.RU).toBeGreaterThan(2000);
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
