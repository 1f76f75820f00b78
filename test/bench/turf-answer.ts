import { area, difference, featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Oblast } from '../../src/model/oblast.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import type { Rule } from '../../src/model/rule.ts';

export type Land = Feature<Polygon | MultiPolygon> | null;

/** Rules evaluated with Turf's boolean operations alone, for one place of the line. */
export function turfRules(held: MultiPolygon, oblasts: readonly Oblast[]) {
  const units = oblasts.map(({ id, geometry }) => ({ id, land: featureOf(geometry) }));
  const all = unionOf(units.map(({ land }) => land));
  const ru = featureOf(held);
  const evaluate = (rule: Rule): Land => {
    if ('oblasts' in rule)
      return unionOf(units.filter(({ id }) => rule.oblasts.includes(id)).map(({ land }) => land));
    if ('heldBy' in rule) return rule.heldBy === 'RU' ? ru : minus(all, ru);
    if ('all' in rule) return rule.all.map(evaluate).reduce(both);
    if ('any' in rule) return unionOf(rule.any.map(evaluate));
    if ('minus' in rule) return minus(evaluate(rule.minus[0]), evaluate(rule.minus[1]));
    if ('detached' in rule) {
      const [, ...pockets] = [...held.coordinates].sort((a, b) => area(polygon(b)) - area(polygon(a)));
      return both(evaluate(rule.detached), multiPolygon(pockets));
    }
    throw new Error('the bench compares rules without bands and drawings');
  };
  return { units, all, ru, evaluate };
}

/** The same question answered with Turf's boolean operations alone: each zone, in all and per oblast, in km2. */
export function turfAnswer(
  held: MultiPolygon,
  oblasts: readonly Oblast[],
  proposals: readonly Proposal[],
): number[] {
  const { units, evaluate } = turfRules(held, oblasts);
  return proposals.flatMap(({ zones }) =>
    zones.flatMap(({ rule }) => {
      const land = evaluate(rule);
      return [land, ...units.map((unit) => both(land, unit.land))].map(turfKm2);
    }),
  );
}

export const turfKm2 = (land: Land): number => (land ? area(land) / 1e6 : 0);

function featureOf(geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> {
  return geometry.type === 'Polygon' ? polygon(geometry.coordinates) : multiPolygon(geometry.coordinates);
}

export function both(a: Land, b: Land): Land {
  return a && b ? intersect(featureCollection([a, b])) : null;
}

export function minus(a: Land, b: Land): Land {
  return a && b ? difference(featureCollection([a, b])) : a;
}

export function unionOf(lands: readonly Land[]): Land {
  const some = lands.filter((land) => land !== null);
  return some.length > 1 ? union(featureCollection(some)) : (some[0] ?? null);
}
