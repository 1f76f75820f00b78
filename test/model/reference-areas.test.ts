import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DayAnswer } from '../../src/model/answer.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import type { IsoDate } from '../../src/model/iso-date.ts';
import { calibrationOf } from '../../src/publish/catalog.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

const reference = readFileSync('data/calibration/reference-areas.csv', 'utf8');
const answers = new Map<IsoDate, DayAnswer>();
function answerOf(day: IsoDate): DayAnswer {
  const known = answers.get(day);
  if (known) return known;
  const alaska = realFacts().proposals.filter(({ id }) => id === 'alaska-2025-08');
  const answer = answerDay(realMesh(), day, alaska);
  if (!answer.ok) throw new Error('no answer');
  answers.set(day, answer.value);
  return answer.value;
}
const { rows, pairs, held, days } = calibrationOf(reference, answerOf);

/** Largest difference allowed, as a share of the reference, where that exceeds 200 km2. */
const TOLERANCE: Record<string, number> = {
  'UA-09': 0.015,
  'UA-14': 0.015,
  'UA-23': 0.015,
  'UA-65': 0.015,
  'UA-63': 0.09,
  'UA-59': 0.16,
};

describe('the estimate against the reference areas', () => {
  test.each(rows.filter(({ oblast, referenceKm2 }) => oblast in TOLERANCE && referenceKm2 > 200))(
    '$oblast on $day',
    ({ oblast, referenceKm2, areaKm2 }) => {
      expect(Math.abs(areaKm2.central / referenceKm2 - 1)).toBeLessThan(TOLERANCE[oblast] ?? 0);
    },
  );

  test('covers all the oblasts of the front on four days', () => {
    expect(days).toHaveLength(4);
    expect(new Set(rows.map(({ oblast }) => oblast))).toEqual(
      new Set(rows.map(({ oblast }) => oblast).concat(Object.keys(TOLERANCE))),
    );
  });

  test('the range holds the reference in at least 80 % of the pairs through which the line runs', () => {
    expect(pairs).toBeGreaterThanOrEqual(24);
    expect(held / pairs).toBeGreaterThanOrEqual(0.8);
  });

  test('the detached pockets of 15 August 2025 are within 5 % of 441 km2, and the range holds them', () => {
    const zone = answerOf('2025-08-15').proposals[0]?.zones.find(({ id }) => id === 'withdrawal');
    expect(Math.abs((zone?.areaKm2.central ?? 0) / 441 - 1)).toBeLessThan(0.05);
    expect(zone?.areaKm2.low).toBeLessThan(441);
    expect(zone?.areaKm2.high).toBeGreaterThan(441);
  });
});
