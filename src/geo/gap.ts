import type { MultiPolygon, Polygon } from 'geojson';
import { band, differenceOf, intersectionOf, shrunk, unionOf } from './overlay.ts';

/** What the arithmetic leaves along a border is thinner, in km. */
const THREAD_KM = 0.02;

/** All land in a box around some areas that does not belong to them. */
export function outsideOf(areas: MultiPolygon, west: number, south: number, east: number, north: number) {
  const frame: Polygon = {
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
  return differenceOf(frame, areas);
}

/**
 * The strips narrower than `km` between `a` and `beyond`: what closing the two together (growing and then shrinking
 * them by half of it) fills near both. Two sources draw the same border some hundred metres apart; land between
 * the two drawings belongs to neither side of a front. Takes a second or two on a country.
 */
export function stripsBetween(a: MultiPolygon, beyond: MultiPolygon, km: number): MultiPolygon {
  if (a.coordinates.length === 0 || beyond.coordinates.length === 0)
    return { type: 'MultiPolygon', coordinates: [] };
  const both = unionOf(a, beyond);
  const closed = shrunk(band(both, km / 2), km / 2);
  const filled = differenceOf(closed, both);
  const near = intersectionOf(band(a, km), band(beyond, km));
  const strips = intersectionOf(filled, near);
  const threads = intersectionOf(band(a, 2 * THREAD_KM), band(beyond, 2 * THREAD_KM));
  // A little larger again, so that nothing is left between the strip and the two.
  return unionOf(band(shrunk(strips, THREAD_KM), 2 * THREAD_KM), threads);
}
