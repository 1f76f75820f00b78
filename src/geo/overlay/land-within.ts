import type { MultiPolygon, Position } from 'geojson';
import { doubledArea } from '../doubled-area.ts';
import { assemblePolygons } from '../stitch.ts';
import type { DirectedEdges } from './edge-cuts.ts';

/** Rings thinner on average, in degrees (some 20 nm), are what rounding leaves between edges that lie on each other. */
const SLIVER_DEGREES = 2e-13;

/**
 * Polygons from a boundary that has the land on its left and meets itself in nodes only; without slivers of rounding:
 * they have no area, and buffers take their sides for each other.
 */
export function landWithin({ from, to }: DirectedEdges, nodes: readonly number[]): MultiPolygon {
  const coordinates = assemblePolygons(from, to, nodes)
    .filter(([outline = []]) => !isSliver(outline))
    .map(([outline = [], ...holes]) => [outline, ...holes.filter((hole) => !isSliver(hole))]);
  return { type: 'MultiPolygon', coordinates };
}

function isSliver(ring: readonly Position[]): boolean {
  let length = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    length += Math.hypot(x2 - x1, y2 - y1);
  }
  // A strip's area is its width by half of its outline's length.
  return Math.abs(doubledArea(ring)) < SLIVER_DEGREES * length;
}
