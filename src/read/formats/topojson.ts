import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { MAX_VERTICES } from '../limits.ts';
import { mergeLayers } from '../merge-layers.ts';
import type { Notes } from '../notes.ts';
import type { RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';
import { isMembers, type Members } from './geojson.ts';

/** The features of all objects of a topology. */
export function readTopoJson(topology: Members, notes: Notes): RawLayer {
  const { objects, arcs } = topology;
  if (!isMembers(objects)) throw new Unreadable('topologyBroken', { reason: '“objects” { }' }, 'objects');
  if (arcs !== undefined && !Array.isArray(arcs))
    throw new Unreadable('topologyBroken', { reason: '“arcs” [ ]' }, 'arcs');
  const sound = { ...topology, arcs: arcs ?? [] } as unknown as Topology;
  const layers = Object.entries(objects).map(([name, object]) => {
    const path = `objects.${name}`;
    if (!isMembers(object)) throw new Unreadable('topologyBroken', { reason: '{ }' }, path);
    checkSize(object, sound.arcs, path);
    try {
      const read = feature(sound, object as never) as unknown as { features?: unknown[] };
      const features = (read.features ?? [read]) as Members[];
      return {
        name,
        features: features.map(({ geometry, properties, id }, i) => ({
          geometry,
          properties,
          id,
          path: read.features ? `${path}.geometries[${i}]` : path,
        })),
      };
    } catch (error) {
      throw new Unreadable('topologyBroken', { reason: (error as Error).message }, path);
    }
  });
  return mergeLayers('topojson', layers, notes);
}

/** Arcs may be used again and again: counts positions before any are made, and checks that the arcs exist. */
function checkSize(object: Members, arcs: Topology['arcs'], path: string): void {
  const waiting: unknown[] = [object];
  let positions = 0;
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part === 'number') {
      const arc: unknown = arcs[part < 0 ? ~part : part];
      if (!Array.isArray(arc))
        throw new Unreadable('topologyBroken', { reason: `arcs[${part}] = ${String(arc)}` }, path);
      positions += arc.length;
      if (positions > MAX_VERTICES) throw new Unreadable('tooManyVertices', { limit: MAX_VERTICES }, path);
    } else if (Array.isArray(part)) for (const inner of part) waiting.push(inner);
    else if (isMembers(part)) waiting.push(part.arcs ?? [], part.geometries ?? []);
  }
}
