import type { Side } from './comparison.ts';
import type { ControlCell, Moment } from './control.ts';
import type { ControlMesh } from './control-mesh.ts';
import { LEVELS } from './estimate.ts';
import type { OutcomeHolder } from './holder.ts';
import { outcomeOf, type SelectedZone } from './outcome.ts';
import type { Proposal } from './proposal.ts';
import { type Fault, fail, ok, type Result } from './result.ts';
import { compileRule, type Selector, type ShapeList } from './select.ts';

/** Who holds a cell on one side, at the level of that index (of LEVELS). */
export type HolderAt = (cell: ControlCell, level: number) => OutcomeHolder;

/** The two sides of a comparison. */
export interface SideHolders {
  from: HolderAt;
  to: HolderAt;
}

/**
 * Who holds what on a side whose three levels stand at `offset` in `moments`. Zones that change no holder are not
 * compiled; what the others draw is added to `shapes`. A fault names the proposal and the path in it.
 */
export function compileSide(input: {
  mesh: ControlMesh;
  side: Side;
  /** The side's name in faults. */
  name: string;
  proposals: readonly Proposal[];
  moments: readonly Moment[];
  offset: number;
  shapes: ShapeList;
}): Result<HolderAt> {
  const { mesh, side, name, proposals, moments, offset, shapes } = input;
  if (side.kind === 'control') return ok((cell, level) => cell.holds[offset + level]?.heldBy ?? 'UA');
  const proposal = proposals.find(({ id }) => id === side.id);
  if (!proposal) {
    const known = proposals.map(({ id }) => id).join(', ') || 'none';
    return fail({ path: `${name}.id`, message: `proposal "${side.id}" is unknown; known are ${known}` });
  }
  const own = moments.slice(offset, offset + LEVELS.length);
  const faults: Fault[] = [];
  const zones = proposal.zones.flatMap((zone, index): SelectedZone[] => {
    if (zone.optional || zone.kind === 'freeze') return [];
    const perLevel: Selector[] = [];
    for (const moment of own) {
      const compiled = compileRule(zone.rule, { mesh, moment, shapes }, `zones[${index}].rule`);
      if (!compiled.ok) {
        faults.push(...compiled.faults.map((fault) => ({ file: proposal.id, ...fault })));
        return [];
      }
      perLevel.push(compiled.value);
    }
    return [{ zone, selects: (cell, moment) => perLevel[moment - offset]?.(cell, moment) ?? false }];
  });
  if (faults.length > 0) return fail(...faults);
  const outcome = outcomeOf(zones);
  return ok((cell, level) => outcome(cell, offset + level));
}
