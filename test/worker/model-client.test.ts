import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { packLines, packPolygons } from '../../src/geo/packed-polygons.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { compareSides } from '../../src/model/compare.ts';
import type { DrawnControl } from '../../src/model/control.ts';
import { divideSteps } from '../../src/model/divide-lines.ts';
import { measureDrawn } from '../../src/model/drawn-measure.ts';
import { packRecord } from '../../src/model/packed-record.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { finish, type Progress } from '../../src/model/steps.ts';
import { createModelClient } from '../../src/worker/client.ts';
import type { ModelClient } from '../../src/worker/protocol.ts';
import { dataFiles } from '../support/data-files.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import { box } from '../support/squares.ts';
import { threadlessWorkers } from '../support/threadless-worker.ts';

const base = 'https://example.org/map/';
const data = dataFiles();
const site = new Map([
  ['layers/basemap/oblasts.geojson', data.get('data/boundaries/oblasts.geojson')],
  ['layers/basemap/water.geojson', data.get('data/boundaries/water.geojson')],
  [
    'layers/catalog.json',
    JSON.stringify({ proposals: realFacts().proposals.map((proposal) => ({ proposal })) }),
  ],
  ['map/record.json', JSON.stringify(packRecord(realFacts().record))],
]);
const asked: string[] = [];
const offline = new Set<string>();
const workers: ThreadlessWorker[] = [];

class ThreadlessWorker extends threadlessWorkers(() => import('../../src/worker/service.ts')) {
  constructor() {
    super();
    workers.push(this);
  }
}

let client: ModelClient;
beforeEach(() => {
  vi.stubGlobal('document', { baseURI: base });
  asked.length = 0;
  workers.length = 0;
  offline.clear();
  vi.stubGlobal('Worker', ThreadlessWorker);
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.href.replace(base, '');
    asked.push(path);
    return offline.has(path) ? new Response('', { status: 503 }) : new Response(site.get(path) ?? '');
  });
  client = createModelClient();
});
afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
});

test('a day comes back as the model gives it, for the proposals asked for; the facts are fetched once', async () => {
  const proposals = realFacts().proposals.filter(({ id }) => id === 'alaska-2025-08');
  const direct = answerDay(realMesh(), '2025-08-15', proposals);
  const first = await client.answerDay({
    base,
    day: '2025-08-15',
    proposals: ['alaska-2025-08', 'gone'],
    drafts: [],
  });
  expect(first).toEqual({ kind: 'answer', result: direct });
  const second = await client.answerDay({ base, day: '2024-07-08', proposals: [], drafts: [] });
  expect(second.kind === 'answer' && second.result.ok && second.result.value.control.day).toBe('2024-07-08');
  expect([...asked].sort()).toEqual([...site.keys()].sort());
  expect(workers).toHaveLength(1);
});

test('a failed load is an answer, and is tried again by the next question', async () => {
  offline.add('map/record.json');
  expect(await client.answerDay({ base, day: '2025-08-15', proposals: [], drafts: [] })).toEqual({
    kind: 'answer',
    result: {
      ok: false,
      faults: [{ path: 'facts', message: 'map/record.json could not be loaded (503)' }],
    },
  });
  offline.clear();
  const again = await client.answerDay({ base, day: '2025-08-15', proposals: [], drafts: [] });
  expect(again.kind === 'answer' && again.result.ok).toBe(true);
});

test('comparison, table and series cross the boundary too, and the longer ones tell how far they are', async () => {
  const from = { kind: 'control', day: '2025-01-01' } as const;
  const to = { kind: 'control', day: '2025-08-15' } as const;
  const compared = await client.compare({ base, from, to, drafts: [] });
  expect(compared).toEqual({ kind: 'answer', result: compareSides(realMesh(), from, to, []) });
  const table = await client.summarise({ base, day: '2022-02-24', drafts: [] });
  expect(table.kind === 'answer' && !table.result.ok && table.result.faults[0]?.path).toBe('day');
  const reports: Progress[] = [];
  const series = await client.series({ base }, (progress) => reports.push(progress));
  expect(series.kind === 'answer' && series.result.ok && series.result.value.days).toHaveLength(776);
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.every(({ done, total }) => done <= total && total === 776)).toBe(true);
});

test('drafts are answered like proposals of the catalogue; one with a wrong rule takes nothing else down', async () => {
  const alaska = realFacts().proposals.find(({ id }) => id === 'alaska-2025-08') as Proposal;
  const draft = { ...alaska, id: 'own-good' };
  const zones = alaska.zones.map((zone) => ({ ...zone, rule: { oblasts: ['UA-99'] } }));
  const drafts = [{ ...draft, id: 'own-wrong', zones }, draft];
  const day = await client.answerDay({ base, day: '2025-08-15', proposals: ['alaska-2025-08'], drafts });
  if (day.kind !== 'answer' || !day.result.ok) throw new Error('no answer');
  const { proposals, draftFaults } = day.result.value;
  expect(proposals.map(({ id }) => id)).toEqual(['alaska-2025-08', 'own-good']);
  expect({ ...proposals[1], id: '' }).toEqual({ ...proposals[0], id: '' });
  expect(draftFaults?.[0]).toMatchObject({ file: 'own-wrong', path: 'zones[0].rule.oblasts[0]' });

  const table = await client.summarise({ base, day: '2025-08-15', drafts });
  if (table.kind !== 'answer' || !table.result.ok) throw new Error('no table');
  expect(table.result.value.map(({ id }) => id)).toEqual([
    ...realFacts().proposals.map(({ id }) => id),
    'own-good',
  ]);
  const from = { kind: 'control', day: '2025-08-15' } as const;
  const to = { kind: 'proposal', id: 'own-good', day: '2025-08-15' } as const;
  const compared = await client.compare({ base, from, to, drafts });
  expect(compared).toEqual({ kind: 'answer', result: compareSides(realMesh(), from, to, [draft]) });
});

/** What the browser says when it ends a worker. */
const death = () => Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' });

test('a worker that dies in the middle of its answers is replaced, and all who wait are answered', async () => {
  let restarts = 0;
  client = createModelClient(() => {
    restarts += 1;
  });
  const day = client.answerDay({ base, day: '2025-08-15', proposals: [], drafts: [] });
  const series = client.series({ base });
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  const event = death();
  workers[0]?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(await day).toEqual({ kind: 'answer', result: answerDay(realMesh(), '2025-08-15', []) });
  const series2 = await series;
  expect(series2.kind === 'answer' && series2.result.ok && series2.result.value.days).toHaveLength(776);
  expect(workers).toHaveLength(2);
  expect(restarts).toBe(2);
});

test('if its successor dies too, that is the answer, and the next question starts another', async () => {
  const waiting = client.answerDay({ base, day: '2025-08-15', proposals: [], drafts: [] });
  for (const nth of [1, 2]) {
    await vi.waitFor(() => expect(workers).toHaveLength(nth));
    workers[nth - 1]?.dispatchEvent(death());
  }
  const fault = { ok: false, faults: [{ path: 'worker', message: 'out of memory' }] };
  expect(await waiting).toEqual({ kind: 'answer', result: fault });
  const next = await client.answerDay({ base, day: '2025-08-15', proposals: [], drafts: [] });
  expect(next.kind === 'answer' && next.result.ok).toBe(true);
  expect(workers).toHaveLength(3);
});

test('a worker that says nothing for a minute is taken for dead', async () => {
  let started = 0;
  class FirstIsMute extends ThreadlessWorker {
    private readonly mute = started++ === 0;
    override postMessage(message: unknown, transfer: Transferable[] = []): void {
      if (!this.mute) super.postMessage(message, transfer);
    }
  }
  vi.stubGlobal('Worker', FirstIsMute);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const waiting = client.answerDay({ base, day: '2025-08-15', proposals: [], drafts: [] });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(started).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  vi.useRealTimers();
  expect(started).toBe(2);
  const answered = await waiting;
  expect(answered.kind === 'answer' && answered.result.ok).toBe(true);
});

test('a line is sent once, answered by its id, and sent again to the worker that takes the place of a dead one', async () => {
  const line: DrawnControl = {
    id: 'line-mine',
    day: '2025-08-20',
    geometry: { type: 'MultiPolygon', coordinates: [box(36.9, 48.1, 37.9, 48.9).coordinates] },
  };
  client.setLines([line]);
  const ask = () => client.answerDay({ base, day: line.day, proposals: [], drafts: [], line: line.id });
  const direct = answerDay(realMesh(), line.day, [], line);
  expect(await ask()).toEqual({ kind: 'answer', result: direct });
  expect(direct.ok && direct.value.control.drawn).toBe('line-mine');
  const side = { kind: 'control', day: line.day } as const;
  const compared = await client.compare({ base, from: side, to: { ...side, line: line.id }, drafts: [] });
  expect(compared.kind === 'answer' && compared.result.ok).toBe(true);
  const unknown = await client.answerDay({
    base,
    day: line.day,
    proposals: [],
    drafts: [],
    line: 'line-other',
  });
  expect(unknown).toMatchObject({ result: { faults: [{ message: 'line "line-other" is unknown' }] } });

  workers[0]?.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'killed' }));
  expect(await ask()).toEqual({ kind: 'answer', result: direct });
  expect(workers).toHaveLength(2);
});

test('a drawing is made ready behind the boundary', async () => {
  const drawing = packPolygons([box(36.9, 48.1, 37.9, 48.9)]);
  const prepared = await client.prepareLine({ base, drawing, day: '2030-01-01' });
  if (prepared.kind !== 'answer' || !prepared.result.ok) throw new Error(JSON.stringify(prepared));
  const { line, estimate } = prepared.result.value;
  expect(estimate.day).toBe('2026-08-22');
  expect(estimate.areaKm2.central).toBeGreaterThan(100_000);
  expect(line.areaKm2).toBeCloseTo(areaKm2(box(36.9, 48.1, 37.9, 48.9)), 1);
});

test('lines divide the land behind the boundary as the model divides it', async () => {
  const lines = [
    [
      [30, 54],
      [30.5, 44],
    ],
  ];
  const divided = await client.divideLines({ base, lines: packLines(lines), day: null });
  expect(divided).toEqual({ kind: 'answer', result: finish(divideSteps(realMesh(), lines, null)) });
  expect(divided.kind === 'answer' && divided.result.ok && divided.result.value.kind).toBe('divided');
});

test('a drawn shape is measured behind the boundary as the model measures it', async () => {
  const geometry = { type: 'MultiPolygon' as const, coordinates: [box(36.5, 47.8, 37.8, 48.6).coordinates] };
  const measured = await client.measure({ base, day: '2025-08-15', geometry });
  expect(measured).toEqual({ kind: 'answer', result: measureDrawn(realMesh(), '2025-08-15', geometry) });
});
