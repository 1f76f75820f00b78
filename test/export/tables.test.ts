import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, test } from 'vitest';
import { csvTable, guarded } from '../../src/export/csv-table.ts';
import { tables } from '../../src/export/tables.ts';
import type { DayAnswer } from '../../src/model/answer.ts';
import { summariseProposals } from '../../src/model/proposal-summary.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { DAY, realComparison, realState, SHOWN } from './real-layer.ts';

let state: AppState;
let answer: DayAnswer;

beforeAll(() => {
  const summary = summariseProposals(realMesh(), realFacts().proposals.slice(0, 2), DAY);
  const estimate = { low: 1, central: 2.00049, high: 3 };
  const byOblast = [{ oblast: 'UA-14', areaKm2: [estimate, estimate] }];
  state = {
    ...realState(),
    comparison: realComparison(),
    summary: summary.ok ? summary.value : [],
    series: { days: ['2024-07-01', '2024-07-02'], areaKm2: [estimate, estimate], byOblast },
  };
  answer = state.answer as DayAnswer;
});

const table = (id: string) => {
  const found = tables(state).find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return csvParse(found.csv);
};
const sum = (rows: readonly Record<string, string>[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

test('before anything is loaded there is no table', () => {
  expect(tables(createAppStore(defaultView('en'), false).getState())).toEqual([]);
});

test('every table is plain CSV: a head, its rows, no comments, no cell that is a formula', () => {
  const before = JSON.stringify(state);
  const all = tables(state);
  expect(JSON.stringify(state)).toBe(before);
  expect(all.map(({ id }) => id)).toEqual([
    'control-totals',
    'control-by-oblast',
    'zones',
    'zone-settlements',
    'outcome',
    'outcome-totals',
    'claims',
    'proposals',
    'comparison',
    'settlement-transfers',
    'series',
    'series-by-oblast',
  ]);
  for (const { id, rows, csv } of all) {
    const parsed = csvParse(csv);
    expect(parsed.length, id).toBe(rows);
    expect(new Set(parsed.columns).size, id).toBe(parsed.columns.length);
    for (const name of parsed.columns) expect(name, id).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const row of parsed)
      for (const cell of Object.values(row))
        if (Number.isNaN(Number(cell))) expect(cell, id).not.toMatch(/^[=+\-@]/);
    expect(csv, id).not.toMatch(/undefined|NaN|\[object/);
  }
});

describe('the control of the day', () => {
  test('by oblast adds up to the total', () => {
    const rows = table('control-by-oblast');
    expect(rows).toHaveLength(answer.control.heldByRu.length);
    expect(Math.abs(sum(rows, 'central_km2') - answer.control.areaKm2.central)).toBeLessThan(0.02);
    const total = table('control-totals').find(({ quantity }) => quantity === 'held by RU');
    expect(Number(total?.central)).toBeCloseTo(answer.control.areaKm2.central, 2);
    expect(rows.find(({ oblast }) => oblast === 'UA-14')).toMatchObject({
      date: DAY,
      oblast_name: 'Donetsk',
      holder: 'RU',
      source: expect.stringContaining('DeepStateMap'),
    });
  });
});

describe('the proposals shown', () => {
  test('zones with figures, settlements and sources', () => {
    const rows = table('zones');
    const zones = answer.proposals.flatMap((proposal) => proposal.zones);
    expect(rows).toHaveLength(zones.length);
    const cession = rows.find(({ proposal, zone }) => proposal === SHOWN[0] && zone === 'cession');
    const zone = answer.proposals.find(({ id }) => id === SHOWN[0])?.zones.find(({ id }) => id === 'cession');
    expect(Number(cession?.central_km2)).toBeCloseTo(zone?.areaKm2.central ?? 0, 2);
    expect(cession).toMatchObject({ kind: 'cession', date: DAY, optional: 'false' });
    expect(Number(cession?.settlements)).toBe(zone?.settlements.settlements);
    expect(cession?.zone_sources).toMatch(/https:\/\/.*; .*https:\/\//);
  });

  test('settlements in zones by name', () => {
    const rows = table('zone-settlements');
    const zones = answer.proposals.flatMap((proposal) => proposal.zones);
    expect(rows).toHaveLength(zones.reduce((total, { settlementIds }) => total + settlementIds.length, 0));
    const sloviansk = rows.find(({ name, zone }) => name === 'Sloviansk' && zone === 'cession');
    expect(sloviansk).toMatchObject({ oblast: 'UA-14', oblast_name: 'Donetsk', kind: 'cession' });
    expect(sloviansk?.name_uk).toMatch(/^Слов.янськ$/);
  });

  test('outcome by holder and oblast adds up to its totals', () => {
    for (const { id, outcome } of answer.proposals) {
      const rows = table('outcome').filter(({ proposal }) => proposal === id);
      for (const holder of ['UA', 'RU', 'demilitarised'] as const) {
        const held = rows.filter((row) => row.holder === holder);
        expect(Math.abs(sum(held, 'central_km2') - outcome.total[holder].central)).toBeLessThan(0.03);
      }
      const toUa = table('outcome-totals').find(
        ({ proposal, quantity }) => proposal === id && quantity === 'to UA',
      );
      expect(Number(toUa?.central)).toBeCloseTo(outcome.transferred.toUa.central, 2);
    }
  });

  test('claims as reported, with source and date, beside what is computed', () => {
    const rows = table('claims');
    const claim = rows.find(({ claim }) => claim === 'withdrawn');
    expect(claim).toMatchObject({
      proposal: 'alaska-2025-08',
      reported: '440',
      unit: 'km2',
      source: 'Reuters',
      source_date: '2025-08-17',
      source_url: expect.stringMatching(/^https:/),
      source_read: 'reprint',
      date: DAY,
    });
    const computed = answer.proposals
      .find(({ id }) => id === 'alaska-2025-08')
      ?.claims.find(({ id }) => id === 'withdrawn')?.computed.central;
    expect(Number(claim?.computed_central)).toBeCloseTo(computed ?? 0, 2);
    expect(Number(claim?.computed_minus_reported)).toBeCloseTo((computed ?? 0) - 440, 2);
  });

  test('only those that are switched on; the table of all proposals apart', () => {
    const none = tables({ ...state, view: { ...state.view, shown: [] } });
    expect(none.map(({ id }) => id)).not.toContain('zones');
    expect(none.map(({ id }) => id)).toContain('proposals');
    const row = table('proposals')[0];
    expect(row?.proposal).toBe(state.summary?.[0]?.id);
    expect(Number(row?.held_ua_central_km2)).toBeCloseTo(state.summary?.[0]?.held.UA.central ?? 0, 2);
    expect(row?.date).toBe(DAY);
  });
});

test('transfers name settlement and both sides', () => {
  const rows = table('settlement-transfers');
  expect(rows).toHaveLength(state.comparison?.settlements.length ?? -1);
  expect(rows[0]).toMatchObject({
    id: state.comparison?.settlements[0]?.id,
    from_side: 'control',
    from_date: DAY,
    to_side: 'alaska-2025-08',
    to_date: DAY,
  });
  expect(rows[0]?.name).toMatch(/^\p{Lu}/u);
});

test('the series holds every day, in all and by oblast', () => {
  expect(table('series').map(({ date, central_km2: central }) => [date, central])).toEqual([
    ['2024-07-01', '2'],
    ['2024-07-02', '2'],
  ]);
  expect(table('series-by-oblast')[1]).toMatchObject({ date: '2024-07-02', oblast_name: 'Donetsk' });
});

test('text that a spreadsheet would run gets an apostrophe, numbers and other text stay', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) expect(guarded(text)).toBe(`'${text}`);
  expect([guarded(-5), guarded('a=1'), guarded(''), guarded(null)]).toEqual([-5, 'a=1', '', null]);
  expect(csvTable('t', [{ name: '=HYPERLINK("x")', n: -1 }]).csv).toBe('name,n\n"\'=HYPERLINK(""x"")",-1');
});
