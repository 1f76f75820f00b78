import type { ClaimAnswer } from './answer.ts';
import type { Division } from './control.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { type LevelSelector, selectedArea } from './measure.ts';
import { type Oblast, UKRAINE_AREA_KM2 } from './oblast.ts';
import type { Claim, Quantity } from './proposal.ts';
import type { Rule } from './rule.ts';

/** The rule whose land a claim speaks of. */
export function ruleOfQuantity(quantity: Quantity): Rule {
  return 'area' in quantity ? quantity.area : quantity.share;
}

/** The official area of units or of all Ukraine, in km2. */
export function officialAreaKm2(of: string[] | 'UA', oblasts: readonly Oblast[]): number {
  if (of === 'UA') return UKRAINE_AREA_KM2;
  return oblasts.reduce((sum, { id, officialAreaKm2: area }) => (of.includes(id) ? sum + area : sum), 0);
}

/** What the geometry gives for a claim: km2, or per cent of an official area. */
export function answerClaim(division: Division, claim: Claim, selects: LevelSelector): ClaimAnswer {
  const { areaKm2 } = selectedArea(division, selects);
  const { quantity } = claim;
  const computed =
    'area' in quantity ? areaKm2 : percentOf(areaKm2, officialAreaKm2(quantity.of, division.mesh.oblasts));
  return { id: claim.id, computed };
}

function percentOf({ low, central, high }: Estimate, whole: number): Estimate {
  return estimateOf([(100 * low) / whole, (100 * central) / whole, (100 * high) / whole]);
}
