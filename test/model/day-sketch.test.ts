import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { lengthKm } from '../../src/geo/length.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { sketchDay } from '../../src/model/day-sketch.ts';
import { realMesh } from '../support/real-data.ts';
import { expectSound } from '../support/sound.ts';
import { squares } from '../support/squares.ts';

describe.each([
  ['real record', realMesh(), '2025-08-15'],
  ['first day', realMesh(), '2024-07-08'],
  ['squares with a pocket', squares(), '2024-01-05'],
] as const)('the sketch of a day: %s', (_, mesh, day) => {
  test('has the land and the lines of the full answer’s central estimate', () => {
    const full = answerDay(mesh, day, []);
    if (!full.ok) throw new Error('no answer');
    const { areaKm2: area, line, pocketLine } = full.value.control;
    const sketch = sketchDay(mesh, day);
    expect(sketch.day).toBe(day);
    expectSound(sketch.held);
    expect(Math.abs(areaKm2(sketch.held) - area.central)).toBeLessThan(1e-3);
    expect(
      Math.abs(lengthKm(sketch.line) - line.lengthKm.central - pocketLine.lengthKm.central),
    ).toBeLessThan(1e-6);
  });
});
