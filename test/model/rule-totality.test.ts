import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { intersectionOf, unionOf } from '../../src/geo/overlay/overlay.ts';
import { compileForDivision, divideIntoLevels } from '../../src/model/answer-day.ts';
import { selectedArea } from '../../src/model/measure.ts';
import type { Rule } from '../../src/model/rule.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

const division = divideIntoLevels(squares(), '2024-01-02');
const WHOLE = areaKm2(box(30, 48, 31, 49)) + areaKm2(box(31, 48, 32, 49));

/** A lattice of tenths: drawings meet boundaries, settlements and each other as often as they can. */
const lon = fc.integer({ min: 296, max: 324 }).map((n) => n / 10);
const lat = fc.integer({ min: 476, max: 494 }).map((n) => n / 10);
const ring = fc
  .array(fc.tuple(lon, lat), { minLength: 3, maxLength: 8 })
  .map((positions): Position[] => [...positions, positions[0] as Position]);
/** Closed rings of any shape: crossing themselves, without area, holes outside their outer ring. */
const drawing: fc.Arbitrary<Polygon | MultiPolygon> = fc.oneof(
  fc
    .array(ring, { minLength: 1, maxLength: 2 })
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
  fc
    .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { maxLength: 2 })
    .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
);
const { rule: anyRule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Rule>({ oblasts: [WEST] }, { oblasts: [EAST] }, { heldBy: 'RU' }, { heldBy: 'UA' }),
    fc.record({ geometry: drawing }),
    fc.record({ all: fc.array(tie('rule'), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('rule'), { maxLength: 2 }) }),
    fc.record({ minus: fc.tuple(tie('rule'), tie('rule')) }),
    fc.record({ detached: tie('rule') }),
    fc.record({
      within: fc.record({ km: fc.constantFrom(-1, 0.01, 5, 40, Number.NaN), of: tie('rule') }),
    }),
  ),
}));

test('any rule gives land inside Ukraine or faults with a path, and never throws', () => {
  let answered = 0;
  fc.assert(
    fc.property(anyRule, (rule) => {
      const compiled = compileForDivision(division, [{ rule, path: 'rule' }]);
      if (!compiled.ok) {
        for (const { path, message } of compiled.faults) {
          expect(path).toMatch(/^rule/);
          expect(message.length).toBeGreaterThan(10);
        }
        return;
      }
      answered += 1;
      const { division: own, selectors } = compiled.value;
      const select = selectors[0] ?? (() => false);
      const area = selectedArea(own, select).areaKm2;
      const rest = selectedArea(own, (cell, level) => !select(cell, level)).areaKm2;
      expect(area.low).toBeGreaterThan(-1e-6);
      expect(Math.abs(area.central + rest.central - WHOLE)).toBeLessThan(1e-6);
      expect(Math.abs(area.high + rest.low - WHOLE)).toBeLessThan(1e-6);
    }),
    { numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(20);
});

function dividedBy(geometry: MultiPolygon | Polygon) {
  const rule: Rule = { all: [{ geometry }] };
  return compileForDivision(division, [{ rule, path: 'zones[0].rule' }]);
}

test('a drawing whose rings cross on every edge has the area that it goes round, without its holes', () => {
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [29.6, 47.9],
          [29.9, 47.7],
          [29.6, 47.6],
          [29.6, 47.6],
          [29.6, 47.9],
        ],
      ],
      [
        [
          [29.6, 47.6],
          [29.6, 48.4],
          [32.3, 49.3],
          [29.6, 47.6],
        ],
        [
          [30.6, 49.4],
          [32.4, 48.6],
          [31.5, 49],
          [30.7, 47.6],
          [30.6, 49.4],
        ],
      ],
    ],
  };
  const compiled = dividedBy(geometry);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const { division: own, selectors } = compiled.value;
  const drawn = selectedArea(own, selectors[0] ?? (() => false)).areaKm2;
  const inside = intersectionOf(geometry, unionOf(box(30, 48, 31, 49), box(31, 48, 32, 49)));
  // Drawings are moved off the corners of boundaries by less than a metre.
  expect(drawn.central).toBeCloseTo(areaKm2(inside), 2);
  expect(drawn.central).toBeGreaterThan(100);
});

test('a drawing that crosses itself some hundred thousand times is a fault with its path', () => {
  const points = 1201;
  const scribble = Array.from({ length: points + 1 }, (_, i): Position => {
    const bearing = (2 * Math.PI * i * 600) / points;
    return [31 + 0.5 * Math.cos(bearing), 48.5 + 0.3 * Math.sin(bearing)];
  });
  const compiled = dividedBy({ type: 'Polygon', coordinates: [scribble] });
  expect(compiled.ok ? [] : compiled.faults).toMatchObject([
    {
      path: 'zones[0].rule.all[0].geometry',
      message: 'crosses itself too often to be followed; expected rings that do not cross',
    },
  ]);
});
