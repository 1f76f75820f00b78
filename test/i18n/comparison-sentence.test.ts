import { expect, test } from 'vitest';
import { comparisonSentence } from '../../src/i18n/comparison-sentence.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { ComparisonAnswer, Side } from '../../src/model/comparison.ts';
import type { OutcomeHolder } from '../../src/model/holder.ts';

const today: Side = { kind: 'control', day: '2025-08-15' };
const later: Side = { kind: 'control', day: '2026-08-22' };
const plan: Side = { kind: 'proposal', id: 'x', day: '2025-08-15' };

type Move = [OutcomeHolder, OutcomeHolder, number];

const told = (from: Side, to: Side, ...moves: Move[]) => toldIn('en', from, to, ...moves);

function toldIn(language: Language, from: Side, to: Side, ...moves: Move[]): string {
  const changes = moves.map(([before, after, km2]) => ({
    from: before,
    to: after,
    areaKm2: { low: km2, central: km2, high: km2 },
  }));
  return comparisonSentence({ from, to, changes } as unknown as ComparisonAnswer, () => 'Plan X', language);
}

test('a proposal against the control of its day, with one, two and three directions', () => {
  expect(told(today, plan, ['UA', 'RU', 6611])).toBe(
    'Compared with control on 15 August 2025, “Plan X” carried out on 15 August 2025 would move about 6,611\u00A0km² from Ukraine to Russia.',
  );
  expect(told(today, plan, ['UA', 'RU', 6611], ['RU', 'UA', 443])).toContain(
    'about 6,611\u00A0km² from Ukraine to Russia and about 443\u00A0km² from Russia to Ukraine.',
  );
  expect(told(today, plan, ['UA', 'RU', 9], ['RU', 'UA', 8], ['UA', 'demilitarised', 7])).toContain(
    'about 9\u00A0km² from Ukraine to Russia, about 8\u00A0km² from Russia to Ukraine and about 7\u00A0km² from Ukraine to a demilitarised zone.',
  );
});

test('two days, identical sides and no difference are said in words', () => {
  expect(told(today, later, ['UA', 'RU', 3000])).toBe(
    'Compared with control on 15 August 2025, control on 22 August 2026 differs by about 3,000\u00A0km² from Ukraine to Russia.',
  );
  expect(told(today, today)).toBe('Both sides are the same: control on 15 August 2025. Nothing differs.');
  expect(told(today, plan)).toBe(
    'Compared with control on 15 August 2025, “Plan X” carried out on 15 August 2025 would move no land.',
  );
});

test('in Ukrainian each side and each holder stands in the case that the sentence needs', () => {
  expect(toldIn('uk', today, plan, ['UA', 'RU', 611], ['RU', 'UA', 443], ['UA', 'demilitarised', 7])).toBe(
    'Порівняно з контролем станом на 15 серпня 2025 року, у разі виконання пропозиції «Plan X» станом на 15 серпня 2025 року перейшло б близько 611\u00A0км² від України до Росії, близько 443\u00A0км² від Росії до України і близько 7\u00A0км² від України до демілітаризованої зони.',
  );
  expect(toldIn('uk', today, later, ['UA', 'RU', 300])).toBe(
    'Порівняно з контролем станом на 15 серпня 2025 року, за контролю станом на 22 серпня 2026 року перейшло близько 300\u00A0км² від України до Росії.',
  );
  expect(toldIn('uk', plan, plan)).toBe(
    'Обидва стани однакові: виконання пропозиції «Plan X» станом на 15 серпня 2025 року. Відмінностей немає.',
  );
  expect(toldIn('uk', plan, today)).toBe(
    'Порівняно з виконанням пропозиції «Plan X» станом на 15 серпня 2025 року, за контролю станом на 15 серпня 2025 року жодна територія не змінила б контролю.',
  );
});
