import { ruleOfQuantity } from './claim.ts';
import type { Proposal } from './proposal.ts';
import { proposalFault } from './proposal-faults.ts';
import type { Fault } from './result.ts';
import type { Rule } from './rule.ts';
import { rulesIn } from './rule-forms.ts';

/** Ids that stand twice among zones, sites, claims or sources. */
export function repeatedIds(proposal: Proposal): Fault[] {
  const faults: Fault[] = [];
  for (const key of ['zones', 'points', 'claims', 'sources'] as const) {
    const seen = new Set<string>();
    proposal[key].forEach((entry, i) => {
      if (seen.has(entry.id)) faults.push(proposalFault(`${key}[${i}].id`, 'twice', { id: entry.id }));
      seen.add(entry.id);
    });
  }
  return faults;
}

/** What the parts of a proposal say of each other that does not fit: sources, oblasts, units. */
export function crossFaults(proposal: Proposal, knownOblasts: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const known = new Set(proposal.sources.map((source) => source.id));
  for (const key of ['zones', 'points', 'recognition', 'nonTerritorial', 'responses'] as const) {
    proposal[key].forEach(({ sources: named }, i) => {
      named.forEach((source, s) => {
        if (!known.has(source))
          faults.push(
            proposalFault(`${key}[${i}].sources[${s}]`, 'sourceUnknown', {
              id: source,
              known: [...known].join(', '),
            }),
          );
      });
    });
  }
  const check = (oblasts: readonly string[], path: string) => {
    oblasts.forEach((code, i) => {
      if (!knownOblasts.has(code)) faults.push(proposalFault(`${path}[${i}]`, 'noOblast', { id: code }));
    });
  };
  const checkRule = (whole: Rule, at: string) => {
    for (const { rule, path } of rulesIn(whole, at))
      if ('oblasts' in rule) check(rule.oblasts, `${path}.oblasts`);
  };
  proposal.recognition.forEach(({ oblasts }, i) => {
    check(oblasts, `recognition[${i}].oblasts`);
  });
  proposal.zones.forEach(({ rule }, i) => {
    checkRule(rule, `zones[${i}].rule`);
  });
  proposal.claims.forEach(({ quantity: q, unit }, i) => {
    const path = `claims[${i}]`;
    checkRule(ruleOfQuantity(q), `${path}.quantity.${'area' in q ? 'area' : 'share'}`);
    if (!('area' in q) && q.of !== 'UA') check(q.of, `${path}.quantity.of`);
    const right = 'area' in q ? 'km2' : 'percent';
    if (unit !== right) faults.push(proposalFault(`${path}.unit`, 'otherUnit', { unit, right }));
  });
  return faults;
}
