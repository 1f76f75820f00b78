import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { compareSides } from '../../src/model/compare.ts';
import type { ComparisonAnswer, Side } from '../../src/model/comparison.ts';
import type { OutcomeHolder } from '../../src/model/holder.ts';
import type { Proposal, Zone } from '../../src/model/proposal.ts';
import type { Rule } from '../../src/model/rule.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

const BEFORE = '2024-01-01';
const AFTER = '2024-01-02';
const mesh = squares();
const OBLAST = areaKm2(box(30, 48, 31, 49));
/** A meridian's length from 48 to 49 degrees north on WGS84. */
const DEGREE_KM = 111.2;

const proposal = (id: string, zones: Pick<Zone, 'kind' | 'rule' | 'optional'>[]): Proposal =>
  ({ id, zones: zones.map((zone, i) => ({ id: `z${i}`, ...zone })) }) as unknown as Proposal;

const proposals = [
  proposal('swap', [
    { kind: 'withdrawal', rule: { detached: { heldBy: 'RU' } } },
    { kind: 'cession', rule: { all: [{ oblasts: [EAST] }, { heldBy: 'UA' }] } },
  ]),
  proposal('nothing', [
    { kind: 'freeze', rule: { heldBy: 'RU' } },
    { kind: 'cession', rule: { oblasts: [WEST] }, optional: true },
  ]),
  proposal('drawn-zone', [{ kind: 'demilitarisation', rule: { geometry: box(30.2, 47.9, 30.6, 49.1) } }]),
  proposal('drawn-cession', [{ kind: 'cession', rule: { geometry: box(30.4, 47.9, 30.8, 49.1) } }]),
  proposal('band', [
    {
      kind: 'demilitarisation',
      rule: { minus: [{ within: { km: 10, of: { heldBy: 'RU' } } }, { heldBy: 'RU' }] },
    },
  ]),
];

const control = (day: string): Side => ({ kind: 'control', day });
const outcome = (id: string, day: string): Side => ({ kind: 'proposal', id, day });

function compared(from: Side, to: Side): ComparisonAnswer {
  const result = compareSides(mesh, from, to, proposals);
  if (!result.ok) throw new Error(result.faults[0]?.message);
  return result.value;
}

const directions = ({ changes }: ComparisonAnswer) => changes.map(({ from, to }) => `${from} to ${to}`);
const piece = (answer: ComparisonAnswer, from: OutcomeHolder, to: OutcomeHolder) => {
  const found = [...answer.changes, ...answer.unchanged].find((one) => one.from === from && one.to === to);
  if (!found) throw new Error(`no piece from ${from} to ${to}`);
  return found;
};

describe('the control of two days, between which a fifth of the west came to Russia', () => {
  const answer = compared(control(BEFORE), control(AFTER));

  test('one piece changes; its range stands a quarter of the way to either side', () => {
    expect(directions(answer)).toEqual(['UA to RU']);
    const gained = piece(answer, 'UA', 'RU');
    expect(gained.areaKm2.low / (0.175 * OBLAST)).toBeCloseTo(1, 2);
    expect(gained.areaKm2.central / (0.2 * OBLAST)).toBeCloseTo(1, 2);
    expect(gained.areaKm2.high / (0.225 * OBLAST)).toBeCloseTo(1, 2);
    expect(areaKm2(gained.geometry)).toBeCloseTo(gained.areaKm2.central, 6);
    expect(gained.byOblast.map(({ oblast }) => oblast)).toEqual([WEST]);
    expect(gained.byOblast[0]?.areaKm2).toEqual(gained.areaKm2);
  });

  test('the matrix holds what is left', () => {
    expect(answer.matrix.UA.UA.central / (1.3 * OBLAST)).toBeCloseTo(1, 2);
    expect(answer.matrix.RU.RU.central / (0.5 * OBLAST)).toBeCloseTo(1, 2);
    expect(answer.matrix.RU.UA).toEqual({ low: 0, central: 0, high: 0 });
    expect(answer.totals.from.UA.central + answer.totals.from.RU.central).toBeCloseTo(2 * OBLAST, 6);
    expect(answer.totals.to.RU.central).toBeCloseTo(
      answer.matrix.UA.RU.central + answer.matrix.RU.RU.central,
      6,
    );
    expect(answer.unchanged.map(({ from }) => from)).toEqual(['UA', 'RU']);
    expect(piece(answer, 'UA', 'UA').byOblast.map(({ oblast }) => oblast)).toEqual([WEST, EAST]);
  });

  test('the settlements changed hands, each on its day', () => {
    expect(piece(answer, 'UA', 'RU').settlements).toEqual({
      settlements: 20,
      population: 1800,
      populationKnownFor: 18,
    });
    expect(answer.settlements).toHaveLength(20);
    expect(answer.settlements[0]).toEqual({ id: 's-0-1', from: 'UA', to: 'RU' });
    expect(answer.settlements.slice(-2).map(({ id }) => id)).toEqual(['s-0-0', 's-1-0']);
    expect(answer.controlChanges).toHaveLength(20);
    expect(answer.controlChanges.every(({ date, heldBy }) => date === AFTER && heldBy === 'RU')).toBe(true);
  });

  test('the old line is part of the new one, which has a pocket', () => {
    const { from, to, shared } = answer.lines;
    expect(from.lengthKm).toBeCloseTo(DEGREE_KM, 0);
    expect(from.pocketsKm).toBe(0);
    expect(to.lengthKm).toBeCloseTo(2 * DEGREE_KM, 0);
    expect(to.pocketsKm).toBeCloseTo(DEGREE_KM, 0);
    expect(shared.lengthKm).toBeCloseTo(from.lengthKm, 6);
    expect(to.geometry.coordinates).toHaveLength(2);
    expect(shared.geometry.coordinates).toHaveLength(1);
  });

  test('the other way round it is a loss, with the same record of changes', () => {
    const back = compared(control(AFTER), control(BEFORE));
    expect(directions(back)).toEqual(['RU to UA']);
    expect(back.changes[0]?.areaKm2).toEqual(answer.changes[0]?.areaKm2);
    expect(back.controlChanges).toEqual(answer.controlChanges);
  });
});

describe('a proposal against the control of its day', () => {
  const answer = compared(control(AFTER), outcome('swap', AFTER));

  test('land goes both ways, the larger piece first', () => {
    expect(directions(answer)).toEqual(['UA to RU', 'RU to UA']);
    expect(piece(answer, 'UA', 'RU').areaKm2.central / (0.5 * OBLAST)).toBeCloseTo(1, 2);
    expect(piece(answer, 'RU', 'UA').areaKm2.central / (0.2 * OBLAST)).toBeCloseTo(1, 2);
    expect(piece(answer, 'UA', 'RU').byOblast.map(({ oblast }) => oblast)).toEqual([EAST]);
    expect(piece(answer, 'RU', 'UA').byOblast.map(({ oblast }) => oblast)).toEqual([WEST]);
    expect(answer.totals.to.RU.central).toBeCloseTo(OBLAST, 5);
    expect(piece(answer, 'UA', 'RU').settlements.settlements).toBe(50);
    expect(answer.settlements).toHaveLength(70);
    expect(answer.controlChanges).toEqual([]);
  });

  test('the range of what is ceded shrinks where the line moves forward', () => {
    const { low, central, high } = piece(answer, 'UA', 'RU').areaKm2;
    expect(low / (0.475 * OBLAST)).toBeCloseTo(1, 2);
    expect(central).toBeLessThan(high);
    expect(high / (0.525 * OBLAST)).toBeCloseTo(1, 2);
    expect(answer.matrixAt.high.UA.RU).toBeCloseTo(low, 6);
  });

  test('the lines share nothing', () => {
    expect(answer.lines.to.lengthKm).toBeCloseTo(DEGREE_KM, 1);
    expect(answer.lines.to.pocketsKm).toBe(0);
    expect(answer.lines.shared).toEqual({
      geometry: { type: 'MultiLineString', coordinates: [] },
      lengthKm: 0,
    });
  });
});

describe('shapes that both sides draw', () => {
  test('cross in one mesh', () => {
    const answer = compared(outcome('drawn-zone', BEFORE), outcome('drawn-cession', BEFORE));
    const strip = (west: number, east: number) => areaKm2(box(west, 48, east, 49));
    expect(directions(answer).sort()).toEqual(['UA to RU', 'demilitarised to RU', 'demilitarised to UA']);
    expect(piece(answer, 'demilitarised', 'UA').areaKm2.central).toBeCloseTo(strip(30.2, 30.4), 1);
    expect(piece(answer, 'demilitarised', 'RU').areaKm2.central).toBeCloseTo(strip(30.4, 30.6), 1);
    expect(piece(answer, 'UA', 'RU').areaKm2.central).toBeCloseTo(strip(30.6, 30.8), 1);
    expect(piece(answer, 'UA', 'RU').settlements.settlements).toBe(20);
    expect(answer.lines.shared.lengthKm).toBeCloseTo(DEGREE_KM, 0);
  });

  test('bands are drawn for the day of their side', () => {
    const answer = compared(outcome('band', BEFORE), outcome('band', AFTER));
    expect(directions(answer)).toEqual(['UA to RU', 'UA to demilitarised']);
    expect(piece(answer, 'UA', 'RU').areaKm2.central / (0.2 * OBLAST)).toBeCloseTo(1, 2);
    const { low, central, high } = piece(answer, 'UA', 'demilitarised').areaKm2;
    expect(central / (10 * DEGREE_KM)).toBeCloseTo(1, 2);
    expect((high - low) / central).toBeLessThan(0.01);
    expect(answer.matrix.demilitarised.demilitarised.central / (10 * DEGREE_KM)).toBeCloseTo(1, 2);
  });
});

describe('nothing differs', () => {
  test.each<[string, Side, Side]>([
    ['between a day and itself', control(AFTER), control(AFTER)],
    ['between two days without a change', control(AFTER), control('2024-01-09')],
    ['between a proposal and itself', outcome('swap', AFTER), outcome('swap', AFTER)],
    ['if a proposal only freezes or leaves open', control(AFTER), outcome('nothing', AFTER)],
  ])('%s', (_, from, to) => {
    const answer = compared(from, to);
    expect(answer.changes).toEqual([]);
    expect(answer.settlements).toEqual([]);
    expect(answer.controlChanges).toEqual([]);
    expect(answer.totals.to).toEqual(answer.totals.from);
    expect(answer.lines.shared).toEqual({
      geometry: answer.lines.to.geometry,
      lengthKm: answer.lines.to.lengthKm,
    });
    expect(answer.lines.from).toEqual(answer.lines.to);
  });

  test('in a zone that is empty on the chosen day', () => {
    const answer = compared(control(BEFORE), outcome('swap', BEFORE));
    expect(directions(answer)).toEqual(['UA to RU']);
    expect(answer.matrix.RU.UA).toEqual({ low: 0, central: 0, high: 0 });
  });
});

describe('what cannot be compared is a fault', () => {
  const faultsOf = (from: Side, to: Side, among: Proposal[] = proposals) => {
    const result = compareSides(mesh, from, to, among);
    return result.ok ? [] : result.faults;
  };

  test('a day outside the record, on either side', () => {
    expect(faultsOf(control('2023-12-31'), control('2024-02-30'))).toEqual([
      {
        path: 'from.day',
        message: '"2023-12-31" is no day of the record; expected one from 2024-01-01 to 2024-01-10',
      },
      {
        path: 'to.day',
        message: '"2024-02-30" is no day of the record; expected one from 2024-01-01 to 2024-01-10',
      },
    ]);
  });

  test('an unknown proposal', () => {
    expect(faultsOf(control(AFTER), outcome('gone', AFTER), proposals.slice(0, 2))).toEqual([
      { path: 'to.id', message: 'proposal "gone" is unknown; known are swap, nothing' },
    ]);
  });

  test('a rule that cannot be evaluated, once though there are three levels', () => {
    const rule: Rule = { all: [{ heldBy: 'UA' }, { oblasts: ['UA-99'] }] };
    const broken = proposal('broken', [{ kind: 'cession', rule }]);
    expect(faultsOf(outcome('broken', AFTER), control(AFTER), [broken])).toMatchObject([
      {
        file: 'broken',
        path: 'zones[0].rule.all[1].oblasts[0]',
        message: '"UA-99" is no oblast; known are UA-01, UA-02',
      },
    ]);
  });
});
