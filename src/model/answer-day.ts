import { dissolve } from '../geo/mesh/coverage.ts';
import type { DayAnswer, ProposalAnswer, ZoneAnswer } from './answer.ts';
import { answerClaim, ruleOfQuantity } from './claim.ts';
import {
  type ControlCell,
  type Division,
  type DrawnControl,
  divide,
  levelsOf,
  settlementCells,
} from './control.ts';
import { answerControl } from './control-answer.ts';
import { type ControlMesh, withShapes } from './control-mesh.ts';
import { CENTRAL } from './estimate.ts';
import type { IsoDate } from './iso-date.ts';
import { countSettlements, selectedArea } from './measure.ts';
import { answerOutcome, type SelectedZone } from './outcome.ts';
import type { Proposal } from './proposal.ts';
import { type Fault, fail, ok, type Result } from './result.ts';
import type { Rule } from './rule.ts';
import { ruleFault } from './rule-faults.ts';
import { compileRule, type Selector, ShapeList } from './select.ts';

/**
 * Everything the page shows of one day: its control and what each proposal amounts to on it, every figure with
 * its range; of the control that `drawn` shows instead of the estimate, if it is given. Fails only if a rule cannot be evaluated; the fault names the proposal and the path in it.
 */
export function answerDay(
  mesh: ControlMesh,
  day: IsoDate,
  proposals: readonly Proposal[],
  drawn?: DrawnControl,
): Result<DayAnswer> {
  const division = divideIntoLevels(mesh, day, drawn);
  const answers = proposals.map((proposal) => answerProposal(division, proposal));
  const faults = answers.flatMap((answer) => (answer.ok ? [] : answer.faults));
  if (faults.length > 0) return fail(...faults);
  return ok({
    control: answerControl(division),
    proposals: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
  });
}

/**
 * A day's answer with those of the reader's drafts: a draft that cannot be evaluated is a fault in it and takes
 * nothing else down.
 */
export function withDrafts(
  answer: Result<DayAnswer>,
  mesh: ControlMesh,
  day: IsoDate,
  drafts: readonly Proposal[],
  drawn?: DrawnControl,
): Result<DayAnswer> {
  if (!answer.ok || drafts.length === 0) return answer;
  const division = divideIntoLevels(mesh, day, drawn);
  const answers = drafts.map((draft) => answerDraft(division, draft));
  return ok({
    ...answer.value,
    proposals: [...answer.value.proposals, ...answers.flatMap((one) => (one.ok ? [one.value] : []))],
    draftFaults: answers.flatMap((one) => (one.ok ? [] : one.faults)),
  });
}

function answerDraft(division: Division, draft: Proposal): Result<ProposalAnswer> {
  try {
    return answerProposal(division, draft);
  } catch (error) {
    // What a stranger has drawn may be more than an overlay bears.
    return fail({
      file: draft.id,
      ...ruleFault('', 'notEvaluated', { reason: (error as Error).message }),
    });
  }
}

/** A day's division whose moments are its low, central and high estimate, or three times the drawing. */
export function divideIntoLevels(mesh: ControlMesh, day: IsoDate, drawn?: DrawnControl): Division {
  return divide(mesh, levelsOf(day, drawn));
}

/** What a proposal amounts to on the day of a division into levels. */
export function answerProposal(division: Division, proposal: Proposal): Result<ProposalAnswer> {
  const rules = [
    ...proposal.zones.map(({ rule }, i) => ({ rule, path: `zones[${i}].rule` })),
    ...proposal.claims.map(({ quantity }, i) => ({
      rule: ruleOfQuantity(quantity),
      path: `claims[${i}].quantity.${'area' in quantity ? 'area' : 'share'}`,
    })),
  ];
  const compiled = compileForDivision(division, rules, proposal.id);
  if (!compiled.ok) return compiled;
  const { selectors, division: own } = compiled.value;
  const zones = proposal.zones.map((zone, i): SelectedZone => ({ zone, selects: selectors[i] as Selector }));
  const cells = settlementCells(own);
  return ok({
    id: proposal.id,
    zones: zones.map((zone) => answerZone(own, zone, cells)),
    outcome: answerOutcome(own, zones),
    claims: proposal.claims.map((claim, i) =>
      answerClaim(own, claim, selectors[zones.length + i] as Selector),
    ),
  });
}

/**
 * Compiles rules for a division, moment by moment. Where they draw shapes of their own, the division that comes
 * back is made anew with those shapes in its mesh.
 */
export function compileForDivision(
  division: Division,
  rules: readonly { rule: Rule; path: string }[],
  file?: string,
): Result<{ selectors: Selector[]; division: Division }> {
  const shapes = new ShapeList();
  const faults: Fault[] = [];
  const selectors = rules.map(({ rule, path }): Selector => {
    const perMoment = division.moments.map((moment) => {
      const compiled = compileRule(rule, { mesh: division.mesh, moment, shapes }, path);
      if (compiled.ok) return compiled.value;
      faults.push(...compiled.faults.map((fault) => (file ? { file, ...fault } : fault)));
      return null;
    });
    return (cell, moment) => perMoment[moment]?.(cell, moment) ?? false;
  });
  if (faults.length > 0) {
    const seen = new Set<string>();
    return fail(
      ...faults.filter(({ path, message }) => !seen.has(path + message) && seen.add(path + message)),
    );
  }
  if (shapes.shapes.length === 0) return ok({ selectors, division });
  return ok({
    selectors,
    division: divide(withShapes(division.mesh, shapes.shapes), division.moments),
  });
}

function answerZone(
  division: Division,
  { zone, selects }: SelectedZone,
  cells: readonly ControlCell[],
): ZoneAnswer {
  const { coverage, mesh } = division;
  const { areaKm2, byOblast } = selectedArea(division, selects);
  const settlements = mesh.record.settlements.filter((_, i) => {
    const cell = cells[i];
    return cell !== undefined && selects(cell, CENTRAL);
  });
  return {
    id: zone.id,
    kind: zone.kind,
    geometry: dissolve(coverage, (id) => selects(coverage.cells[id] as ControlCell, CENTRAL)),
    areaKm2,
    byOblast,
    settlements: countSettlements(settlements),
    settlementIds: settlements.map(({ id }) => id),
  };
}
