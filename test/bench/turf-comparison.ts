import type { MultiPolygon } from 'geojson';
import { OUTCOME_HOLDERS, type OutcomeHolder } from '../../src/model/holder.ts';
import type { Oblast } from '../../src/model/oblast.ts';
import type { Proposal, ZoneKind } from '../../src/model/proposal.ts';
import { both, type Land, minus, turfKm2, turfRules, unionOf } from './turf-answer.ts';

/** Two proposals compared with Turf's boolean operations alone: km2 of each pair of holders, per oblast. */
export function turfComparison(
  held: MultiPolygon,
  oblasts: readonly Oblast[],
  from: Proposal,
  to: Proposal,
): { from: OutcomeHolder; to: OutcomeHolder; km2: number }[] {
  const { units, all, ru, evaluate } = turfRules(held, oblasts);
  const landOf = ({ zones }: Proposal): Record<OutcomeHolder, Land> => {
    const zonesOf = (kind: ZoneKind) =>
      unionOf(zones.filter((zone) => zone.kind === kind && !zone.optional).map(({ rule }) => evaluate(rule)));
    const demilitarised = zonesOf('demilitarisation');
    const russian = unionOf([minus(ru, zonesOf('withdrawal')), zonesOf('cession')]);
    const RU = minus(russian, demilitarised);
    return { RU, demilitarised, UA: minus(minus(all, RU), demilitarised) };
  };
  const first = landOf(from);
  const second = landOf(to);
  return OUTCOME_HOLDERS.flatMap((a) =>
    OUTCOME_HOLDERS.map((b) => {
      const piece = both(first[a], second[b]);
      const km2 = units.reduce((sum, { land }) => sum + turfKm2(both(piece, land)), 0);
      return { from: a, to: b, km2 };
    }),
  );
}
