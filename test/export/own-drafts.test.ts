import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { comparisonLayer } from '../../src/export/comparison.ts';
import { composeFigure } from '../../src/export/figure/compose.ts';
import { PRESETS } from '../../src/export/figure/figure.ts';
import { draftCredit, figureTitle } from '../../src/export/figure/words.ts';
import { creditsText } from '../../src/export/formats/credits.ts';
import { visibleLayer } from '../../src/export/geojson.ts';
import { proposalTables } from '../../src/export/tables/proposals.ts';
import { UKRAINE_EXTENT } from '../../src/map/ukraine-extent.ts';
import { withDrafts } from '../../src/model/answer-day.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { ok } from '../../src/model/result.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { realBasemap } from '../support/real-basemap.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { DAY, realComparison, realState } from './real-layer.ts';

const ID = 'own-abcdefgh';

/** The page of three real proposals and a draft of the reader's. */
function withDraft(): AppState {
  const state = realState();
  const alaska = realFacts().proposals.find(({ id }) => id === 'alaska-2025-08') as Proposal;
  const proposal = { ...alaska, id: ID, title: { en: 'A line of my own', uk: 'Моя лінія' } };
  if (!state.answer) throw new Error('no answer');
  const answer = withDrafts(ok(state.answer), realMesh(), DAY, [proposal]);
  if (!answer.ok) throw new Error('no answer');
  return {
    ...state,
    drafts: [{ format: 1, id: ID, revision: 1, updatedAt: null, proposal }],
    answer: answer.value,
    view: { ...state.view, shown: [...state.view.shown, { id: ID, hidden: [] }] },
  };
}

test('a layer says in its metadata and at each zone that a draft is the reader’s own', () => {
  const layer = visibleLayer(withDraft());
  expect(layer?.metadata.title).toContain('Reader’s own draft: A line of my own');
  expect(layer?.metadata.note).toBe(`${ID}: a reader’s own draft, not a reported proposal.`);
  expect(layer && creditsText(layer.metadata)).toContain('not a reported proposal');
  const zones = layer?.features.filter(({ properties }) => properties?.zone) ?? [];
  const own = zones.filter(({ properties }) => properties?.ownDraft === true);
  expect(new Set(own.map(({ properties }) => properties?.proposal))).toEqual(new Set([ID]));
  expect(own).toHaveLength(3);
  expect(zones.length).toBeGreaterThan(own.length);
  expect(visibleLayer(realState())?.metadata.note).toBeUndefined();
});

test('a comparison with a draft says so too', () => {
  const comparison = realComparison();
  const to = { kind: 'proposal' as const, id: ID, day: DAY };
  expect(comparisonLayer({ ...comparison, to }).metadata.note).toContain('not a reported proposal');
  expect(comparisonLayer(comparison).metadata.note).toBeUndefined();
});

test('every table with proposals has a column that tells whose they are', () => {
  const tables = proposalTables(withDraft()).filter(({ rows }) => rows > 0);
  expect(tables.map(({ id }) => id)).toEqual([
    'zones',
    'zone-settlements',
    'outcome',
    'outcome-totals',
    'claims',
  ]);
  for (const { csv } of tables)
    for (const row of csvParse(csv)) expect(row.own_draft).toBe(String(row.proposal === ID));
});

test('a figure has it in its title and in its credits, in both languages', () => {
  const state = withDraft();
  expect(figureTitle(state)).toContain('Reader’s own draft: A line of my own');
  expect(draftCredit(realState())).toBeNull();
  const uk = { ...state, view: { ...state.view, language: 'uk' as const } };
  expect(draftCredit(uk)).toBe('«Моя лінія»: чернетка читача, а не оприлюднена пропозиція.');
  const { width, height, scale } = PRESETS.article;
  const svg = composeFigure(
    state,
    realBasemap(),
    {
      width: width / scale,
      height: height / scale,
      title: 'Title',
      subtitle: '',
      parts: new Set(),
      dark: false,
      language: 'en',
      extent: UKRAINE_EXTENT,
      link: '',
      madeOn: DAY,
      version: 'abc',
    },
    (text, size) => text.length * size * 0.5,
  );
  expect(svg).toContain('“A line of my own”: a reader’s own draft, not a reported proposal.');
});
