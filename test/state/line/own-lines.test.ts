import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PreparedLine } from '../../../src/model/own-line.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { defaultView, type View } from '../../../src/state/view.ts';
import { closeChannels, countChannels } from '../../support/channels.ts';
import { box } from '../../support/squares.ts';

const prepared: PreparedLine = {
  geometry: { type: 'MultiPolygon', coordinates: [box(37, 48, 38, 49).coordinates] },
  strips: { type: 'MultiPolygon', coordinates: [] },
  areaKm2: 8000,
  byOblast: [{ oblast: 'UA-14', areaKm2: 8000 }],
  lineKm: 300,
  vertices: 5,
  notes: [],
};
const details = {
  title: 'Daily map',
  day: '2025-08-20',
  source: 'A mapper',
  url: null,
  licence: 'CC BY 4.0',
};

/** Everything anew, as after a reload. */
async function page(view: Partial<View> = {}) {
  vi.resetModules();
  const own = await import('../../../src/state/line/own-lines.ts');
  const { createAppStore } = await import('../../../src/state/store.ts');
  const store: AppStore = createAppStore({ ...defaultView('en'), ...view }, false);
  return { store, own };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  countChannels();
});
afterEach(closeChannels);

test('a line is chosen when it comes, kept over a reload, and gone when it is removed', async () => {
  const first = await page();
  const line = await first.own.addLine(first.store, prepared, details);
  expect(first.store.getState().view).toMatchObject({ line: line.id, day: '2025-08-20' });
  expect(first.store.getState().notices).toEqual([]);

  const second = await page({ line: line.id, day: '2025-08-20' });
  await second.own.loadLines(second.store);
  expect(second.store.getState().lines).toEqual([line]);
  expect(second.store.getState().view.line).toBe(line.id);
  await second.own.changeLine(second.store, line.id, { ...details, day: '2025-08-21', licence: '' });
  expect(second.store.getState().view.day).toBe('2025-08-21');
  await second.own.removeLine(second.store, line.id);
  expect(second.store.getState()).toMatchObject({ lines: [], view: { line: null } });

  const third = await page();
  await third.own.loadLines(third.store);
  expect(third.store.getState().lines).toEqual([]);
});

test('what another tab does with a line appears, and moves the view only where it shows the line', async () => {
  const there = await page();
  await there.own.loadLines(there.store);
  const here = await page();
  const line = await here.own.addLine(here.store, prepared, details);
  await vi.waitFor(() => expect(there.store.getState().lines).toEqual([line]));
  expect(there.store.getState().view).toMatchObject({ line: null, day: defaultView('en').day });

  there.own.chooseLine(there.store, line.id);
  await here.own.changeLine(here.store, line.id, { ...details, title: 'Corrected', day: '2025-08-22' });
  await vi.waitFor(() => expect(there.store.getState().lines).toMatchObject([{ title: 'Corrected' }]));
  expect(there.store.getState().view).toMatchObject({ line: line.id, day: '2025-08-22' });

  await here.own.removeLine(here.store, line.id);
  await vi.waitFor(() => expect(there.store.getState().lines).toEqual([]));
  expect(there.store.getState().view.line).toBeNull();
});

test('another day shows the estimate again; the line stays to be chosen', async () => {
  const { store, own } = await page();
  const line = await own.addLine(store, prepared, details);
  const { setDay } = await import('../../../src/state/change.ts');
  setDay(store, '2025-08-19');
  expect(store.getState().view).toMatchObject({ line: null, day: '2025-08-19' });
  own.chooseLine(store, line.id);
  expect(store.getState().view).toMatchObject({ line: line.id, day: '2025-08-20' });
});

test('a line that is not in this browser makes way for the estimate, on sides too, and the reader is told', async () => {
  const side = { kind: 'control', day: '2025-08-15' } as const;
  const { store, own } = await page({
    line: 'line-elsewhere',
    compare: { from: side, to: { ...side, line: 'line-elsewhere' } },
  });
  await own.loadLines(store);
  expect(store.getState().view).toMatchObject({ line: null, compare: { from: side, to: side } });
  expect(store.getState().view.compare?.to).not.toHaveProperty('line');
  expect(store.getState().notices).toMatchObject([{ key: 'unknownLine', params: { id: 'line-elsewhere' } }]);
});

test('where the browser keeps nothing the line works until the page is closed, and that is said', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  });
  const { store, own } = await page();
  await own.loadLines(store);
  expect(store.getState().notices).toEqual([]);
  const line = await own.addLine(store, prepared, details);
  expect(store.getState().lines).toEqual([line]);
  expect(store.getState().notices).toMatchObject([
    { key: 'lineNotKept', params: { title: 'Daily map', reason: 'no room' } },
  ]);
});

test('what another version kept and this one cannot show is passed over', async () => {
  const { openOwnStore } = await import('../../../src/state/own-store.ts');
  await (await openOwnStore()).put('lines', { id: 'line-abcdefgh', title: 'half a line' });
  const { store, own } = await page();
  await own.loadLines(store);
  expect(store.getState().lines).toEqual([]);
});
