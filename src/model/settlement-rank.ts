import type { Settlement } from './settlement.ts';

/** Towns of these ranks are drawn before all others are loaded. */
export const FIRST_RANKS = 2;

/** How early a settlement's name appears on a map: 1 first, 5 last. */
export function settlementRank({ kind, population }: Pick<Settlement, 'kind' | 'population'>): number {
  const people = population ?? 0;
  if (people >= 400_000) return 1;
  if (people >= 100_000) return 2;
  if (people >= 20_000 || kind === 'city') return 3;
  return kind === 'town' ? 4 : 5;
}
