import { expect, test } from 'vitest';
import { answerDay } from '../../src/model/answer-day.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { zonesOfSettlement } from '../../src/model/settlement-zones.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

const { proposals, record } = realFacts();
const idOf = (name: string, oblast: string) =>
  record.settlements.find((one) => one.name === name && one.oblast === oblast)?.id ?? '';
const zonesOn = (day: string, settlement: string) => {
  const asked = zonesOfSettlement(realMesh(), day, settlement, proposals);
  if (!asked.ok) throw new Error(JSON.stringify(asked.faults));
  return asked.value;
};

test('a settlement lies in the zones that the day’s answer lists it in, of all eleven proposals', () => {
  const day = '2025-08-15';
  const answer = answerDay(realMesh(), day, proposals);
  if (!answer.ok) throw new Error('no answer');
  const sample = ['Pokrovsk', 'Kramatorsk', 'Mariupol', 'Donetsk'].map((name) => idOf(name, 'UA-14'));
  for (const settlement of [...sample, idOf('Kupiansk', 'UA-63'), idOf('Sudzha', 'UA-59')].filter(Boolean)) {
    const wanted = answer.value.proposals.map(({ id, zones }) => ({
      id,
      zones: zones.filter(({ settlementIds }) => settlementIds.includes(settlement)).map((zone) => zone.id),
    }));
    expect(zonesOn(day, settlement)).toEqual({ settlement, day, line: null, proposals: wanted });
  }
});

test('Pokrovsk lies in land to be ceded while Ukraine holds it, and no longer when it does not', () => {
  const pokrovsk = idOf('Pokrovsk', 'UA-14');
  const alaska = (day: string) => zonesOn(day, pokrovsk).proposals.find(({ id }) => id === 'alaska-2025-08');
  const written = proposals.find(({ id }) => id === 'alaska-2025-08')?.zones ?? [];
  const kinds = (day: string) =>
    alaska(day)?.zones.map((zone) => written.find(({ id }) => id === zone)?.kind) ?? [];
  expect(kinds('2025-08-15')).toContain('cession');
  const last = record.changes.filter(({ settlementId }) => settlementId === pokrovsk).at(-1);
  expect(last?.heldBy).toBe('RU');
  expect(kinds(last?.date ?? '')).not.toContain('cession');
});

test('an unknown settlement, a day outside the record and a faulty proposal are named; a faulty draft is left out', () => {
  const asked = (day: string, settlement: string, more: Proposal[] = [], drafts: Proposal[] = []) =>
    zonesOfSettlement(realMesh(), day, settlement, [...proposals.slice(0, 1), ...more], drafts);
  const pokrovsk = idOf('Pokrovsk', 'UA-14');
  const faulty = {
    ...(proposals[0] as Proposal),
    id: 'faulty',
    zones: [{ ...proposals[0]?.zones[0], rule: { oblasts: ['UA-99'] } }],
  } as Proposal;
  expect(asked('2025-08-15', 'nowhere')).toMatchObject({ ok: false, faults: [{ path: 'settlement' }] });
  expect(asked('2020-01-01', pokrovsk)).toMatchObject({ ok: false, faults: [{ path: 'day' }] });
  expect(asked('2025-08-15', pokrovsk, [faulty])).toMatchObject({ ok: false, faults: [{ file: 'faulty' }] });
  const answered = asked('2025-08-15', pokrovsk, [], [faulty]);
  expect(answered.ok && answered.value.proposals.map(({ id }) => id)).toEqual([proposals[0]?.id]);
});
