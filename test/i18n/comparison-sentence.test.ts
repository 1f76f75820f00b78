import { expect, test } from 'vitest';
import { comparisonSentence } from '../../src/i18n/comparison-sentence.ts';
import type { ComparisonAnswer, Side } from '../../src/model/comparison.ts';
import type { OutcomeHolder } from '../../src/model/holder.ts';

const today: Side = { kind: 'control', day: '2025-08-15' };
const later: Side = { kind: 'control', day: '2026-08-22' };
const plan: Side = { kind: 'proposal', id: 'x', day: '2025-08-15' };

function told(from: Side, to: Side, ...moves: [OutcomeHolder, OutcomeHolder, number][]): string {
  const changes = moves.map(([before, after, km2]) => ({
    from: before,
    to: after,
    areaKm2: { low: km2, central: km2, high: km2 },
  }));
  return comparisonSentence({ from, to, changes } as unknown as ComparisonAnswer, () => 'Plan X', 'en');
}

test('a proposal against the control of its day, with one, two and three directions', () => {
  expect(told(today, plan, ['UA', 'RU', 6611])).toBe(
    'Compared with control on 15 August 2025, “Plan X” carried out on 15 August 2025 would move about 6,611 km² from Ukraine to Russia.',
  );
  expect(told(today, plan, ['UA', 'RU', 6611], ['RU', 'UA', 443])).toContain(
    'about 6,611 km² from Ukraine to Russia and about 443 km² from Russia to Ukraine.',
  );
  expect(told(today, plan, ['UA', 'RU', 9], ['RU', 'UA', 8], ['UA', 'demilitarised', 7])).toContain(
    'about 9 km² from Ukraine to Russia, about 8 km² from Russia to Ukraine and about 7 km² from Ukraine to a demilitarised zone.',
  );
});

test('two days, identical sides and no difference are said in words', () => {
  expect(told(today, later, ['UA', 'RU', 3000])).toBe(
    'Compared with control on 15 August 2025, control on 22 August 2026 differs by about 3,000 km² from Ukraine to Russia.',
  );
  expect(told(today, today)).toBe('Both sides are the same: control on 15 August 2025. Nothing differs.');
  expect(told(today, plan)).toBe(
    'Compared with control on 15 August 2025, “Plan X” carried out on 15 August 2025 would move no land.',
  );
});
