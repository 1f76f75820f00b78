import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { dissolve } from '../../src/geo/mesh/coverage.ts';
import { differenceOf } from '../../src/geo/overlay/overlay.ts';
import { compareSides } from '../../src/model/compare.ts';
import { type DrawnControl, divide } from '../../src/model/control.ts';
import { disagreementOf } from '../../src/model/disagreement.ts';
import type { Level } from '../../src/model/estimate.ts';
import { realMesh } from '../support/real-data.ts';

const mesh = realMesh();
const DAY = '2025-08-15';
const LATER = '2025-11-20';

function heldOn(day: string, level: Level): MultiPolygon {
  const { coverage } = divide(mesh, [{ day, level }]);
  return dissolve(coverage, (id) => coverage.cells[id]?.holds[0]?.heldBy === 'RU');
}

/** The estimate of a later day, as if another source had drawn it on this one. */
const line: DrawnControl = { id: 'line-mine', day: DAY, geometry: heldOn(LATER, 'central') };
const estimate = { kind: 'control', day: DAY } as const;
const drawn = { kind: 'control', day: DAY, line: line.id } as const;

function compared(from: typeof estimate | typeof drawn, to: typeof estimate | typeof drawn) {
  const answer = compareSides(mesh, from, to, [], [line]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return disagreementOf(answer.value);
}

const size = (a: MultiPolygon, b: MultiPolygon) => areaKm2(differenceOf(a, b));

test('what each holds alone, and what of it lies outside the range, agree with an independent overlay', () => {
  const found = compared(estimate, drawn);
  const now = heldOn(DAY, 'central');
  const overlaid = {
    onlyLine: size(line.geometry, now),
    onlyEstimate: size(now, line.geometry),
    outside: size(line.geometry, heldOn(DAY, 'high')) + size(heldOn(DAY, 'low'), line.geometry),
  };
  expect(overlaid.onlyLine).toBeGreaterThan(100);
  for (const key of ['onlyLine', 'onlyEstimate', 'outside'] as const)
    expect(Math.abs((found?.[key] ?? -1) - overlaid[key])).toBeLessThan(2);
  const sum = found?.byOblast.reduce((total, row) => total + row.onlyLine, 0);
  expect(Math.abs((sum ?? 0) - overlaid.onlyLine)).toBeLessThan(2);
});

test('turned round it says the same; without a line, or with two, there is nothing to say', () => {
  expect(compared(drawn, estimate)).toEqual(compared(estimate, drawn));
  expect(compared(estimate, estimate)).toBeNull();
  expect(compared(drawn, drawn)).toBeNull();
});
