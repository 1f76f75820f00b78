import { expect, test } from 'vitest';
import { lengthKm } from '../../src/geo/length.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import type { AppState, Extent } from '../../src/state/app-state.ts';
import { inView } from '../../src/state/in-view.ts';
import { defaultView } from '../../src/state/view.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

const { proposals, record } = realFacts();
const day = '2025-08-15';
const answered = answerDay(
  realMesh(),
  day,
  proposals.filter(({ id }) => id === 'alaska-2025-08'),
);
if (!answered.ok) throw new Error('no answer');
const state = (on = day, hidden: string[] = []): Pick<AppState, 'view' | 'answer' | 'facts'> => ({
  view: { ...defaultView('en'), day: on, shown: [{ id: 'alaska-2025-08', hidden }] },
  answer: answered.value,
  facts: { settlements: record.settlements, changes: record.changes },
});
const EVERYWHERE: Extent = [20, 43, 42, 54];
const DONBAS: Extent = [37.1, 48, 38.5, 48.8];
const WEST: Extent = [23, 48, 26, 51];

test('all of Ukraine shows every zone, the whole line and every settlement, the largest first', () => {
  const { zones, line, pocketLine, settlements, settlementCount } = inView(state(), EVERYWHERE, 5);
  expect(zones.map(({ zone }) => zone.kind).sort()).toEqual(['cession', 'freeze', 'withdrawal']);
  expect(line?.lengthKm).toBeCloseTo(lengthKm(answered.value.control.line.geometry), 6);
  expect(line?.lengthKm).toBeCloseTo(answered.value.control.line.lengthKm.central, 0);
  expect(line?.pieces).toBe(answered.value.control.line.geometry.coordinates.length);
  expect(pocketLine?.lengthKm).toBeGreaterThan(50);
  expect(settlementCount).toBe(9812);
  expect(settlements.map(({ settlement }) => settlement.name)).toEqual([
    'Kyiv',
    'Kharkiv',
    'Dnipro',
    'Donetsk',
    'Odesa',
  ]);
});

test('a part shows what reaches into it, its share of the line, and who holds what on the day', () => {
  const { zones, line, settlements, settlementCount } = inView(state(), DONBAS, 200);
  expect(zones.map(({ zone }) => zone.kind)).toEqual(['cession']);
  expect(line?.lengthKm).toBeGreaterThan(100);
  expect(line?.lengthKm).toBeLessThan(500);
  const [west, south, east, north] = line?.extent ?? [0, 0, 0, 0];
  expect([west >= 37.1, south >= 48, east <= 38.5, north <= 48.8]).toEqual([true, true, true, true]);
  expect(settlements).toHaveLength(200);
  expect(settlementCount).toBeGreaterThan(200);
  const holder = (name: string, known = settlements) =>
    known.find(({ settlement }) => settlement.name === name)?.heldBy;
  expect([holder('Pokrovsk'), holder('Donetsk'), holder('Avdiivka')]).toEqual(['UA', 'RU', 'RU']);
  const later = inView(state('2026-08-22'), DONBAS, 200).settlements;
  expect(holder('Pokrovsk', later)).toBe('RU');
});

test('far from the line there are neither zones nor a line; without facts no settlements', () => {
  expect(inView(state(), WEST, 5)).toMatchObject({ zones: [], line: null, pocketLine: null });
  expect(inView({ ...state(), facts: null }, WEST, 5)).toMatchObject({ settlements: [], settlementCount: 0 });
  expect(inView({ ...state(), answer: null }, EVERYWHERE, 5)).toMatchObject({ zones: [], line: null });
});

test('a hidden zone is not in view', () => {
  const [zone] = inView(state(), DONBAS, 1).zones;
  expect(inView(state(day, [zone?.zone.id ?? '']), DONBAS, 1).zones).toEqual([]);
});
