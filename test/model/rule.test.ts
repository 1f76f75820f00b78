import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { compileForDivision, divideIntoLevels } from '../../src/model/answer-day.ts';
import { selectedArea } from '../../src/model/measure.ts';
import { MAX_RULE_DEPTH, type Rule } from '../../src/model/rule.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

const mesh = squares();
const division = divideIntoLevels(mesh, '2024-01-02');

/** The central area of a rule's land, or its faults. */
function measured(rule: Rule): number {
  const compiled = compileForDivision(division, [{ rule, path: 'rule' }]);
  if (!compiled.ok)
    throw new Error(compiled.faults.map(({ path, message }) => `${path} ${message}`).join('; '));
  const [selects] = compiled.value.selectors;
  return selectedArea(compiled.value.division, (cell, level) => selects?.(cell, level) ?? false).areaKm2
    .central;
}
const faultOf = (rule: unknown) => {
  const compiled = compileForDivision(division, [{ rule: rule as Rule, path: 'zones[0].rule' }], 'file');
  return compiled.ok ? null : compiled.faults[0];
};

const OBLAST = areaKm2(box(30, 48, 31, 49));
const MAIN = areaKm2(box(31.5, 48, 32, 49));
const POCKET = areaKm2(box(30, 48, 30.2, 49));

describe('each form of rule, on two square oblasts with a pocket in the west', () => {
  test.each<[string, Rule, number]>([
    ['one oblast', { oblasts: [WEST] }, OBLAST],
    ['both oblasts', { oblasts: [WEST, EAST] }, 2 * OBLAST],
    ['held by Russia', { heldBy: 'RU' }, MAIN + POCKET],
    ['held by Ukraine', { heldBy: 'UA' }, 2 * OBLAST - MAIN - POCKET],
    ['all', { all: [{ oblasts: [WEST] }, { heldBy: 'RU' }] }, POCKET],
    ['any', { any: [{ oblasts: [WEST] }, { heldBy: 'RU' }] }, OBLAST + MAIN],
    ['minus', { minus: [{ oblasts: [WEST] }, { heldBy: 'RU' }] }, OBLAST - POCKET],
    ['detached', { detached: { heldBy: 'RU' } }, POCKET],
    ['a drawing', { geometry: box(30.4, 48.4, 30.6, 48.6) }, areaKm2(box(30.4, 48.4, 30.6, 48.6))],
    ['a drawing beyond the border', { geometry: box(31.9, 48, 35, 49) }, areaKm2(box(31.9, 48, 32, 49))],
  ])('%s', (_, rule, expected) => {
    // The line is drawn between points, so at the corners it strays from the straight by some hundred metres.
    expect(Math.abs(measured(rule) / expected - 1)).toBeLessThan(0.004);
  });

  test('a band of 10 km around the east reaches 10 km into the west', () => {
    const rule: Rule = { all: [{ oblasts: [WEST] }, { within: { km: 10, of: { oblasts: [EAST] } } }] };
    const width = 10 / (111.32 * Math.cos((48.5 * Math.PI) / 180));
    const expected = areaKm2(box(31 - width, 48, 31, 49));
    expect(Math.abs(measured(rule) / expected - 1)).toBeLessThan(0.01);
  });
});

describe('laws', () => {
  const leaf = fc.constantFrom<Rule>(
    { oblasts: [WEST] },
    { oblasts: [EAST] },
    { heldBy: 'RU' },
    { heldBy: 'UA' },
    { geometry: box(30.4, 48.4, 31.6, 48.6) },
  );
  const { rule: anyRule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ minus: fc.tuple(tie('rule'), tie('rule')) }),
      fc.record({ detached: tie('rule') }),
    ),
  }));

  test('a minus a is nothing; what a has and lacks of b makes up a; order does not matter', () => {
    fc.assert(
      fc.property(anyRule, anyRule, (a, b) => {
        expect(measured({ minus: [a, a] })).toBe(0);
        const both = measured({ all: [a, b] });
        const only = measured({ minus: [a, b] });
        expect(both + only).toBeCloseTo(measured(a), 5);
        expect(measured({ all: [b, a] })).toBeCloseTo(both, 5);
        expect(measured({ any: [a, b] })).toBeCloseTo(only + measured(b), 5);
      }),
      { numRuns: 25 },
    );
  });
});

describe('faults name the file and the path inside the rule', () => {
  const nested = (depth: number): Rule => (depth === 0 ? { heldBy: 'RU' } : { any: [nested(depth - 1)] });
  test('an unknown oblast', () => {
    expect(faultOf({ all: [{ heldBy: 'RU' }, { oblasts: [WEST, 'UA-99'] }] })).toEqual({
      file: 'file',
      path: 'zones[0].rule.all[1].oblasts[1]',
      message: '"UA-99" is no oblast; known are UA-01, UA-02',
    });
  });
  test('a band without a width', () => {
    expect(faultOf({ within: { km: -5, of: { heldBy: 'RU' } } })).toEqual({
      file: 'file',
      path: 'zones[0].rule.within.km',
      message: '-5 is no width; expected more than 0 and at most 1000 km',
    });
  });
  test('no rule at all', () => {
    expect(faultOf({ minus: [{ heldBy: 'RU' }, { nothing: 1 }] })).toEqual({
      file: 'file',
      path: 'zones[0].rule.minus[1]',
      message: 'is not a rule; expected one of oblasts, heldBy, all, any, minus, detached, within, geometry',
    });
  });
  test('too deep', () => {
    expect(faultOf(nested(MAX_RULE_DEPTH))).toBeNull();
    expect(faultOf(nested(MAX_RULE_DEPTH + 1))?.message).toBe(
      `rules may be nested ${MAX_RULE_DEPTH} deep at most`,
    );
  });
});
