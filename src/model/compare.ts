import { comparedLines } from './compared-lines.ts';
import type { ComparisonAnswer, Side } from './comparison.ts';
import { matrices, pieces } from './comparison-pieces.ts';
import { type DrawnControl, divide, levelsOf, settlementCells } from './control.ts';
import { type ControlMesh, withShapes } from './control-mesh.ts';
import { CENTRAL, LEVELS } from './estimate.ts';
import type { Proposal } from './proposal.ts';
import { changesBetween, dayFaults } from './record-days.ts';
import { type Fault, fail, ok, type Result } from './result.ts';
import { ShapeList } from './select.ts';
import { transfersOf } from './settlement-transfers.ts';
import { compileSide } from './side-outcome.ts';

/**
 * What differs between two sides, in one division of Ukraine: areas in km2 with ranges, lines in km, settlements.
 * Comparing (b, a) gives the transpose. Fails if a day lies outside the record, a proposal is not among
 * `proposals`, a line is not among `drawings` or a rule cannot be evaluated; the fault names the side or the proposal and the path in it.
 */
export function compareSides(
  mesh: ControlMesh,
  from: Side,
  to: Side,
  proposals: readonly Proposal[],
  drawings: readonly DrawnControl[] = [],
): Result<ComparisonAnswer> {
  const faults = [...controlFaults(mesh, from, drawings, 'from'), ...controlFaults(mesh, to, drawings, 'to')];
  if (faults.length > 0) return fail(...faults);
  const drawnOf = (side: Side) => drawings.find(({ id }) => id === side.line);
  const estimates = !from.line && !to.line;
  const apart = estimates ? changesBetween(mesh.record, from.day, to.day) : [];
  const alike = estimates ? apart.length === 0 : from.line === to.line;
  const moments = (alike ? [from] : [from, to]).flatMap((side) => levelsOf(side.day, drawnOf(side)));

  const shapes = new ShapeList();
  const first = compileSide({ mesh, side: from, name: 'from', proposals, moments, offset: 0, shapes });
  const offset = moments.length - LEVELS.length;
  const second = compileSide({ mesh, side: to, name: 'to', proposals, moments, offset, shapes });
  if (!first.ok || !second.ok)
    return fail(...(first.ok ? [] : first.faults), ...(second.ok ? [] : second.faults));

  const division = divide(withShapes(mesh, shapes.shapes), moments);
  const holders = { from: first.value, to: second.value };
  const cells = settlementCells(division);
  return ok({
    from,
    to,
    ...matrices(division, holders),
    ...pieces(division, holders, cells),
    settlements: transfersOf(mesh.record.settlements, cells, holders, CENTRAL),
    controlChanges: from.kind === 'control' && to.kind === 'control' ? apart : [],
    lines: comparedLines(division, holders, { from: CENTRAL, to: CENTRAL + offset }),
  });
}

/** What is wrong with a side's control: a day without facts, or a drawing that is not there. */
function controlFaults(
  mesh: ControlMesh,
  side: Side,
  drawings: readonly DrawnControl[],
  name: 'from' | 'to',
): Fault[] {
  if (side.line === undefined) return dayFaults(mesh.record, side.day, `${name}.day`);
  if (drawings.some(({ id }) => id === side.line)) return [];
  const known = drawings.map(({ id }) => id).join(', ') || 'none';
  return [{ path: `${name}.line`, message: `line "${side.line}" is unknown; known are ${known}` }];
}
