import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/model/catalog.ts';
import { isOwnId } from '../../../src/model/draft.ts';
import type { Proposal } from '../../../src/model/proposal.ts';
import {
  addPart,
  addZone,
  movePart,
  removePart,
  removeZone,
  setPart,
  setZoneGeometry,
  setZoneRule,
} from '../../../src/state/draft/draft-parts.ts';
import {
  changeDraft,
  copyProposal,
  createDraft,
  editDraft,
  keepReceived,
  receiveDraft,
  redoDraft,
  removeDraft,
  renameDraft,
  restoreDraft,
  undoDraft,
} from '../../../src/state/draft/drafts.ts';
import { allProposals, computedFrom, draftsInUse, entryById } from '../../../src/state/proposals.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view.ts';
import { dataFiles } from '../../support/data-files.ts';
import { box } from '../../support/squares.ts';

const alaska = JSON.parse(dataFiles().get('data/proposals/alaska-2025-08.json') ?? 'null') as Proposal;
const catalog = {
  record: { firstDay: '2024-07-08', lastDay: '2026-08-22', changeDays: [] },
  proposals: [{ id: alaska.id, date: alaska.date, proposal: alaska }],
} as unknown as Catalog;

let store: AppStore;
const view = () => store.getState().view;
const draft = (id: string) => store.getState().drafts.find((one) => one.id === id);
const textOf = (id: string) => draft(id)?.proposal as Proposal;
beforeEach(() => {
  store = createAppStore(defaultView('en'), false);
  store.setState({ catalog });
});

/** Every change that the editor can make, by chance. */
const CHANGES: fc.Arbitrary<(id: string) => void> = fc.oneof(
  fc.string().map((en) => (id: string) => renameDraft(store, id, { en })),
  fc.constantFrom('cession', 'freeze', 'withdrawal', 'demilitarisation').map((kind) => (id: string) => {
    addZone(store, id, kind as Proposal['zones'][number]['kind']);
  }),
  fc.nat(3).map((at) => (id: string) => removePart(store, id, 'zones', at)),
  fc.tuple(fc.nat(3), fc.nat(3)).map(
    ([from, to]) =>
      (id: string) =>
        movePart(store, id, 'zones', from, to),
  ),
  fc.constantFrom('UA-14', 'UA-09').map((oblast) => (id: string) => {
    const zone = textOf(id).zones[0];
    if (zone) setZoneRule(store, id, zone.id, { oblasts: [oblast] });
  }),
  fc.string().map((title) => (id: string) => {
    addPart(store, id, 'sources', {
      id: `source-${title.length}`,
      title,
      publisher: '',
      url: '',
      date: null,
      read: 'original',
    });
  }),
);

describe('undo and redo', () => {
  test('all steps back give the beginning, all steps on give the end, for any changes', () => {
    fc.assert(
      fc.property(fc.array(CHANGES, { maxLength: 25 }), (changes) => {
        const id = createDraft(store);
        const beginning = textOf(id);
        const seen: Proposal[] = [];
        for (const change of changes) {
          change(id);
          seen.push(structuredClone(textOf(id)));
        }
        const end = textOf(id);
        let steps = 0;
        while (undoDraft(store, id)) steps += 1;
        expect(textOf(id)).toEqual(beginning);
        for (let i = 0; i < steps; i += 1) expect(redoDraft(store, id)).toBe(true);
        expect(redoDraft(store, id)).toBe(false);
        expect(textOf(id)).toBe(end);
        // Nothing that was there before has been changed in place.
        expect(textOf(id)).toEqual(seen.at(-1) ?? beginning);
      }),
      { numRuns: 60 },
    );
  });

  test('undo is taken back by redo at every place', () => {
    fc.assert(
      fc.property(fc.array(CHANGES, { minLength: 1, maxLength: 15 }), fc.nat(14), (changes, back) => {
        const id = createDraft(store);
        for (const change of changes) change(id);
        for (let i = 0; i < back; i += 1) undoDraft(store, id);
        const here = textOf(id);
        if (undoDraft(store, id)) redoDraft(store, id);
        expect(textOf(id)).toBe(here);
      }),
      { numRuns: 60 },
    );
  });

  test('the typing in one field is one step, and ends with a change elsewhere', () => {
    const id = createDraft(store);
    for (const en of ['N', 'Ne', 'New']) renameDraft(store, id, { en });
    addZone(store, id, 'cession');
    renameDraft(store, id, { en: 'Newer' });
    undoDraft(store, id);
    expect(textOf(id).title.en).toBe('New');
    undoDraft(store, id);
    undoDraft(store, id);
    expect(textOf(id)).toMatchObject({ title: { en: '' }, zones: [] });
    expect(undoDraft(store, id)).toBe(false);
  });

  test('a change after undo ends what redo could give', () => {
    const id = createDraft(store);
    addZone(store, id, 'freeze');
    undoDraft(store, id);
    addZone(store, id, 'cession');
    expect(redoDraft(store, id)).toBe(false);
    expect(textOf(id).zones.map(({ kind }) => kind)).toEqual(['cession']);
  });
});

describe('a draft', () => {
  test('is made for the day that is shown, switched on and opened for writing', () => {
    const id = createDraft(store);
    expect(isOwnId(id)).toBe(true);
    expect(textOf(id)).toMatchObject({ id, date: '2025-08-15', zones: [] });
    expect(view()).toMatchObject({ editing: id, tab: 'day' });
    expect(view().shown.map((shown) => shown.id)).toEqual(['alaska-2025-08', id]);
    editDraft(store, null);
    expect(draftsInUse(store.getState()).map((proposal) => proposal.id)).toEqual([id]);
  });

  test('stands among all proposals after those of the catalogue, as the reader’s own', () => {
    const id = createDraft(store);
    const entries = allProposals(store.getState());
    expect(entries.map((entry) => [entry.id, entry.origin])).toEqual([
      ['alaska-2025-08', 'catalog'],
      [id, 'own'],
    ]);
    expect(allProposals(store.getState())).toBe(entries);
    expect(entryById(store.getState(), id)?.published).toBeNull();
  });

  test('is a copy of a proposal of the catalogue, which stays as it is', () => {
    const before = structuredClone(alaska);
    const id = copyProposal(store, alaska.id, (title) => `${title} (copy)`) as string;
    expect(textOf(id).title.en).toBe('Alaska summit framework (copy)');
    expect(textOf(id).zones).toEqual(alaska.zones);
    setZoneRule(store, id, 'cession', { oblasts: ['UA-14'] });
    removeZone(store, id, 'freeze');
    expect(textOf(id).zones.map((zone) => zone.id)).toEqual(['withdrawal', 'cession']);
    expect(alaska).toEqual(before);
    expect(copyProposal(store, 'nothing', String)).toBeNull();
  });

  test('that is taken away comes back to its place with its history', () => {
    const first = createDraft(store);
    renameDraft(store, first, { en: 'First' });
    const second = createDraft(store);
    removeDraft(store, first);
    expect(store.getState().drafts.map(({ id }) => id)).toEqual([second]);
    expect(view().shown.map(({ id }) => id)).not.toContain(first);
    restoreDraft(store);
    expect(store.getState().drafts.map(({ id }) => id)).toEqual([first, second]);
    expect(undoDraft(store, first)).toBe(true);
    expect(textOf(first).title.en).toBe('');
  });

  test('counts its changes; what changes nothing is no change', () => {
    const id = createDraft(store);
    addZone(store, id, 'cession');
    expect(draft(id)?.revision).toBe(2);
    changeDraft(store, id, (proposal) => proposal);
    movePart(store, id, 'zones', 0, 3);
    removePart(store, id, 'zones', 7);
    setPart(store, id, 'zones', 7, textOf(id).zones[0] as Proposal['zones'][number]);
    setZoneRule(store, id, 'nothing', { heldBy: 'RU' });
    expect(draft(id)?.revision).toBe(2);
    undoDraft(store, id);
    expect(draft(id)?.revision).toBe(3);
  });

  test('that came with a link is not the reader’s own until it is kept', () => {
    const sent = { ...alaska, id: 'own-abcdefgh' };
    const id = receiveDraft(store, sent, 'abc');
    expect(id).toBe('own-abcdefgh');
    expect(entryById(store.getState(), id)?.origin).toBe('received');
    keepReceived(store, id);
    expect(entryById(store.getState(), id)?.origin).toBe('own');
    expect(receiveDraft(store, sent, 'abc')).toBe(id);
    const other = receiveDraft(store, { ...sent, date: '2026-01-01' }, 'def');
    expect(other).not.toBe(id);
    expect(store.getState().received).toEqual({ [other]: 'def' });
  });
});

describe('zones', () => {
  test('get ids of their own, and what was drawn as their rule', () => {
    const id = createDraft(store);
    expect([addZone(store, id, 'cession'), addZone(store, id, 'cession')]).toEqual(['cession', 'cession-2']);
    const drawn = { type: 'MultiPolygon' as const, coordinates: [box(37, 48, 38, 49).coordinates] };
    setZoneGeometry(store, id, 'cession-2', drawn);
    expect(textOf(id).zones.map(({ rule }) => rule)).toEqual([{ any: [] }, { geometry: drawn }]);
    undoDraft(store, id);
    expect(textOf(id).zones[1]?.rule).toEqual({ any: [] });
    expect(addZone(store, 'own-none', 'cession')).toBeNull();
  });

  test('forget a source that is taken away', () => {
    const id = copyProposal(store, alaska.id, String) as string;
    const at = textOf(id).sources.findIndex((source) => source.id === 'irish-times');
    removePart(store, id, 'sources', at);
    expect(textOf(id).zones[1]?.sources).toEqual(['reuters-liga']);
    expect(textOf(id).zones[0]).toBe(alaska.zones[0]);
    expect(JSON.stringify(textOf(id))).not.toContain('"irish-times"');
  });
});

test('what is computed from a draft changes with its rules, not with its words', () => {
  const id = copyProposal(store, alaska.id, String) as string;
  const before = computedFrom([textOf(id)]);
  renameDraft(store, id, { en: 'Other' });
  expect(computedFrom([textOf(id)])).toBe(before);
  setZoneRule(store, id, 'cession', { oblasts: ['UA-14'] });
  const after = computedFrom([textOf(id)]);
  expect(after).not.toBe(before);
  setPart(store, id, 'zones', 0, { ...(textOf(id).zones[0] as Proposal['zones'][number]), optional: true });
  expect(computedFrom([textOf(id)])).not.toBe(after);
});
