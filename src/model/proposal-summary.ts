import { compileForDivision, divideIntoLevels } from './answer-day.ts';
import type { LineId } from './control.ts';
import { type ControlCell, type Division, type DrawnControl, settlementCells } from './control.ts';
import type { ControlMesh } from './control-mesh.ts';
import { CENTRAL, type Estimate } from './estimate.ts';
import type { OutcomeHolder } from './holder.ts';
import { clampDay, type IsoDate } from './iso-date.ts';
import { countSettlements } from './measure.ts';
import { answerOutcome, outcomeOf, type SelectedZone } from './outcome.ts';
import type { Proposal } from './proposal.ts';
import { dayFaults } from './record-days.ts';
import { fail, ok, type Result } from './result.ts';
import type { Selector } from './select.ts';
import type { SettlementCount } from './settlement.ts';
import { finish, type Steps } from './steps.ts';

/** One row of the table of proposals: what it amounts to on a day, in km2 and km; optional zones are not counted. */
export interface ProposalSummary {
  id: string;
  /** The day on which it was measured. */
  day: IsoDate;
  /** The line of the reader's own on which it was measured. */
  drawn?: LineId;
  /** km2 that change hands, by what becomes of them. */
  toRu: Estimate;
  toUa: Estimate;
  demilitarised: Estimate;
  /** km2 under a freeze. */
  frozen: Estimate;
  /** Who would hold how much of Ukraine. */
  held: Record<OutcomeHolder, Estimate>;
  /** Border of land that Ukraine would hold against the rest inside Ukraine, in the central estimate. */
  lineKm: number;
  /** Settlements that would change hands, in the central estimate. */
  settlements: SettlementCount;
}

/** A day of the record, the same for all proposals, or each one's own date moved into the record. */
export type SummaryDay = IsoDate | 'own';

/** All rows at once; see {@link summarySteps}. */
export function summariseProposals(
  mesh: ControlMesh,
  proposals: readonly Proposal[],
  day: SummaryDay,
): Result<ProposalSummary[]> {
  return finish(summarySteps(mesh, proposals, day));
}

/**
 * The rows in the order of `proposals`, one a step; on the control that `drawn` shows instead of the estimate of the
 * day, if it is given and all are measured on one day. A fault names the proposal and the path in it; a day outside
 * the record is one.
 */
export function* summarySteps(
  mesh: ControlMesh,
  proposals: readonly Proposal[],
  day: SummaryDay,
  drawn?: DrawnControl,
): Steps<Result<ProposalSummary[]>> {
  const { record } = mesh;
  const faults = day === 'own' || drawn ? [] : dayFaults(record, day, 'day');
  if (faults.length > 0) return fail(...faults);
  const days = new Map<IsoDate, MeasuredDay>();
  const rows: ProposalSummary[] = [];
  for (const [index, proposal] of proposals.entries()) {
    const on = day === 'own' ? clampDay(proposal.date, record.firstDay, record.lastDay) : day;
    let measured = days.get(on);
    if (!measured) {
      const division = divideIntoLevels(mesh, on, day === 'own' ? undefined : drawn);
      measured = { division, cells: settlementCells(division) };
      days.set(on, measured);
    }
    const row = summarise(proposal, on, measured);
    if (row.ok) rows.push(row.value);
    else faults.push(...row.faults);
    yield { done: index + 1, total: proposals.length };
  }
  return faults.length > 0 ? fail(...faults) : ok(rows);
}

/** The rows of the catalogue's proposals, then those of the reader's drafts that can be evaluated. */
export function* summaryWithDrafts(
  mesh: ControlMesh,
  proposals: readonly Proposal[],
  day: SummaryDay,
  drafts: readonly Proposal[],
  drawn?: DrawnControl,
): Steps<Result<ProposalSummary[]>> {
  const rows = yield* summarySteps(mesh, proposals, day, drawn);
  if (!rows.ok) return rows;
  for (const draft of drafts) {
    const row = yield* summarySteps(mesh, [draft], day, drawn);
    if (row.ok) rows.value.push(...row.value);
  }
  return rows;
}

interface MeasuredDay {
  division: Division;
  cells: ControlCell[];
}

function summarise(proposal: Proposal, day: IsoDate, measured: MeasuredDay): Result<ProposalSummary> {
  const rules = proposal.zones.map(({ rule }, i) => ({ rule, path: `zones[${i}].rule` }));
  const compiled = compileForDivision(measured.division, rules, proposal.id);
  if (!compiled.ok) return compiled;
  const { selectors, division } = compiled.value;
  const zones = proposal.zones.map((zone, i): SelectedZone => ({ zone, selects: selectors[i] as Selector }));
  const drawn = division.moments[CENTRAL]?.drawn?.id;
  const { total, transferred, frozen, line } = answerOutcome(division, zones);
  const outcome = outcomeOf(zones);
  const cells = division === measured.division ? measured.cells : settlementCells(division);
  const moving = division.mesh.record.settlements.filter((_, i) => {
    const cell = cells[i];
    return cell !== undefined && outcome(cell, CENTRAL) !== cell.holds[CENTRAL]?.heldBy;
  });
  return ok({
    id: proposal.id,
    day,
    ...(drawn ? { drawn } : {}),
    toRu: transferred.toRu,
    toUa: transferred.toUa,
    demilitarised: transferred.toDemilitarised,
    frozen,
    held: total,
    lineKm: line.lengthKm,
    settlements: countSettlements(moving),
  });
}
