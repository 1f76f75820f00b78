import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/**
 * Corners whose triangle is smaller, in square degrees, are left out: at the zoom that shows all of Ukraine it is
 * about three pixels.
 */
const LEAST_TRIANGLE = 2.4e-3;

/** Islands and lakes of fewer square degrees, about 16 km², are left out: at that zoom they are a dot. */
const LEAST_RING = 2e-3;

/** Places on a side of the grid that coordinates are rounded to: about 900 m, seven tenths of a pixel. */
const GRID = 2.5e3;

/**
 * The ground of the first map: layers that share their arcs, generalised to what is seen of all Ukraine at once,
 * about a fifth of the layers' own size (20 kB gzipped). The whole layers follow once the map is drawn.
 */
export function overviewOf(layers: Record<string, FeatureCollection>): Topology {
  const whole = topology(layers);
  // The two packages write the same type in two ways.
  const simple = simplify(presimplify(whole as never), LEAST_TRIANGLE);
  const seen = filter(simple, filterWeight(simple, LEAST_RING)) as never;
  return quantize(seen, GRID);
}
