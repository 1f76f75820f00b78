import { area, cleanCoords, feature, kinks, rewind } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../../src/geo/area.ts';
import { untangled } from '../../src/geo/overlay/untangle.ts';
import { packed, unpacked } from '../../src/read/pack.ts';
import type { ReadLayer, ReadStage } from '../../src/read/protocol.ts';
import { readBytes } from '../../src/read/read-bytes.ts';
import { coast } from './coast.ts';
import { report } from './measure.ts';

const SIZES = [1e3, 1e4, 1e5, 1e6];
/** Turf looks at every pair of segments. */
const TURF_KINKS_UP_TO = 1e4;

const bytesOf = (geometry: Polygon) =>
  new TextEncoder().encode(JSON.stringify({ type: 'Feature', properties: { name: 'held' }, geometry }))
    .buffer;

/** Milliseconds that each stage of a reading took. */
async function stages(
  bytes: ArrayBuffer,
): Promise<{ layer: ReadLayer; ms: number; by: Map<ReadStage, number> }> {
  const by = new Map<ReadStage, number>();
  const start = performance.now();
  let since = start;
  let busy: ReadStage = 'open';
  const result = await readBytes({ name: 'coast.geojson', bytes }, (_, stage) => {
    const now = performance.now();
    by.set(busy, (by.get(busy) ?? 0) + now - since);
    since = now;
    busy = stage;
  });
  const ms = performance.now() - start;
  if (!result.ok || result.value.kind !== 'layer') throw new Error(JSON.stringify(result));
  return { layer: result.value.layer, ms, by };
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** The longest that the thread which takes the features is held up, and all of it. */
function handedOver(layer: ReadLayer): { longest: number; whole: number } {
  let longest = 0;
  let whole = 0;
  for (const batch of packed(layer.features)) {
    // What the worker sends is copied but for the positions.
    const sent = structuredClone(batch, { transfer: [batch.coordinates.buffer] });
    const steps = unpacked(sent);
    for (let done = false; !done; ) {
      const { ms, value } = timed(() => steps.next());
      done = value.done === true;
      longest = Math.max(longest, ms);
      whole += ms;
    }
  }
  return { longest, whole };
}

export async function readScale(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const size of SIZES) {
    const bytes = bytesOf(coast(size));
    const { layer, ms, by } = await stages(bytes);
    const [{ geometry } = { geometry: coast(4) }] = layer.features;
    const own = geometry as Polygon;
    const measured = timed(() => areaKm2(own));
    const { longest, whole } = handedOver(layer);
    rows.push({
      vertices: size,
      MB: bytes.byteLength / 1e6,
      'all, ms': ms,
      'parse, ms': by.get('parse') ?? 0,
      'check and repair, ms': by.get('mend') ?? 0,
      'area, ms': measured.ms,
      'hand over, ms': whole,
      'longest step, ms': longest,
    });
  }
  report('A file of one polygon read (aim: 1e6 vertices under 10 s, no step over 200 ms)', rows);

  report(
    'Crossings found and taken out, and measured; beside it Turf (which takes none out)',
    SIZES.map((size) => {
      const land: MultiPolygon = { type: 'MultiPolygon', coordinates: [coast(size).coordinates] };
      const loose: MultiPolygon = { type: 'MultiPolygon', coordinates: [coast(size, 10).coordinates] };
      const shape = feature(coast(size));
      const sound = timed(() => untangled(land));
      const mended = timed(() => untangled(loose));
      const clean = timed(() => rewind(cleanCoords(shape)));
      const crossings = size <= TURF_KINKS_UP_TO ? timed(() => kinks(shape)).ms : Number.NaN;
      return {
        vertices: size,
        'none to find, ms': sound.ms,
        '10 loops, ms': mended.ms,
        'loops mended': mended.value.crossed === 1 && !mended.value.tangled ? 'yes' : 'NO',
        'turf.kinks, ms': crossings,
        'turf cleanCoords and rewind, ms': clean.ms,
        'area, ms': timed(() => areaKm2(land)).ms,
        'turf.area, ms': timed(() => area(shape)).ms,
      };
    }),
  );
}

await readScale();
