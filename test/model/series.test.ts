import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { divideIntoLevels } from '../../src/model/answer-day.ts';
import { answerControl } from '../../src/model/control-answer.ts';
import { NO_ESTIMATE } from '../../src/model/estimate.ts';
import { areaSeries, seriesSteps } from '../../src/model/series.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

test('two squares: a fifth of the west comes on the second day', () => {
  const oblast = areaKm2(box(30, 48, 31, 49));
  const series = areaSeries(squares());
  expect(series.days).toHaveLength(10);
  expect(series.days.at(-1)).toBe('2024-01-10');
  expect(series.byOblast.map(({ oblast: id }) => id)).toEqual([WEST, EAST]);
  const west = series.byOblast[0]?.areaKm2.map(({ central }) => central / oblast) ?? [];
  expect(west[0]).toBe(0);
  for (const share of west.slice(1)) expect(share).toBeCloseTo(0.2, 2);
  expect((series.areaKm2[9]?.low ?? 0) / oblast).toBeCloseTo(0.475 + 0.175, 2);
  expect((series.areaKm2[9]?.high ?? 0) / oblast).toBeCloseTo(0.525 + 0.225, 2);
  expect(series.areaKm2[9]).toBe(series.areaKm2[1]);
});

test('the figures are those of the days themselves, in all and by oblast', () => {
  const mesh = realMesh();
  const { record } = realFacts();
  const series = areaSeries(mesh);
  expect(series.days).toHaveLength(776);
  expect(series.areaKm2).toHaveLength(776);
  const changeDays = new Set(record.changes.map(({ date }) => date));
  expect(new Set(series.areaKm2).size).toBe(changeDays.size + 1);
  const chosen = series.days.filter((_, i) => i % 43 === 0 || i === 775);
  for (const day of chosen) {
    const at = series.days.indexOf(day);
    const control = answerControl(divideIntoLevels(mesh, day));
    for (const figure of ['low', 'central', 'high'] as const) {
      expect(Math.abs((series.areaKm2[at]?.[figure] ?? 0) - control.areaKm2[figure]), day).toBeLessThan(1e-6);
      for (const { oblast, areaKm2: held } of series.byOblast) {
        const there = control.heldByRu.find((row) => row.oblast === oblast)?.areaKm2 ?? NO_ESTIMATE;
        expect(Math.abs((held[at]?.[figure] ?? 0) - there[figure]), `${day} ${oblast}`).toBeLessThan(1e-6);
      }
    }
    const known = series.byOblast.map(({ oblast }) => oblast);
    expect(control.heldByRu.filter(({ oblast }) => !known.includes(oblast))).toEqual([]);
  }
});

test('it comes in one step for each later day with changes', () => {
  const { record } = realFacts();
  const steps = [...seriesSteps(realMesh())];
  const later = new Set(record.changes.map(({ date }) => date).filter((date) => date > record.firstDay));
  expect(steps).toHaveLength(later.size);
  expect(steps.every(({ total }) => total === 776)).toBe(true);
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
});
