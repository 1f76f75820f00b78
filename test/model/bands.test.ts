import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { band } from '../../src/geo/band.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { bands, keepBands, loadBands } from '../../src/model/bands.ts';
import { emptyProposal } from '../../src/model/draft.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import type { Rule } from '../../src/model/rule.ts';
import { squares, WEST } from '../support/squares.ts';

const BAND: Rule = { within: { km: 10, of: { oblasts: [WEST] } } };
const withZone = (rule: Rule) =>
  ({ ...emptyProposal('own-test', '2024-01-02'), zones: [{ rule }] }) as Proposal;

beforeEach(() => keepBands(null));
afterAll(() => keepBands(band));

describe('what draws bands', () => {
  test.each<[string, Proposal]>([
    ['nothing', withZone({ all: [] })],
    ['other rules', withZone({ minus: [{ oblasts: [WEST] }, { any: [{ detached: { heldBy: 'RU' } }] }] })],
  ])('is not loaded for %s', async (_, proposal) => {
    await loadBands([proposal]);
    expect(bands()).toBeNull();
  });

  test.each<[string, Proposal]>([
    ['a band', withZone(BAND)],
    [
      'a band deep in a rule',
      withZone({ any: [{ minus: [{ heldBy: 'RU' }, { detached: { all: [BAND] } }] }] }),
    ],
    ['a claim', { ...withZone({ all: [] }), claims: [{ quantity: { share: BAND, of: 'UA' } }] } as Proposal],
  ])('is loaded for %s', async (_, proposal) => {
    await loadBands([withZone({ all: [] }), proposal]);
    expect(bands()).not.toBeNull();
  });

  test('that could not be fetched is a fault of the rule, until it can be', async () => {
    const draft = withZone({ any: [BAND] });
    await loadBands([draft], () => Promise.reject(new Error('no network')));
    expect(answerDay(squares(), '2024-01-02', [draft])).toMatchObject({
      ok: false,
      faults: [
        {
          path: 'zones[0].rule.any[0].within',
          message: 'bands cannot be drawn: what draws them could not be fetched',
        },
      ],
    });
    await loadBands([draft]);
    expect(answerDay(squares(), '2024-01-02', [draft]).ok).toBe(true);
  });
});
