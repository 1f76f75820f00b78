import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Layer } from '../../model/layers.ts';

/** Layers are rounded to six decimals; on this grid their coordinates are whole numbers. */
const STEPS_PER_DEGREE = 1e6;

/** The name of the one object in the topology. */
export const TOPOLOGY_OBJECT = 'layer';

/**
 * A layer as a TopoJSON topology with its metadata and bounding box. Arcs that features share are stored once.
 * Coordinates lie on the grid of the layer's own rounding, so that they come back as they were.
 */
export function toTopoJson(layer: Layer): Blob {
  const { metadata, bbox, features } = layer;
  const { arcs, objects, type } = topology({
    [TOPOLOGY_OBJECT]: {
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        geometry: { ...feature.geometry, ...scaled(feature.geometry) },
      })),
    } as Layer,
  });
  const file = {
    type,
    metadata,
    ...(bbox ? { bbox } : {}),
    transform: { scale: [1 / STEPS_PER_DEGREE, 1 / STEPS_PER_DEGREE], translate: [0, 0] },
    objects,
    arcs: arcs.map(deltas),
  };
  return new Blob([JSON.stringify(file)], { type: 'application/topo+json' });
}

const scaled = (geometry: object) =>
  'coordinates' in geometry ? { coordinates: onGrid(geometry.coordinates) } : {};

function onGrid(part: unknown): unknown {
  return Array.isArray(part) ? part.map(onGrid) : Math.round(Number(part) * STEPS_PER_DEGREE);
}

/** The first position, then the steps from each to the next, as the format has it. */
function deltas(arc: Position[]): Position[] {
  return arc.map(([x = 0, y = 0], i) => {
    const [beforeX = 0, beforeY = 0] = arc[i - 1] ?? [];
    return [x - beforeX, y - beforeY];
  });
}
