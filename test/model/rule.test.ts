import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { MAX_MASKS } from '../../src/geo/mesh/network.ts';
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
    ['all of nothing in common', { all: [{ heldBy: 'RU' }, { heldBy: 'UA' }] }, 0],
    ['all without parts', { all: [] }, 2 * OBLAST],
    ['any without parts', { any: [] }, 0],
    ['minus of what it does not touch', { minus: [{ oblasts: [WEST] }, { oblasts: [EAST] }] }, OBLAST],
    ['detached, in an oblast of the main body', { detached: { oblasts: [EAST] } }, 0],
    ['detached, of land that Ukraine holds', { detached: { heldBy: 'UA' } }, 0],
    ['a drawing outside Ukraine', { geometry: box(33, 48, 34, 49) }, 0],
    [
      'a drawing with a hole',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            ...box(30.3, 48.3, 30.7, 48.7).coordinates,
            ...box(30.4, 48.4, 30.6, 48.6).coordinates.map((ring) => [...ring].reverse()),
          ],
        },
      },
      areaKm2(box(30.3, 48.3, 30.7, 48.7)) - areaKm2(box(30.4, 48.4, 30.6, 48.6)),
    ],
    ['a drawing beyond the border', { geometry: box(31.9, 48, 35, 49) }, areaKm2(box(31.9, 48, 32, 49))],
  ])('%s', (_, rule, expected) => {
    // The line is drawn between points, so at the corners it strays from the straight by some hundred metres.
    expect(Math.abs(measured(rule) - expected)).toBeLessThan(0.004 * expected + 1e-9);
  });

  test('a band of 10 km around the east reaches 10 km into the west', () => {
    const rule: Rule = { all: [{ oblasts: [WEST] }, { within: { km: 10, of: { oblasts: [EAST] } } }] };
    const width = 10 / (111.32 * Math.cos((48.5 * Math.PI) / 180));
    const expected = areaKm2(box(31 - width, 48, 31, 49));
    expect(Math.abs(measured(rule) / expected - 1)).toBeLessThan(0.01);
  });

  test('the same rule a day earlier, before the pocket', () => {
    const before = divideIntoLevels(mesh, '2024-01-01');
    const rules = [
      { heldBy: 'RU' } as const,
      { detached: { heldBy: 'RU' } } as const,
      { oblasts: [WEST] },
    ].map((rule) => ({ rule, path: 'rule' }));
    const compiled = compileForDivision(before, rules);
    const areas = compiled.ok
      ? compiled.value.selectors.map((selects) => selectedArea(before, selects).areaKm2.central)
      : [];
    expect(areas).toHaveLength(3);
    expect(Math.abs((areas[0] ?? 0) / MAIN - 1)).toBeLessThan(0.004);
    expect(areas[1]).toBe(0);
    expect(areas[2]).toBeCloseTo(OBLAST, 5);
  });

  test('a wider band holds a narrower one, and both what they surround', () => {
    const bandOf = (km: number): Rule => ({ within: { km, of: { detached: { heldBy: 'RU' } } } });
    expect(measured({ minus: [bandOf(5), bandOf(12)] })).toBeLessThan(1e-6);
    expect(measured({ minus: [{ detached: { heldBy: 'RU' } }, bandOf(5)] })).toBeLessThan(1e-6);
    // The pocket is one degree high: 5 km more to its east are 5 by 111 km, less what the border cuts off.
    const more = measured({ minus: [bandOf(10), bandOf(5)] });
    expect(Math.abs(more / (5 * 111.2) - 1)).toBeLessThan(0.02);
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
        const either = measured({ any: [a, b] });
        expect(either).toBeCloseTo(only + measured(b), 5);
        expect(measured({ any: [b, a] })).toBeCloseTo(either, 5);
      }),
      { numRuns: 25 },
    );
  });
});

describe('faults name the file and the path inside the rule', () => {
  const nested = (depth: number): Rule => (depth === 0 ? { heldBy: 'RU' } : { any: [nested(depth - 1)] });
  test('an unknown oblast', () => {
    expect(faultOf({ all: [{ heldBy: 'RU' }, { oblasts: [WEST, 'UA-99'] }] })).toMatchObject({
      file: 'file',
      path: 'zones[0].rule.all[1].oblasts[1]',
      message: '"UA-99" is no oblast; known are UA-01, UA-02',
    });
  });
  test.each([0, -5, 1000.5, Number.NaN, Number.POSITIVE_INFINITY])('a band of %d km', (km) => {
    expect(faultOf({ any: [{ within: { km, of: { heldBy: 'RU' } } }] })).toMatchObject({
      file: 'file',
      path: 'zones[0].rule.any[0].within.km',
      message: `${km} is no width; expected more than 0 and at most 1000 km`,
    });
  });
  test('inside a band', () => {
    expect(faultOf({ within: { km: 5, of: { detached: { oblasts: ['UA-98'] } } } })).toMatchObject({
      file: 'file',
      path: 'zones[0].rule.within.of.detached.oblasts[0]',
      message: '"UA-98" is no oblast; known are UA-01, UA-02',
    });
  });
  test('more drawings than there are bits for', () => {
    const drawings = (count: number) => ({
      any: Array.from({ length: count }, (_, i): Rule => {
        const west = 30.1 + i / 20;
        return { geometry: box(west, 48.4, west + 0.03, 48.5) };
      }),
    });
    expect(faultOf(drawings(MAX_MASKS - 1))).toBeNull();
    expect(measured(drawings(MAX_MASKS - 1))).toBeCloseTo(
      (MAX_MASKS - 1) * areaKm2(box(30, 48.4, 30.03, 48.5)),
      3,
    );
    expect(faultOf(drawings(MAX_MASKS))).toMatchObject({
      file: 'file',
      path: `zones[0].rule.any[${MAX_MASKS - 1}].geometry`,
      message: `too many drawn shapes and bands; ${MAX_MASKS - 1} at most`,
    });
  });
  test('each once, though every rule is compiled for three levels; and all that there are', () => {
    const compiled = compileForDivision(division, [
      {
        rule: { minus: [{ oblasts: ['UA-97'] }, { within: { km: 0, of: { heldBy: 'RU' } } }] },
        path: 'rule',
      },
    ]);
    expect(compiled.ok ? [] : compiled.faults.map(({ path }) => path)).toEqual([
      'rule.minus[0].oblasts[0]',
      'rule.minus[1].within.km',
    ]);
  });
  test('no rule at all', () => {
    expect(faultOf({ minus: [{ heldBy: 'RU' }, { nothing: 1 }] })).toMatchObject({
      file: 'file',
      path: 'zones[0].rule.minus[1]',
      message: 'is not a rule; expected one of oblasts, heldBy, all, any, minus, detached, within, geometry',
    });
  });
  test('too deep', () => {
    expect(faultOf(nested(MAX_RULE_DEPTH))).toBeNull();
    expect(faultOf(nested(MAX_RULE_DEPTH + 1))).toMatchObject({
      file: 'file',
      path: `zones[0].rule${'.any[0]'.repeat(MAX_RULE_DEPTH + 1)}`,
      message: 'rules may be nested 64 deep at most',
    });
  });
});
