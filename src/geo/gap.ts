import type { MultiPolygon, Polygon } from 'geojson';
import { band, shrunk } from './band.ts';
import { differenceOf, intersectionOf, NOTHING, unionOf } from './overlay/overlay.ts';
import { bboxOf } from './rounded.ts';

/** What the arithmetic leaves along a border is thinner, in km. */
const THREAD_KM = 0.02;

/** Edges to a quarter circle where some metres do not count: 3 m of a thread. Rounder corners take most of the time. */
const COARSE = 2;

/** Wider than any strip, in degrees. */
const FAR = 0.1;

function frameOf(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** All land in a box around some areas that does not belong to them. */
export function outsideOf(areas: MultiPolygon, west: number, south: number, east: number, north: number) {
  return differenceOf(frameOf(west, south, east, north), areas);
}

interface Bands {
  /** All of a drawing that can have a strip beside it. */
  reach: MultiPolygon;
  /** As wide as the strips. */
  wide: MultiPolygon;
  /** As wide as the threads. */
  thin: MultiPolygon;
}

const bandsBeyond = new WeakMap<MultiPolygon, Map<number, Bands>>();

/** The land on the other side is the same for every drawing. */
function* bandsOf(beyond: MultiPolygon, km: number): Generator<void, Bands> {
  const known = bandsBeyond.get(beyond) ?? new Map<number, Bands>();
  bandsBeyond.set(beyond, known);
  const bands = known.get(km);
  if (bands) return bands;
  const reach = band(beyond, 2 * km, COARSE);
  yield;
  const wide = band(beyond, km);
  yield;
  const made = { reach, wide, thin: band(beyond, 2 * THREAD_KM, COARSE) };
  known.set(km, made);
  return made;
}

/** The part of `beyond` that is not far from `a`. */
function beside(a: MultiPolygon, beyond: MultiPolygon): MultiPolygon {
  const [west, south, east, north] = bboxOf([a]) ?? [0, 0, 0, 0];
  return intersectionOf(beyond, frameOf(west - FAR, south - FAR, east + FAR, north + FAR));
}

/**
 * The strips narrower than `km` between `a` and `beyond`: what closing the two together (growing and then shrinking
 * them by half of it) fills near both. Two sources draw the same border some hundred metres apart; land between
 * the two drawings belongs to neither side of a front. Takes some seconds on a country, in steps; only what lies close
 * to `beyond` counts for the time.
 */
export function* stripSteps(
  a: MultiPolygon,
  beyond: MultiPolygon,
  km: number,
): Generator<void, MultiPolygon> {
  if (a.coordinates.length === 0 || beyond.coordinates.length === 0) return NOTHING;
  const { reach, wide, thin } = yield* bandsOf(beyond, km);
  yield;
  const close = intersectionOf(a, reach);
  if (close.coordinates.length === 0) return NOTHING;
  yield;
  const both = unionOf(close, beside(close, beyond));
  yield;
  const grown = band(both, km / 2);
  yield;
  const closed = shrunk(grown, km / 2);
  yield;
  const filled = differenceOf(closed, both);
  yield;
  const near = intersectionOf(band(close, km), wide);
  yield;
  const strips = intersectionOf(filled, near);
  yield;
  const threads = intersectionOf(band(close, 2 * THREAD_KM, COARSE), thin);
  yield;
  const thinned = shrunk(strips, THREAD_KM, COARSE);
  yield;
  // A little larger again, so that nothing is left between the strip and the two.
  return unionOf(band(thinned, 2 * THREAD_KM, COARSE), threads);
}

/** All of {@link stripSteps} at once. */
export function stripsBetween(a: MultiPolygon, beyond: MultiPolygon, km: number): MultiPolygon {
  const steps = stripSteps(a, beyond, km);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
