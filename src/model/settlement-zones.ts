import { compileForDivision, divideIntoLevels } from './answer-day.ts';
import type { LineId } from './control.ts';
import { type DrawnControl, settlementCells } from './control.ts';
import type { ControlMesh } from './control-mesh.ts';
import { CENTRAL } from './estimate.ts';
import type { IsoDate } from './iso-date.ts';
import type { Proposal } from './proposal.ts';
import { dayFaults } from './record-days.ts';
import { fail, ok, type Result } from './result.ts';
import type { SettlementId } from './settlement.ts';

/** In which zones of which proposals a settlement lies on a day; a proposal without one has no zones. */
export interface SettlementZones {
  settlement: SettlementId;
  day: IsoDate;
  /** The line that stood for the estimate; null if the estimate was asked. */
  line: LineId | null;
  proposals: { id: string; zones: string[] }[];
}

/**
 * The zones that hold a settlement in the central estimate of a day, of every proposal given, in their order. A
 * fault names the proposal and the path in it, or an unknown settlement; a day outside the record is one. Drafts
 * that cannot be evaluated are left out. `drawn` stands for the estimate if it is given.
 */
export function zonesOfSettlement(
  mesh: ControlMesh,
  day: IsoDate,
  settlement: SettlementId,
  proposals: readonly Proposal[],
  drafts: readonly Proposal[] = [],
  drawn?: DrawnControl,
): Result<SettlementZones> {
  const faults = dayFaults(mesh.record, day, 'day');
  if (faults.length > 0) return fail(...faults);
  const index = mesh.record.settlements.findIndex(({ id }) => id === settlement);
  if (index < 0) return fail({ path: 'settlement', message: `"${settlement}" is unknown` });
  const division = divideIntoLevels(mesh, day, drawn);
  const cellOfDay = settlementCells(division)[index];
  const found: SettlementZones['proposals'] = [];
  for (const { id, zones } of [...proposals, ...drafts]) {
    const rules = zones.map(({ rule }, i) => ({ rule, path: `zones[${i}].rule` }));
    const compiled = compileForDivision(division, rules, id);
    if (!compiled.ok) {
      if (proposals.some((proposal) => proposal.id === id)) faults.push(...compiled.faults);
      continue;
    }
    const { selectors, division: own } = compiled.value;
    const cell = own === division ? cellOfDay : settlementCells(own)[index];
    const covering = zones.filter((_, i) => cell !== undefined && selectors[i]?.(cell, CENTRAL));
    found.push({ id, zones: covering.map((zone) => zone.id) });
  }
  return faults.length > 0
    ? fail(...faults)
    : ok({ settlement, day, line: drawn?.id ?? null, proposals: found });
}
