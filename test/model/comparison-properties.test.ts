import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { compileForDivision, divideIntoLevels } from '../../src/model/answer-day.ts';
import { compareSides } from '../../src/model/compare.ts';
import type { ComparisonAnswer, Side } from '../../src/model/comparison.ts';
import { answerControl } from '../../src/model/control-answer.ts';
import { type Estimate, LEVELS } from '../../src/model/estimate.ts';
import { OUTCOME_HOLDERS, type OutcomeHolder } from '../../src/model/holder.ts';
import { addDays, daysBetween } from '../../src/model/iso-date.ts';
import { answerOutcome } from '../../src/model/outcome.ts';
import { summariseProposals } from '../../src/model/proposal-summary.ts';
import type { Selector } from '../../src/model/select.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

const { proposals, record, oblasts } = realFacts();
const mesh = realMesh();
const UKRAINE = oblasts.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
const FIGURES = ['low', 'central', 'high'] as const;

const day = fc
  .integer({ min: 0, max: daysBetween(record.firstDay, record.lastDay) })
  .map((days) => addDays(record.firstDay, days));
const side: fc.Arbitrary<Side> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('control' as const), day }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('proposal' as const),
      id: fc.constantFrom(...proposals.map(({ id }) => id)),
      day,
    }),
  },
);
/** As often on one day as on two. */
const sides = fc
  .tuple(side, side, fc.boolean())
  .map(([from, to, together]): [Side, Side] => [from, together ? { ...to, day: from.day } : to]);

function compared(from: Side, to: Side): ComparisonAnswer {
  const result = compareSides(mesh, from, to, proposals);
  if (!result.ok) throw new Error(result.faults[0]?.message);
  return result.value;
}

const close = (a: number, b: number, km2 = 1e-6) => expect(Math.abs(a - b)).toBeLessThan(km2);

/** What a side holds by the day's own division, which knows nothing of comparisons. */
function alone(one: Side): { totals: Record<OutcomeHolder, Estimate>; lineKm: number } {
  const division = divideIntoLevels(mesh, one.day);
  const proposal = one.kind === 'proposal' ? proposals.find(({ id }) => id === one.id) : undefined;
  const rules = (proposal?.zones ?? []).map(({ rule }) => ({ rule, path: '' }));
  const compiled = compileForDivision(division, rules);
  if (!compiled.ok) throw new Error(compiled.faults[0]?.message);
  const { division: own, selectors } = compiled.value;
  const zones = (proposal?.zones ?? []).map((zone, i) => ({ zone, selects: selectors[i] as Selector }));
  const { total, line } = answerOutcome(own, zones);
  return { totals: total, lineKm: line.lengthKm };
}

test('rows and columns add up to what each side holds by itself, and the pieces tile Ukraine', () => {
  fc.assert(
    fc.property(sides, ([from, to]) => {
      const answer = compared(from, to);
      const [first, second] = [alone(from), alone(to)];
      for (const holder of OUTCOME_HOLDERS) {
        for (const figure of FIGURES) {
          close(answer.totals.from[holder][figure], first.totals[holder][figure]);
          close(answer.totals.to[holder][figure], second.totals[holder][figure]);
        }
        const row = OUTCOME_HOLDERS.reduce((sum, other) => sum + answer.matrix[holder][other].central, 0);
        const column = OUTCOME_HOLDERS.reduce((sum, other) => sum + answer.matrix[other][holder].central, 0);
        close(row, first.totals[holder].central);
        close(column, second.totals[holder].central);
      }
      for (const level of LEVELS) {
        const rows = OUTCOME_HOLDERS.map((holder) => Object.values(answer.matrixAt[level][holder]));
        close(
          rows.flat().reduce((sum, area) => sum + area, 0),
          UKRAINE,
        );
      }
      const pieces = [...answer.changes, ...answer.unchanged];
      for (const { from: a, to: b, areaKm2: area, byOblast, geometry } of pieces) {
        for (const figure of FIGURES) close(area[figure], answer.matrix[a][b][figure]);
        expect(area.low <= area.central && area.central <= area.high).toBe(true);
        close(
          byOblast.reduce((sum, row) => sum + row.areaKm2.central, 0),
          area.central,
        );
        close(areaKm2(geometry), area.central, 2e-6);
        for (const row of byOblast) close(areaKm2(row.geometry), row.areaKm2.central);
      }
      oblasts.forEach(({ id, geometry }) => {
        const rows = pieces.flatMap(({ byOblast }) => byOblast.filter(({ oblast }) => oblast === id));
        close(
          rows.reduce((sum, row) => sum + row.areaKm2.central, 0),
          areaKm2(geometry),
        );
      });
      close(answer.lines.from.lengthKm, first.lineKm);
      close(answer.lines.to.lengthKm, second.lineKm);
      expect(answer.lines.shared.lengthKm).toBeLessThanOrEqual(Math.min(first.lineKm, second.lineKm) + 1e-6);
    }),
    { numRuns: 12 },
  );
});

test('the other way round, everything is the same the other way round', () => {
  fc.assert(
    fc.property(sides, ([from, to]) => {
      const there = compared(from, to);
      const back = compared(to, from);
      for (const a of OUTCOME_HOLDERS) {
        for (const b of OUTCOME_HOLDERS) {
          for (const figure of FIGURES) close(there.matrix[a][b][figure], back.matrix[b][a][figure]);
          for (const level of LEVELS) close(there.matrixAt[level][a][b], back.matrixAt[level][b][a]);
        }
      }
      expect(back.changes).toHaveLength(there.changes.length);
      for (const piece of there.changes) {
        const other = back.changes.find((one) => one.from === piece.to && one.to === piece.from);
        close(areaKm2(other?.geometry ?? { type: 'Polygon', coordinates: [] }), areaKm2(piece.geometry));
        expect(other?.settlements).toEqual(piece.settlements);
        expect(other?.byOblast.map(({ oblast }) => oblast)).toEqual(
          piece.byOblast.map(({ oblast }) => oblast),
        );
      }
      expect(back.settlements.map(({ id, from: a, to: b }) => ({ id, from: b, to: a }))).toEqual(
        there.settlements,
      );
      expect(back.controlChanges).toEqual(there.controlChanges);
      close(back.lines.from.lengthKm, there.lines.to.lengthKm);
      close(back.lines.to.pocketsKm, there.lines.from.pocketsKm);
      close(back.lines.shared.lengthKm, there.lines.shared.lengthKm);
    }),
    { numRuns: 12 },
  );
});

test('a side compared with itself has not changed', () => {
  fc.assert(
    fc.property(side, (one) => {
      const answer = compared(one, one);
      expect(answer.changes).toEqual([]);
      expect(answer.settlements).toEqual([]);
      expect(answer.lines.shared.lengthKm).toBe(answer.lines.from.lengthKm);
    }),
    { numRuns: 8 },
  );
});

test('between two days exactly those settlements change hands that the record says', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const answer = compared({ kind: 'control', day: a }, { kind: 'control', day: b });
      const last = new Map(answer.controlChanges.map(({ settlementId, heldBy }) => [settlementId, heldBy]));
      const held = new Map(record.settlements.map(({ id, heldAtStart }) => [id, heldAtStart]));
      const [earlier, later] = a < b ? [a, b] : [b, a];
      for (const { date, settlementId, heldBy } of record.changes)
        if (date <= earlier) held.set(settlementId, heldBy);
      const changed = [...last].filter(([id, heldBy]) => held.get(id) !== heldBy).map(([id]) => id);
      expect(answer.settlements.map(({ id }) => id).sort()).toEqual(changed.sort());
      expect(answer.controlChanges.every(({ date }) => date > earlier && date <= later)).toBe(true);
    }),
    { numRuns: 6 },
  );
});

test('the lines of two days are the lines of contact, pockets included', () => {
  const answer = compared({ kind: 'control', day: '2024-10-01' }, { kind: 'control', day: '2026-07-01' });
  for (const [line, on] of [
    [answer.lines.from, '2024-10-01'],
    [answer.lines.to, '2026-07-01'],
  ] as const) {
    const control = answerControl(divideIntoLevels(mesh, on));
    close(line.pocketsKm, control.pocketLine.lengthKm.central);
    close(line.lengthKm - line.pocketsKm, control.line.lengthKm.central);
  }
});

test('a proposal against the control of its day says what its summary says', () => {
  const rows = summariseProposals(mesh, proposals, '2025-12-24');
  if (!rows.ok) throw new Error(rows.faults[0]?.message);
  expect(rows.value.map(({ id }) => id)).toEqual(proposals.map(({ id }) => id));
  for (const row of rows.value) {
    const answer = compared(
      { kind: 'control', day: row.day },
      { kind: 'proposal', id: row.id, day: row.day },
    );
    close(answer.matrix.UA.RU.central, row.toRu.central);
    close(answer.matrix.RU.UA.central, row.toUa.central);
    close(answer.totals.to.demilitarised.high, row.demilitarised.high);
    close(answer.totals.to.RU.low, row.held.RU.low);
    close(answer.lines.to.lengthKm, row.lineKm);
    expect(answer.settlements).toHaveLength(row.settlements.settlements);
  }
});

test('each proposal on its own date; one older than the record on the first day of it', () => {
  const rows = summariseProposals(mesh, proposals, 'own');
  if (!rows.ok) throw new Error(rows.faults[0]?.message);
  const days = new Map(rows.value.map(({ id, day: on }) => [id, on]));
  expect(days.get('alaska-2025-08')).toBe('2025-08-15');
  expect(days.get('borders-1991')).toBe(record.firstDay);
  expect(rows.value.find(({ id }) => id === 'borders-1991')?.held.UA.central).toBeCloseTo(UKRAINE, 4);
});

test('a table for a day outside the record is a fault', () => {
  const rows = summariseProposals(mesh, proposals, '2022-02-24');
  expect(rows).toEqual({
    ok: false,
    faults: [
      {
        path: 'day',
        message: '"2022-02-24" is no day of the record; expected one from 2024-07-08 to 2026-08-22',
      },
    ],
  });
});
