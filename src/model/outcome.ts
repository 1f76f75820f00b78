import { edgeLines } from '../geo/mesh/coverage.ts';
import { OUTSIDE } from '../geo/mesh/network.ts';
import type { OutcomeAnswer } from './answer.ts';
import type { ControlCell, Division } from './control.ts';
import { acrossLine } from './control-answer.ts';
import { CENTRAL, NO_ESTIMATE } from './estimate.ts';
import type { Holder, OutcomeHolder } from './holder.ts';
import { selectedArea } from './measure.ts';
import type { Zone, ZoneKind } from './proposal.ts';
import type { Selector } from './select.ts';

/** A zone with what it covers at each moment. */
export interface SelectedZone {
  zone: Zone;
  selects: Selector;
}

/** What each kind of zone makes of land; where zones overlap, the later kind in this order prevails. */
const HOLDER_AFTER: readonly [ZoneKind, OutcomeHolder][] = [
  ['withdrawal', 'UA'],
  ['cession', 'RU'],
  ['demilitarisation', 'demilitarised'],
];

/** Who would hold a cell if the zones were carried out; optional zones are not counted. */
export type OutcomeOf = (cell: ControlCell, moment: number) => OutcomeHolder;

export function outcomeOf(zones: readonly SelectedZone[]): OutcomeOf {
  const counted = HOLDER_AFTER.map(([kind, holder]) => ({
    holder,
    zones: zones.filter(({ zone }) => zone.kind === kind && !zone.optional),
  })).reverse();
  return (cell, moment) => {
    for (const { holder, zones: ofKind } of counted)
      if (ofKind.some(({ selects }) => selects(cell, moment))) return holder;
    return cell.holds[moment]?.heldBy ?? 'UA';
  };
}

/** The outcome of a proposal on the day of the division, whose moments are the three levels. */
export function answerOutcome(division: Division, zones: readonly SelectedZone[]): OutcomeAnswer {
  const { coverage, mesh } = division;
  const outcome = outcomeOf(zones);
  const after = (holder: OutcomeHolder) => (cell: ControlCell, level: number) =>
    outcome(cell, level) === holder;
  const change = (from: Holder | null, to: OutcomeHolder) =>
    selectedArea(division, (cell, level) => {
      const now = cell.holds[level]?.heldBy;
      return outcome(cell, level) === to && now !== to && (from === null || now === from);
    }).areaKm2;
  const held = {
    UA: selectedArea(division, after('UA')),
    RU: selectedArea(division, after('RU')),
    demilitarised: selectedArea(division, after('demilitarised')),
  };
  const inOblast = (holder: OutcomeHolder, oblast: string) =>
    held[holder].byOblast.find((row) => row.oblast === oblast)?.areaKm2 ?? NO_ESTIMATE;
  const freezes = zones.filter(({ zone }) => zone.kind === 'freeze' && !zone.optional);
  return {
    total: {
      UA: held.UA.areaKm2,
      RU: held.RU.areaKm2,
      demilitarised: held.demilitarised.areaKm2,
    },
    byOblast: mesh.oblasts.map(({ id }) => ({
      oblast: id,
      areaKm2: {
        UA: inOblast('UA', id),
        RU: inOblast('RU', id),
        demilitarised: inOblast('demilitarised', id),
      },
    })),
    transferred: {
      toUa: change(null, 'UA'),
      toRu: change(null, 'RU'),
      toDemilitarised: change(null, 'demilitarised'),
    },
    frozen: selectedArea(division, (cell, level) => freezes.some(({ selects }) => selects(cell, level)))
      .areaKm2,
    line: outcomeLine(coverage, outcome),
  };
}

/** The line in the central estimate, by where it runs. */
function outcomeLine(coverage: Division['coverage'], outcome: OutcomeOf): OutcomeAnswer['line'] {
  const runs = (edge: number): 'kept' | 'oblast-boundary' | 'new' | null => {
    const left = coverage.cells[coverage.left[edge] ?? OUTSIDE];
    const right = coverage.cells[coverage.right[edge] ?? OUTSIDE];
    if (!left || !right) return null;
    if ((outcome(left, CENTRAL) === 'UA') === (outcome(right, CENTRAL) === 'UA')) return null;
    if (acrossLine(coverage, edge, CENTRAL)) return 'kept';
    return left.oblast === right.oblast ? 'new' : 'oblast-boundary';
  };
  const run = coverage.from.map((_, edge) => runs(edge));
  const lengthOf = (kind: string) => edgeLines(coverage, (edge) => run[edge] === kind).lengthKm;
  const { geometry, lengthKm } = edgeLines(coverage, (edge) => run[edge] !== null);
  return {
    geometry,
    lengthKm,
    keptKm: lengthOf('kept'),
    oblastBoundaryKm: lengthOf('oblast-boundary'),
    newKm: lengthOf('new'),
  };
}
