import type { Position } from 'geojson';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReader } from '../../src/read/client.ts';
import type { Reader, ReadStage } from '../../src/read/protocol.ts';
import { readBytes } from '../../src/read/read-bytes.ts';
import { box } from '../support/squares.ts';
import { threadlessWorkers } from '../support/threadless-worker.ts';

const workers: ServiceWorker[] = [];
let ended = 0;

class ServiceWorker extends threadlessWorkers(() => import('../../src/read/service.ts')) {
  constructor() {
    super();
    workers.push(this);
  }
  override terminate(): void {
    ended += 1;
    super.terminate();
  }
}

let reader: Reader;
beforeEach(() => {
  workers.length = 0;
  ended = 0;
  vi.stubGlobal('Worker', ServiceWorker);
  reader = createReader();
});
afterEach(() => {
  reader.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ring = Array.from({ length: 120_000 }, (_, i): Position => {
  const angle = (2 * Math.PI * i) / 120_000;
  return [37 + Math.cos(angle), 48 + Math.sin(angle)];
});
const shape = (geometry: object, name: string) => ({
  type: 'Feature',
  id: name,
  properties: { name },
  geometry,
});
const FILE = new TextEncoder().encode(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      shape({ type: 'Point', coordinates: [36, 47] }, 'point'),
      shape(
        {
          type: 'MultiPoint',
          coordinates: [
            [36, 47],
            [37, 47],
          ],
        },
        'points',
      ),
      shape(
        {
          type: 'LineString',
          coordinates: [
            [36, 47],
            [37, 47],
          ],
        },
        'line',
      ),
      shape(
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [36, 47],
              [37, 47],
            ],
            [
              [38, 47],
              [39, 47],
            ],
          ],
        },
        'lines',
      ),
      shape({ type: 'Polygon', coordinates: [[...ring, ring[0]]] }, 'polygon'),
      shape(
        {
          type: 'MultiPolygon',
          coordinates: [box(30, 47, 31, 48).coordinates, box(32, 47, 33, 48).coordinates],
        },
        'polygons',
      ),
    ],
  }),
).buffer;

test('a file comes back as it is read without a worker, the bytes stay the caller’s, and progress is told', async () => {
  const direct = await readBytes({ name: 'a', bytes: FILE });
  const heard: [number, ReadStage][] = [];
  const answer = await reader.read({ name: 'a', bytes: FILE }, (share, stage) => heard.push([share, stage]));
  expect(answer).toEqual(direct);
  expect(FILE.byteLength).toBeGreaterThan(0);
  expect(answer.ok && answer.value.kind === 'layer' && answer.value.layer.features).toHaveLength(6);
  await vi.waitFor(() => expect(heard.map(([, stage]) => stage)).toContain('parse'));
  const shares = heard.map(([share]) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(workers).toHaveLength(1);
});

test('a question and a fault cross the boundary too', async () => {
  const swapped = new TextEncoder().encode(
    JSON.stringify({
      type: 'LineString',
      coordinates: [
        [47, 36],
        [48, 37],
      ],
    }),
  );
  expect(await reader.read({ name: 'a', bytes: swapped.buffer })).toEqual({
    ok: true,
    value: { kind: 'swapped', bbox: [47, 36, 48, 37], swapped: [36, 47, 37, 48] },
  });
  expect(await reader.read({ name: 'b.json', bytes: new Blob(['{"type":']) })).toMatchObject({
    ok: false,
    faults: [{ file: 'b.json', key: 'jsonCut' }],
  });
});

test('cancelling ends the worker and is an answer; the next file starts another', async () => {
  const reading = reader.read({ name: 'a', bytes: FILE });
  reader.cancel();
  expect(await reading).toMatchObject({ ok: false, faults: [{ file: 'a', key: 'cancelled' }] });
  expect(ended).toBe(1);
  expect((await reader.read({ name: 'a', bytes: FILE })).ok).toBe(true);
  expect(workers).toHaveLength(2);
});

test('a second file cancels the first', async () => {
  const [first, second] = await Promise.all([
    reader.read({ name: 'a', bytes: FILE }),
    reader.read({ name: 'b', bytes: FILE }),
  ]);
  expect(first).toMatchObject({ ok: false, faults: [{ file: 'a', key: 'cancelled' }] });
  expect(second.ok).toBe(true);
});

test('a worker that dies is an answer', async () => {
  const reading = reader.read({ name: 'a', bytes: FILE });
  const event = Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' });
  workers[0]?.dispatchEvent(event);
  expect(await reading).toMatchObject({
    faults: [{ file: 'a', key: 'workerDied', params: { reason: 'out of memory' } }],
  });
  expect(ended).toBe(1);
});

test('reading without an end is ended after two minutes', async () => {
  class Mute extends ServiceWorker {
    override postMessage(): void {}
  }
  vi.stubGlobal('Worker', Mute);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const reading = reader.read({ name: 'a', bytes: FILE });
  await vi.advanceTimersByTimeAsync(121_000);
  expect(await reading).toMatchObject({ faults: [{ key: 'tooSlow', params: { seconds: 120 } }] });
  expect(ended).toBe(1);
});

test('a browser that starts no worker is an answer', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new Error('not allowed');
  });
  expect(await reader.read({ name: 'a', bytes: FILE })).toMatchObject({
    faults: [{ file: 'a', key: 'workerDied', params: { reason: 'not allowed' } }],
  });
});

test('a file that is too large is refused without a worker', async () => {
  const large = new Blob([]);
  Object.defineProperty(large, 'size', { value: 200e6 });
  expect(await reader.read({ name: 'a', bytes: large })).toMatchObject({ faults: [{ key: 'tooLarge' }] });
  expect(workers).toHaveLength(0);
});
