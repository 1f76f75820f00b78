import { beforeEach, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/model/catalog.ts';
import {
  dismissNotice,
  notify,
  pinDay,
  setDay,
  stepChange,
  stepDay,
  toggleProposal,
  toggleZone,
} from '../../src/state/change.ts';
import { type AppStore, createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';

const catalog = {
  record: { firstDay: '2024-07-08', lastDay: '2026-08-22', changeDays: ['2025-08-10', '2025-08-20'] },
  proposals: [
    { id: 'early', date: '2022-11-15' },
    { id: 'late', date: '2025-11-20' },
  ],
} as unknown as Catalog;

let store: AppStore;
const view = () => store.getState().view;
beforeEach(() => {
  store = createAppStore(defaultView('en'), false);
  store.setState({ catalog });
});

describe('the day', () => {
  test('stays in the record', () => {
    setDay(store, '2030-01-01');
    expect(view().day).toBe('2026-08-22');
    stepDay(store, 5);
    expect(view().day).toBe('2026-08-22');
    setDay(store, '1999-01-01');
    expect(view().day).toBe('2024-07-08');
  });
  test('goes to the next and the previous change', () => {
    stepChange(store, 1);
    expect(view().day).toBe('2025-08-20');
    stepChange(store, 1);
    expect(view().day).toBe('2025-08-20');
    stepChange(store, -1);
    expect(view().day).toBe('2025-08-10');
  });
});

describe('switching a proposal on', () => {
  test('goes to its day, or to the first of the record', () => {
    toggleProposal(store, 'late');
    expect(view().day).toBe('2025-11-20');
    toggleProposal(store, 'early');
    expect(view().day).toBe('2024-07-08');
    expect(view().shown.map(({ id }) => id)).toEqual(['alaska-2025-08', 'late', 'early']);
    toggleProposal(store, 'late');
    expect(view().shown.map(({ id }) => id)).toEqual(['alaska-2025-08', 'early']);
    expect(view().day).toBe('2024-07-08');
  });
  test('leaves a pinned day', () => {
    pinDay(store, true);
    toggleProposal(store, 'late');
    expect(view().day).toBe('2025-08-15');
  });
});

test('a zone is hidden and shown again, without touching the state before', () => {
  const before = view();
  toggleZone(store, 'alaska-2025-08', 'freeze');
  expect(view().shown[0]?.hidden).toEqual(['freeze']);
  expect(before.shown[0]?.hidden).toEqual([]);
  toggleZone(store, 'alaska-2025-08', 'freeze');
  expect(view().shown[0]?.hidden).toEqual([]);
});

test('a notice with the same id replaces the earlier one and can be dismissed', () => {
  notify(store, { id: 'a', level: 'info', key: 'one' });
  notify(store, { id: 'a', level: 'info', key: 'two' });
  expect(store.getState().notices.map(({ key }) => key)).toEqual(['two']);
  dismissNotice(store, 'a');
  expect(store.getState().notices).toEqual([]);
});
