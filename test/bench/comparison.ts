import type { MultiPolygon } from 'geojson';
import { dissolve } from '../../src/geo/mesh/coverage.ts';
import { divideIntoLevels } from '../../src/model/answer-day.ts';
import { compareSides } from '../../src/model/compare.ts';
import type { Side } from '../../src/model/comparison.ts';
import { divide } from '../../src/model/control.ts';
import { answerControl } from '../../src/model/control-answer.ts';
import { LEVELS } from '../../src/model/estimate.ts';
import { addDays, daysBetween } from '../../src/model/iso-date.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { summariseProposals } from '../../src/model/proposal-summary.ts';
import { areaSeries } from '../../src/model/series.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { medianMs, report } from './measure.ts';
import { turfComparison } from './turf-comparison.ts';

const facts = realFacts();
const mesh = realMesh();
const { firstDay, lastDay, changes } = facts.record;
const span = daysBetween(firstDay, lastDay);
const dayOf = (run: number) => addDays(firstDay, (run * 97) % span);
const [alaska, points] = ['alaska-2025-08', 'us-28-point-2025-11'].map((id) =>
  facts.proposals.find((proposal) => proposal.id === id),
) as [Proposal, Proposal];
const side = ({ id }: Proposal, day: string): Side => ({ kind: 'proposal', id, day });

const oneDay = medianMs(30, (run) =>
  compareSides(mesh, side(alaska, dayOf(run)), side(points, dayOf(run)), facts.proposals),
);
const twoDays = medianMs(30, (run) =>
  compareSides(mesh, side(alaska, dayOf(run)), side(points, dayOf(run + 4)), facts.proposals),
);
const heldAt = LEVELS.map((level): MultiPolygon => {
  const { coverage } = divide(mesh, [{ day: '2025-11-20', level }]);
  return dissolve(coverage, (cell) => coverage.cells[cell]?.holds[0]?.heldBy === 'RU');
});
const turfStart = performance.now();
const turf = heldAt.map((held) => turfComparison(held, facts.oblasts, alaska, points));
const turfMs = performance.now() - turfStart;
report('Two proposals compared on a new day, with ranges (aim: under 300 ms)', [
  { what: 'this model, geometry, lines and settlements included', ms: oneDay, ratio: 1 },
  { what: 'the same on two days', ms: twoDays, ratio: twoDays / oneDay },
  { what: 'Turf’s booleans, one day, areas alone', ms: turfMs, ratio: turfMs / oneDay },
]);
const own = compareSides(mesh, side(alaska, '2025-11-20'), side(points, '2025-11-20'), facts.proposals);
report(
  'The same pieces',
  (turf[1] ?? [])
    .filter(({ km2 }) => km2 > 1)
    .map(({ from, to, km2 }) => ({
      piece: `${from} to ${to}`,
      'this model, km2': own.ok ? own.value.matrix[from][to].central : NaN,
      'Turf, spherical, km2': km2,
    })),
);

const coldStart = performance.now();
const series = areaSeries(mesh);
const cold = performance.now() - coldStart;
const again = medianMs(3, () => areaSeries(mesh));
const aDay = medianMs(30, (run) => answerControl(divideIntoLevels(mesh, dayOf(run))));
const changeDays = new Set(changes.map(({ date }) => date)).size + 1;
report(`Russian-held area on ${series.days.length} days, per oblast, with ranges (aim: under 3 s)`, [
  { what: 'triangles around changes alone, first time', ms: cold, ratio: 1 },
  { what: 'again', ms: again, ratio: again / cold },
  {
    what: `each of ${changeDays} days anew (one day, times ${changeDays})`,
    ms: aDay * changeDays,
    ratio: (aDay * changeDays) / cold,
  },
]);

report(`All ${facts.proposals.length} proposals side by side`, [
  { what: 'on one day', ms: medianMs(10, (run) => summariseProposals(mesh, facts.proposals, dayOf(run))) },
  { what: 'each on its own date', ms: medianMs(5, () => summariseProposals(mesh, facts.proposals, 'own')) },
]);
