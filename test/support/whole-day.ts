import { areaKm2 } from '../../src/geo/area.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import type { IsoDate } from '../../src/model/iso-date.ts';
import { describeFault } from '../../src/model/result.ts';
import { realFacts, realMesh } from './real-data.ts';

const FIGURES = ['low', 'central', 'high'] as const;

let ukraine = NaN;

/**
 * All proposals evaluated on a day of the record: how many zones that is, what could not be evaluated, and how far,
 * in km2, a sum of parts is at most from its whole: who would hold Ukraine, oblasts of a zone, a drawn area from its
 * figure.
 */
export function wholeDay(day: IsoDate): { zones: number; faults: string[]; worstGapKm2: number } {
  const { proposals, oblasts } = realFacts();
  if (Number.isNaN(ukraine)) ukraine = oblasts.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  const answer = answerDay(realMesh(), day, proposals);
  if (!answer.ok) return { zones: 0, faults: answer.faults.map(describeFault), worstGapKm2: NaN };
  const { control, proposals: answers } = answer.value;
  const sum = (areas: number[]) => areas.reduce((total, area) => total + area, 0);
  const zones = answers.flatMap((proposal) => proposal.zones);
  const gaps = [
    sum(control.heldByRu.map(({ geometry }) => areaKm2(geometry))) - control.areaKm2.central,
    ...answers.map(
      ({ outcome }) => sum(Object.values(outcome.total).map(({ central }) => central)) - ukraine,
    ),
    ...zones.map((zone) => areaKm2(zone.geometry) - zone.areaKm2.central),
    ...zones.map((zone) => sum(zone.byOblast.map((part) => part.areaKm2.central)) - zone.areaKm2.central),
  ];
  const disordered = zones.filter(
    ({ areaKm2: area }) => !(area.low <= area.central && area.central <= area.high),
  );
  return {
    zones: zones.length,
    faults: disordered.map(
      ({ id, areaKm2: area }) => `${id}: ${FIGURES.map((level) => area[level]).join(' ')}`,
    ),
    worstGapKm2: Math.max(...gaps.map(Math.abs)),
  };
}
