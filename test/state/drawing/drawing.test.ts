import type { MultiPolygon } from 'geojson';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { snapTo } from '../../../src/geo/drawing/snap.ts';
import { indexSegments } from '../../../src/geo/segment-index.ts';
import { snapIndexer } from '../../../src/map/drawing/snap-targets.ts';
import type { DayAnswer } from '../../../src/model/answer.ts';
import type { DrawnMeasure } from '../../../src/model/drawn-measure.ts';
import { ok } from '../../../src/model/result.ts';
import { addZone, setZoneRule } from '../../../src/state/draft/draft-parts.ts';
import { createDraft, redoDraft, undoDraft } from '../../../src/state/draft/drafts.ts';
import { drawLand } from '../../../src/state/drawing/draw-land.ts';
import {
  drawnLand,
  drawnZone,
  setDrawMode,
  startDrawing,
  stopDrawing,
  tellDrawFault,
  toggleSnap,
} from '../../../src/state/drawing/drawing.ts';
import { startDrawnMeasure } from '../../../src/state/drawing/drawn-measure.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view.ts';
import type { ModelClient } from '../../../src/worker/protocol.ts';
import { box } from '../../support/squares.ts';

const land = (...boxes: Parameters<typeof box>[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: boxes.map((sides) => box(...sides).coordinates),
});
const line = { geometry: { type: 'MultiLineString', coordinates: [] } };
const answerOf = (proposals: object[] = []) =>
  ({ control: { day: '2025-08-15', line, pocketLine: line }, proposals }) as unknown as DayAnswer;

let store: AppStore;
let draft: string;
let zone: string;
const now = () => store.getState();
beforeEach(() => {
  store = createAppStore(defaultView('en'), false);
  draft = createDraft(store);
  addZone(store, draft, 'freeze');
  zone = now().drafts[0]?.proposal.zones[0]?.id ?? '';
  startDrawing(store, draft, zone);
});

describe('the zone that is drawn', () => {
  test('is nothing at first, then what was drawn; each figure is one step of the draft', () => {
    expect(drawnZone(now())?.id).toBe(zone);
    expect(drawnLand(now()).coordinates).toEqual([]);
    const [first, second] = [land([30, 48, 31, 49]), land([30, 48, 31, 49], [32, 48, 33, 49])];
    expect(drawLand(store, first)).toBe(true);
    expect(drawLand(store, second)).toBe(true);
    expect(drawnLand(now())).toBe(second);
    undoDraft(store, draft);
    expect(drawnLand(now())).toBe(first);
    redoDraft(store, draft);
    expect(drawnLand(now())).toBe(second);
  });

  test('of a zone that follows a rule is what it covers on the day; a polygon is read as several', () => {
    setZoneRule(store, draft, zone, { heldBy: 'RU' });
    const covered = land([36, 47, 37, 48]);
    store.setState({ answer: answerOf([{ id: draft, zones: [{ id: zone, geometry: covered }] }]) });
    expect(drawnLand(now())).toBe(covered);
    setZoneRule(store, draft, zone, { geometry: box(30, 48, 31, 49) });
    expect(drawnLand(now())).toEqual(land([30, 48, 31, 49]));
    expect(drawnLand(now())).toBe(drawnLand(now()));
  });

  test('refuses an outline that crosses itself, says so, and leaves the zone', () => {
    drawLand(store, land([30, 48, 31, 49]));
    const before = now().drafts;
    const bow: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [2, 2],
            [2, 0],
            [0, 2],
            [0, 0],
          ],
        ],
      ],
    };
    expect(drawLand(store, bow)).toBe(false);
    expect(now().drawTools.fault).toBe('drawCrosses');
    expect(now().drafts).toBe(before);
  });

  test('a fault is forgotten with the way of drawing; without a drawing nothing is drawn', () => {
    tellDrawFault(store, 'drawTooFew');
    setDrawMode(store, 'split');
    expect(now().drawTools).toMatchObject({ mode: 'split', fault: null });
    stopDrawing(store);
    expect(drawnZone(now())).toBeNull();
    expect(drawLand(store, land([30, 48, 31, 49]))).toBe(false);
  });
});

describe('what drawing snaps to', () => {
  const collection = (geometry: MultiPolygon) => ({
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties: {}, geometry }],
  });
  const none = { type: 'FeatureCollection' as const, features: [] };
  const basemap = { oblasts: collection(land([30, 48, 31, 49])), border: none };

  test('is what is switched on, and the zone’s own outline but for its corners', () => {
    const index = snapIndexer(() => basemap);
    expect(snapTo(index(now()), [30.01, 48.01], 0.05)).toEqual([30, 48]);
    toggleSnap(store, 'oblasts');
    expect(snapTo(index(now()), [30.01, 48.01], 0.05)).toBeNull();
    drawLand(store, land([30.002, 48.002, 30.5, 48.5]));
    setDrawMode(store, 'split');
    expect(snapTo(index(now()), [30.01, 48.01], 0.05)).toEqual([30.002, 48.002]);
    setDrawMode(store, 'select');
    expect(snapTo(index(now()), [30.01, 48.01], 0.05)).toBeNull();
  });

  test('is indexed anew only when something of it changes', () => {
    const index = snapIndexer(() => basemap);
    const first = index(now());
    tellDrawFault(store, 'drawTooFew');
    expect(index(now())).toBe(first);
    toggleSnap(store, 'zones');
    expect(index(now())).not.toBe(first);
    expect(indexSegments([]).within(0, 0, 1, 1)).toEqual([]);
  });
});

test('the figures of the drawn zone follow it and the day, and are asked for once', async () => {
  const measure = { areaKm2: 1, heldBy: {}, outsideKm2: 0 } as unknown as DrawnMeasure;
  const ask = vi.fn(async () => ({ kind: 'answer' as const, result: ok(measure) }));
  startDrawnMeasure(store, 'http://localhost/', () => ({ measure: ask }) as unknown as ModelClient);
  const shape = land([30, 48, 31, 49]);
  drawLand(store, shape);
  expect(ask).not.toHaveBeenCalled();
  const answer = answerOf();
  store.setState({ answer });
  tellDrawFault(store, 'drawTooFew');
  await vi.waitFor(() => expect(now().drawTools.measured).toEqual({ of: shape, on: answer, measure }));
  expect(ask).toHaveBeenCalledExactlyOnceWith({
    base: 'http://localhost/',
    day: '2025-08-15',
    geometry: shape,
  });
  store.setState({ answer: answerOf() });
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
});
