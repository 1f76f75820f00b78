import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/model/iso-date.ts';
import { realFacts } from '../support/real-data.ts';
import { wholeDay } from '../support/whole-day.ts';

/** `npm run bench` takes every day. */
const EVERY = 111;

test('every proposal can be evaluated all along the record, and its parts add up to a square metre', () => {
  const { record, proposals } = realFacts();
  const days = Array.from(
    { length: Math.floor(daysBetween(record.firstDay, record.lastDay) / EVERY) + 1 },
    (_, i) => addDays(record.firstDay, i * EVERY),
  );
  for (const day of [...days, record.lastDay]) {
    const { zones, faults, worstGapKm2 } = wholeDay(day);
    expect(faults, day).toEqual([]);
    expect(zones).toBe(proposals.reduce((sum, proposal) => sum + proposal.zones.length, 0));
    expect(worstGapKm2, day).toBeLessThan(1e-6);
  }
});
