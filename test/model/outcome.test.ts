import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { answerDay, answerProposal } from '../../src/model/answer-day.ts';
import { divide } from '../../src/model/control.ts';
import { LEVELS, NO_ESTIMATE } from '../../src/model/estimate.ts';
import { OUTCOME_HOLDERS } from '../../src/model/holder.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

const proposal = (zones: Partial<Proposal['zones'][number]>[]): Proposal =>
  ({
    id: 'test',
    claims: [{ id: 'share', quantity: { share: { heldBy: 'RU' }, of: [WEST, EAST] }, unit: 'percent' }],
    zones: zones.map((zone, i) => ({ id: `z${i}`, label: { en: '' }, sources: ['s'], ...zone })),
  }) as unknown as Proposal;

function answerOf(zones: Partial<Proposal['zones'][number]>[]) {
  const answer = answerDay(squares(), '2024-01-02', [proposal(zones)]);
  if (!answer.ok) throw new Error(answer.faults[0]?.message);
  const [first] = answer.value.proposals;
  if (!first) throw new Error('no answer');
  return first;
}

const OBLAST = areaKm2(box(30, 48, 31, 49));
const share = (value: number, whole: number) => value / whole;

describe('two square oblasts, the eastern half of the east and a pocket in the west held by Russia', () => {
  test('the pocket is left and the rest of the east given up', () => {
    const { outcome, zones, claims } = answerOf([
      { kind: 'withdrawal', rule: { detached: { heldBy: 'RU' } } },
      { kind: 'cession', rule: { all: [{ oblasts: [EAST] }, { heldBy: 'UA' }] } },
    ]);
    expect(share(outcome.transferred.toUa.central, 0.2 * OBLAST)).toBeCloseTo(1, 2);
    expect(share(outcome.transferred.toRu.central, 0.5 * OBLAST)).toBeCloseTo(1, 3);
    expect(outcome.total.RU.central).toBeCloseTo(OBLAST, 5);
    expect(outcome.total.UA.central).toBeCloseTo(OBLAST, 5);
    expect(outcome.total.RU.high - outcome.total.RU.low).toBeLessThan(1e-6);
    expect(outcome.line.lengthKm).toBeCloseTo(111.2, 1);
    expect(outcome.line.oblastBoundaryKm).toBeCloseTo(outcome.line.lengthKm, 6);
    expect(outcome.line.keptKm + outcome.line.newKm).toBeCloseTo(0, 6);
    expect(zones[1]?.settlements).toEqual({ settlements: 50, population: 4500, populationKnownFor: 45 });
    expect(share(claims[0]?.computed.central ?? 0, (100 * 0.7 * OBLAST) / 20_000)).toBeCloseTo(1, 2);
  });

  test('a demilitarised band makes a new line; a freeze changes nothing', () => {
    const { outcome } = answerOf([
      {
        kind: 'demilitarisation',
        rule: { all: [{ oblasts: [WEST] }, { geometry: box(30.5, 47.9, 31.1, 49.1) }] },
      },
      { kind: 'freeze', rule: { all: [{ oblasts: [EAST] }, { heldBy: 'RU' }] } },
    ]);
    expect(outcome.total.demilitarised.central).toBeCloseTo(areaKm2(box(30.5, 48, 31, 49)), 1);
    expect(share(outcome.frozen.central, 0.5 * OBLAST)).toBeCloseTo(1, 3);
    expect(outcome.transferred.toRu.central).toBe(0);
    expect(outcome.line.newKm).toBeCloseTo(111.2, 0);
    expect(outcome.line.oblastBoundaryKm).toBeCloseTo(111.2, 1);
    expect(outcome.line.keptKm).toBeCloseTo(222.4, 0);
  });

  test.each<[string, Proposal['zones'][number]['kind'][], 'UA' | 'RU' | 'demilitarised']>([
    ['a cession prevails over a withdrawal', ['cession', 'withdrawal'], 'RU'],
    [
      'a demilitarised zone prevails over both',
      ['demilitarisation', 'cession', 'withdrawal'],
      'demilitarised',
    ],
    ['a withdrawal over a freeze', ['withdrawal', 'freeze'], 'UA'],
    ['and in any order', ['withdrawal', 'cession', 'demilitarisation'], 'demilitarised'],
  ])('where zones overlap, %s', (_, kinds, holder) => {
    const { outcome } = answerOf(kinds.map((kind) => ({ kind, rule: { oblasts: [EAST] } })));
    const east = outcome.byOblast.find(({ oblast }) => oblast === EAST)?.areaKm2;
    expect(east?.[holder].central).toBeCloseTo(OBLAST, 5);
    expect(outcome.byOblast.find(({ oblast }) => oblast === WEST)?.areaKm2.demilitarised.central).toBe(0);
  });

  test('without zones all stays as it is: the line is kept and nothing is transferred', () => {
    const { outcome } = answerOf([]);
    expect(outcome.transferred).toEqual({
      toUa: NO_ESTIMATE,
      toRu: NO_ESTIMATE,
      toDemilitarised: NO_ESTIMATE,
    });
    expect(share(outcome.total.RU.central, 0.7 * OBLAST)).toBeCloseTo(1, 2);
    expect(outcome.line.keptKm).toBeCloseTo(outcome.line.lengthKm, 9);
    expect(outcome.line.lengthKm).toBeCloseTo(222.4, 0);
  });

  test('an optional zone is not counted', () => {
    const { outcome } = answerOf([{ kind: 'cession', rule: { oblasts: [WEST] }, optional: true }]);
    expect(outcome.transferred.toRu.central).toBe(0);
  });
});

test('of all eleven proposals the rows make up the oblasts, and the parts of the line its length', () => {
  const { oblasts, proposals } = realFacts();
  const answer = answerDay(realMesh(), '2025-12-24', proposals);
  if (!answer.ok) throw new Error(answer.faults[0]?.message);
  expect(answer.value.proposals).toHaveLength(11);
  for (const { outcome, id } of answer.value.proposals) {
    const { lengthKm, keptKm, oblastBoundaryKm, newKm } = outcome.line;
    expect(Math.abs(keptKm + oblastBoundaryKm + newKm - lengthKm), id).toBeLessThan(1e-6);
    let total = 0;
    outcome.byOblast.forEach(({ areaKm2: held }, i) => {
      const sum = OUTCOME_HOLDERS.reduce((all, holder) => all + held[holder].central, 0);
      const geometry = oblasts[i]?.geometry;
      expect(Math.abs(sum - (geometry ? areaKm2(geometry) : 0)), id).toBeLessThan(1e-6);
      total += sum;
    });
    const whole = OUTCOME_HOLDERS.reduce((all, holder) => all + outcome.total[holder].central, 0);
    expect(Math.abs(whole - total)).toBeLessThan(1e-5);
    const { toUa, toRu, toDemilitarised } = outcome.transferred;
    const now = answer.value.control.areaKm2;
    // What Ukraine and Russia hold afterwards is what they held, with what each received and less what each gave.
    const left = whole - now.central + toUa.central - outcome.total.UA.central;
    const gone = now.central + toRu.central - outcome.total.RU.central;
    expect(left + gone, id).toBeCloseTo(toRu.central + toUa.central + toDemilitarised.central, 5);
    expect(gone, id).toBeGreaterThan(-1e-6);
    expect(left, id).toBeGreaterThan(-1e-6);
    expect(gone, id).toBeGreaterThan(toUa.central - 1e-6);
  }
});

test('the figures of each level are those of the division of that level alone', () => {
  const alaska = realFacts().proposals.filter(({ id }) => id === 'alaska-2025-08');
  const [level0, level2] = (['low', 'high'] as const).map((level) => {
    const division = divide(
      realMesh(),
      LEVELS.map(() => ({ day: '2025-08-15', level })),
    );
    const answer = answerProposal(division, alaska[0] as Proposal);
    if (!answer.ok) throw new Error(answer.faults[0]?.message);
    return answer.value.outcome.total;
  });
  const all = answerDay(realMesh(), '2025-08-15', alaska);
  const total = all.ok ? all.value.proposals[0]?.outcome.total : undefined;
  expect(level0?.RU.low).toBe(level0?.RU.high);
  expect(total?.RU.low).toBeCloseTo(level0?.RU.central ?? 0, 5);
  expect(total?.RU.high).toBeCloseTo(level2?.RU.central ?? 0, 5);
  expect(total?.UA.low).toBeCloseTo(level2?.UA.central ?? 0, 5);
  expect(total?.UA.high).toBeCloseTo(level0?.UA.central ?? 0, 5);
  expect((total?.RU.high ?? 0) - (total?.RU.low ?? 0)).toBeGreaterThan(100);
});
