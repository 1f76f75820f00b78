import { describe, expect, test } from 'vitest';
import { answerDay } from '../../../src/model/answer-day.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Proposal } from '../../../src/model/proposal.ts';
import { zonesOfSettlement } from '../../../src/model/settlement-zones.ts';
import type { AppState, Selection } from '../../../src/state/app-state.ts';
import { placeAt } from '../../../src/state/place/place.ts';
import { defaultView } from '../../../src/state/view.ts';
import { visibleZoneKinds, visibleZones } from '../../../src/state/visible-zones.ts';
import { EAST, squares, WEST } from '../../support/squares.ts';

const mesh = squares();
const proposals = [
  {
    id: 'a',
    claims: [],
    zones: [
      { id: 'pocket', kind: 'withdrawal', rule: { detached: { heldBy: 'RU' } } },
      { id: 'east', kind: 'cession', rule: { all: [{ oblasts: [EAST] }, { heldBy: 'UA' }] } },
    ],
  },
  { id: 'b', claims: [], zones: [{ id: 'line', kind: 'freeze', rule: { heldBy: 'RU' } }] },
] as unknown as Proposal[];
const catalog = {
  record: { firstDay: '2024-01-01' },
  oblasts: [{ id: WEST }, { id: EAST }],
  proposals: proposals.map((proposal) => ({ id: proposal.id, proposal })),
} as unknown as Catalog;

type Known = Pick<
  AppState,
  'settlementZones' | 'lines' | 'facts' | 'answer' | 'catalog' | 'drafts' | 'received' | 'view'
>;
function on(day: string, hidden: string[] = []): Known {
  const answered = answerDay(mesh, day, proposals);
  const asked = zonesOfSettlement(mesh, day, 's-1-5', proposals);
  if (!answered.ok || !asked.ok) throw new Error('no answer');
  const shown = [
    { id: 'a', hidden },
    { id: 'b', hidden: [] },
  ];
  const { settlements, changes } = mesh.record;
  return {
    view: { ...defaultView('en'), day, shown },
    catalog,
    drafts: [],
    received: {},
    lines: [],
    facts: { settlements, changes },
    answer: answered.value,
    settlementZones: asked.value,
  };
}
const at = (
  lon: number,
  lat: number,
  settlementId: string | null = null,
  oblastId: string | null = null,
): Selection => ({
  lon,
  lat,
  settlementId,
  oblastId,
});
const zonesAt = (selection: Selection, known: Known) =>
  placeAt(selection, known).zones?.map(({ proposal, zone }) => `${proposal.id} ${zone.id}`);

describe('the zones on the map', () => {
  const named = (known: Known) => visibleZones(known).map(({ proposal, zone }) => `${proposal} ${zone.id}`);
  test('are those of the proposals shown that are neither hidden nor empty', () => {
    expect(named(on('2024-01-02'))).toEqual(['a pocket', 'a east', 'b line']);
    expect(named(on('2024-01-01'))).toEqual(['a east', 'b line']);
    expect(named(on('2024-01-02', ['east']))).toEqual(['a pocket', 'b line']);
    expect(named({ ...on('2024-01-02'), answer: null })).toEqual([]);
    const one = on('2024-01-02');
    expect(named({ ...one, view: { ...one.view, shown: [{ id: 'b', hidden: [] }] } })).toEqual(['b line']);
  });
  test('have kinds in the order of the legend, each once', () => {
    expect(visibleZoneKinds(on('2024-01-02'))).toEqual(['withdrawal', 'freeze', 'cession']);
    expect(visibleZoneKinds(on('2024-01-01'))).toEqual(['freeze', 'cession']);
  });
});

describe('a place', () => {
  test('that is a settlement is held by whom its record says, and has its history', () => {
    const selection = at(30.15, 48.55, 's-1-5', WEST);
    const before = placeAt(selection, on('2024-01-01'));
    expect([before.settlement?.id, before.oblast?.id, before.holder]).toEqual(['s-1-5', WEST, 'UA']);
    const after = placeAt(selection, on('2024-01-02'));
    expect(after.holder).toBe('RU');
    expect(after.history).toEqual([
      { date: '2024-01-01', heldBy: 'UA' },
      { date: '2024-01-02', heldBy: 'RU' },
    ]);
    expect(zonesAt(selection, on('2024-01-01'))).toEqual([]);
    expect(zonesAt(selection, on('2024-01-02'))).toEqual(['a pocket', 'b line']);
  });

  test('that is a settlement has its zones in every proposal, shown or hidden, once they have come for the day', () => {
    const selection = at(30.15, 48.55, 's-1-5', WEST);
    const none = {
      ...on('2024-01-02', ['pocket']),
      view: { ...defaultView('en'), day: '2024-01-02', shown: [] },
    };
    expect(zonesAt(selection, none)).toEqual(['a pocket', 'b line']);
    expect(placeAt(selection, none).proposals).toBe(2);
    const late = { ...on('2024-01-02'), settlementZones: on('2024-01-01').settlementZones };
    expect(placeAt(selection, late)).toMatchObject({ zones: null, proposals: 0 });
    expect(placeAt(selection, { ...late, settlementZones: null }).zones).toBeNull();
  });

  test('between settlements is held by whom the estimate says', () => {
    const known = on('2024-01-02');
    expect(placeAt(at(31.7, 48.52, null, EAST), known).holder).toBe('RU');
    expect(placeAt(at(30.1, 48.52, null, WEST), known).holder).toBe('RU');
    expect(placeAt(at(31.3, 48.52, null, EAST), known)).toMatchObject({
      holder: 'UA',
      settlement: null,
      history: [],
    });
    expect(zonesAt(at(31.3, 48.52, null, EAST), known)).toEqual(['a east']);
    expect(zonesAt(at(30.7, 48.52, null, WEST), known)).toEqual([]);
  });

  test('outside Ukraine has no holder, nor has any before the first answer', () => {
    const known = on('2024-01-02');
    expect(placeAt(at(33, 48.5), known)).toEqual({
      settlement: null,
      oblast: null,
      holder: null,
      history: [],
      zones: [],
      proposals: 0,
    });
    expect(placeAt(at(31.7, 48.5, null, EAST), { ...known, answer: null }).holder).toBeNull();
    expect(placeAt(at(30.15, 48.55, 's-1-5', WEST), { ...known, facts: null }).settlement).toBeNull();
  });
});
