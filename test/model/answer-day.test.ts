import { expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { describeFault } from '../../src/model/result.ts';
import type { Rule } from '../../src/model/rule.ts';
import { box, EAST, squares, WEST } from '../support/squares.ts';

const mesh = squares();
const proposal = (
  id: string,
  rules: Rule[],
  claimed: Proposal['claims'][number]['quantity'][] = [],
): Proposal =>
  ({
    id,
    zones: rules.map((rule, i) => ({ id: `z${i}`, kind: 'freeze', rule })),
    claims: claimed.map((quantity, i) => ({ id: `c${i}`, quantity })),
  }) as unknown as Proposal;

test('faults of all proposals come at once, each with the proposal and the path in it', () => {
  const answer = answerDay(mesh, '2024-01-02', [
    proposal('one', [{ heldBy: 'RU' }, { any: [{ oblasts: ['UA-98'] }] }]),
    proposal('two', [{ heldBy: 'RU' }]),
    proposal(
      'three',
      [{ heldBy: 'UA' }],
      [{ area: { oblasts: ['UA-97'] } }, { share: { oblasts: ['UA-96'] }, of: 'UA' }],
    ),
  ]);
  expect(answer.ok ? [] : answer.faults.map(describeFault)).toEqual([
    'one: zones[1].rule.any[0].oblasts[0]: "UA-98" is no oblast; known are UA-01, UA-02',
    'three: claims[0].quantity.area.oblasts[0]: "UA-97" is no oblast; known are UA-01, UA-02',
    'three: claims[1].quantity.share.oblasts[0]: "UA-96" is no oblast; known are UA-01, UA-02',
  ]);
});

test('what one proposal draws does not show in another', () => {
  const drawing = box(30.3, 48.3, 31.3, 48.7);
  const drawn = proposal(
    'drawn',
    [{ geometry: drawing }],
    [{ area: { all: [{ geometry: drawing }, { oblasts: [EAST] }] } }],
  );
  const plain = proposal('plain', [{ oblasts: [WEST] }]);
  const together = answerDay(mesh, '2024-01-02', [drawn, plain]);
  const alone = answerDay(mesh, '2024-01-02', [plain]);
  if (!together.ok || !alone.ok) throw new Error('no answer');
  expect(together.value.proposals.map(({ id }) => id)).toEqual(['drawn', 'plain']);
  expect(together.value.proposals[1]).toEqual(alone.value.proposals[0]);
  expect(together.value.control).toEqual(alone.value.control);
  const [first] = together.value.proposals;
  const [zone] = first?.zones ?? [];
  // Settlements stand every tenth of a degree, at 30.35 and so on: ten by four.
  expect(zone?.settlements).toEqual({ settlements: 40, population: 4000, populationKnownFor: 40 });
  expect((zone?.areaKm2.central ?? 0) / areaKm2(drawing)).toBeCloseTo(1, 4);
  expect(zone?.byOblast.map(({ oblast }) => oblast)).toEqual([WEST, EAST]);
  expect((first?.claims[0]?.computed.central ?? 0) / areaKm2(box(31, 48.3, 31.3, 48.7))).toBeCloseTo(1, 4);
});
