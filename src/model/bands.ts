import type { MultiPolygon } from 'geojson';
import { ruleOfQuantity } from './claim.ts';
import type { Proposal } from './proposal.ts';
import { rulesIn } from './rule-forms.ts';

/** All points no further than `km` from the land. */
type DrawBand = (land: MultiPolygon, km: number) => MultiPolygon;

let kept: DrawBand | null = null;

/** Makes known what draws bands; null: nothing does yet. */
export function keepBands(draw: DrawBand | null): void {
  kept = draw;
}

/** What draws bands; null until it is kept or loaded. */
export function bands(): DrawBand | null {
  return kept;
}

/**
 * Fetches what draws bands, if a rule of the proposals asks for one: it weighs several times as much as the model
 * without it, and the catalogue's proposals do not need it. Where it cannot be fetched, the rule says so when it is
 * evaluated, and the next call tries again. What runs before there is a page takes it from `bands-at-once.ts`.
 */
export async function loadBands(
  proposals: readonly Proposal[],
  fetched: () => Promise<{ band: DrawBand }> = () => import('../geo/band.ts'),
): Promise<void> {
  if (kept || !proposals.some(asksForBands)) return;
  try {
    keepBands((await fetched()).band);
  } catch {
    // The rule's fault.
  }
}

function asksForBands({ zones, claims }: Proposal): boolean {
  const rules = [...zones.map(({ rule }) => rule), ...claims.map(({ quantity }) => ruleOfQuantity(quantity))];
  return rules.some((whole) => [...rulesIn(whole, 'rule')].some(({ rule }) => 'within' in rule));
}
