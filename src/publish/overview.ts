import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/**
 * Corners whose triangle is smaller, in square degrees, are left out: at the zoom that shows all of Ukraine it is
 * about two pixels.
 */
const LEAST_TRIANGLE = 1.2e-3;

/** Places on a side of the grid that coordinates are rounded to: about 300 m. */
const GRID = 1e4;

/**
 * The ground of the first map: layers that share their arcs, generalised to what is seen of all Ukraine at once,
 * about a third of the layers' own size. The whole layers follow once the map is drawn.
 */
export function overviewOf(layers: Record<string, FeatureCollection>): Topology {
  const whole = topology(layers);
  // The two packages write the same type in two ways.
  const simple = simplify(presimplify(whole as never), LEAST_TRIANGLE) as never;
  return quantize(simple, GRID);
}
