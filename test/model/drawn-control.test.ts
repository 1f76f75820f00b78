import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { shrunk } from '../../src/geo/band.ts';
import { outsideOf, stripsBetween } from '../../src/geo/gap.ts';
import { dissolve } from '../../src/geo/mesh/coverage.ts';
import { intersectionOf } from '../../src/geo/overlay/overlay.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { compareSides } from '../../src/model/compare.ts';
import { type DrawnControl, divide, settlementCells } from '../../src/model/control.ts';
import type { Result } from '../../src/model/result.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { box } from '../support/squares.ts';

const DAY = '2025-08-15';
const mesh = realMesh();
const { proposals, oblasts } = realFacts();
const alaska = proposals.filter(({ id }) => id === 'alaska-2025-08');

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

const drawing = (geometry: MultiPolygon, day = DAY): DrawnControl => ({ id: 'mine', day, geometry });
const multi = (...polygons: MultiPolygon['coordinates']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons,
});

/** With the land between it and the border, as a reader's line comes. */
const withStrips = (one: DrawnControl): DrawnControl => ({
  ...one,
  strips: stripsBetween(one.geometry, outside, 1),
});

/** The estimate's own Russian-held land, to be drawn again by somebody else. */
function estimated(): MultiPolygon {
  const { coverage } = divide(mesh, [{ day: DAY, level: 'central' }]);
  return dissolve(coverage, (id) => coverage.cells[id]?.holds[0]?.heldBy === 'RU');
}

/** All that lies around Ukraine. */
const outside = outsideOf(
  dissolve(divide(mesh, []).coverage, () => true),
  15,
  40,
  47,
  58,
);

describe('the estimate drawn by another hand', () => {
  const estimate = value(answerDay(mesh, DAY, alaska));
  const drawn = value(answerDay(mesh, DAY, alaska, withStrips(drawing(estimated()))));

  test('gives the central figures, without a range', () => {
    const { areaKm2: area, line } = drawn.control;
    // The strips along the border reach 40 m further than the drawing.
    expect(Math.abs(area.central - estimate.control.areaKm2.central)).toBeLessThan(3);
    expect([area.low, area.high]).toEqual([area.central, area.central]);
    expect(line.lengthKm.central / estimate.control.line.lengthKm.central).toBeCloseTo(1, 2);
    expect(drawn.control.range.coordinates).toEqual([]);
  });

  test('and the same zones, outcome and pockets', () => {
    const [now, before] = [drawn.proposals[0], estimate.proposals[0]];
    // The freeze has a border, with strips, too.
    now?.zones.forEach(({ areaKm2: area }, i) => {
      expect(Math.abs(area.central - (before?.zones[i]?.areaKm2.central ?? 0))).toBeLessThan(2);
    });
    expect(now?.outcome.transferred.toRu.central).toBeCloseTo(
      before?.outcome.transferred.toRu.central ?? 0,
      0,
    );
    const pockets = drawn.control.pocketsAreaKm2.central / estimate.control.pocketsAreaKm2.central;
    expect(Math.abs(pockets - 1)).toBeLessThan(0.005);
  });
});

test('a border drawn 300 m further in is no line of contact', () => {
  const inside = drawing(shrunk(estimated(), 0.3));
  const lengthOf = (one: DrawnControl) => {
    const { line, pocketLine } = value(answerDay(mesh, DAY, [], one)).control;
    return line.lengthKm.central + pocketLine.lengthKm.central;
  };
  const { line, pocketLine } = value(answerDay(mesh, DAY, [])).control;
  const estimate = line.lengthKm.central + pocketLine.lengthKm.central;
  expect(lengthOf(inside)).toBeGreaterThan(2 * estimate);
  expect(Math.abs(lengthOf(withStrips(inside)) / estimate - 1)).toBeLessThan(0.05);
});

describe('what is drawn', () => {
  test('is cut at the border; nothing drawn is nothing held, everything drawn is all of Ukraine', () => {
    const all = oblasts.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
    const everything = value(answerDay(mesh, DAY, [], drawing(multi(box(15, 40, 45, 60).coordinates))));
    expect(everything.control.areaKm2.central).toBeCloseTo(all, 3);
    expect(everything.control.line.lengthKm.central).toBe(0);
    const nothing = value(answerDay(mesh, DAY, [], drawing(multi())));
    expect(nothing.control.areaKm2.central).toBe(0);
    expect(nothing.control.heldByRu).toEqual([]);
  });

  test('may lie on any day, and overlaps its oblast as an independent overlay says', () => {
    const square = box(36.9005, 48.1005, 37.9005, 48.9005);
    const answer = value(answerDay(mesh, '2019-01-01', [], drawing(multi(square.coordinates), '2019-01-01')));
    for (const { oblast, areaKm2: area } of answer.control.heldByRu) {
      const unit = oblasts.find(({ id }) => id === oblast);
      expect(area.central).toBeCloseTo(areaKm2(intersectionOf(square, unit?.geometry ?? square)), 1);
    }
    expect(answer.control.heldByRu.length).toBeGreaterThan(0);
    expect(answer.control.day).toBe('2019-01-01');
  });

  test('holds the settlements inside it', () => {
    const square = box(36.9005, 48.1005, 37.9005, 48.9005);
    const cells = settlementCells(
      divide(mesh, [{ day: DAY, level: 'central', drawn: drawing(multi(square.coordinates)) }]),
    );
    mesh.record.settlements.forEach(({ lon, lat }, i) => {
      const inside = lon > 36.9005 && lon < 37.9005 && lat > 48.1005 && lat < 48.9005;
      expect(cells[i]?.holds[0]?.heldBy).toBe(inside ? 'RU' : 'UA');
    });
  });
});

describe('compared with the estimate', () => {
  const square = drawing(multi(box(36.9005, 48.1005, 37.9005, 48.9005).coordinates));
  const side = { kind: 'control', day: DAY } as const;

  test('it shows where the two disagree, and the pieces tile Ukraine', () => {
    const answer = value(compareSides(mesh, side, { ...side, line: 'mine' }, [], [square]));
    const total = (of: Record<string, { central: number }>) =>
      Object.values(of).reduce((sum, { central }) => sum + central, 0);
    expect(total(answer.totals.from)).toBeCloseTo(total(answer.totals.to), 6);
    const held = value(answerDay(mesh, DAY, [])).control.areaKm2.central;
    expect(answer.totals.from.RU.central).toBeCloseTo(held, 6);
    const { RU, UA } = answer.matrix;
    expect(RU.UA.central + RU.RU.central).toBeCloseTo(held, 6);
    expect(UA.RU.central + RU.RU.central).toBeCloseTo(
      value(answerDay(mesh, DAY, [], square)).control.areaKm2.central,
      6,
    );
    expect(answer.controlChanges).toEqual([]);
  });

  test('turned round it is the transpose; with itself nothing differs', () => {
    const there = value(compareSides(mesh, side, { ...side, line: 'mine' }, [], [square]));
    const back = value(compareSides(mesh, { ...side, line: 'mine' }, side, [], [square]));
    expect(back.matrix.UA.RU.central).toBeCloseTo(there.matrix.RU.UA.central, 9);
    const same = value(
      compareSides(mesh, { ...side, line: 'mine' }, { ...side, line: 'mine' }, [], [square]),
    );
    expect(same.changes).toEqual([]);
  });

  test('a proposal can be carried out on it', () => {
    const answer = value(
      compareSides(
        mesh,
        { ...side, line: 'mine' },
        { kind: 'proposal', id: 'alaska-2025-08', day: DAY, line: 'mine' },
        alaska,
        [square],
      ),
    );
    const day = value(answerDay(mesh, DAY, alaska, square));
    expect(answer.matrix.UA.RU.central).toBeCloseTo(
      day.proposals[0]?.outcome.transferred.toRu.central ?? 0,
      6,
    );
  });

  test('a line that is not there is named', () => {
    const answer = compareSides(mesh, side, { ...side, line: 'other' }, [], [square]);
    expect(answer).toEqual({
      ok: false,
      faults: [{ path: 'to.line', message: 'line "other" is unknown; known are mine' }],
    });
  });
});
