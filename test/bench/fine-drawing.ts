import type { MultiPolygon } from 'geojson';
import { vertexCount } from '../../src/geo/generalise.ts';
import { dissolve } from '../../src/geo/mesh/coverage.ts';
import { divide } from '../../src/model/control.ts';
import type { ControlMesh } from '../../src/model/control-mesh.ts';

/** The land that the estimate gives to Russia on a day, as another hand may have drawn it. */
export function estimateDrawn(mesh: ControlMesh, day: string): MultiPolygon {
  const { coverage } = divide(mesh, [{ day, level: 'central' }]);
  return dissolve(coverage, (id) => coverage.cells[id]?.holds[0]?.heldBy === 'RU');
}

/** Of the waves that a finer drawing makes along an edge, in degrees; low enough not to cross the next edge. */
const HEIGHT = 2e-5;
const WAVES = 25;

/** A drawing with about `count` vertices, that waves two metres to both sides of its straight edges. */
export function withVertices(drawing: MultiPolygon, count: number): MultiPolygon {
  const times = Math.max(1, Math.round(count / vertexCount(drawing)));
  const finer = (ring: number[][]) => {
    const out = ring.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      return Array.from({ length: times }, (_, n) => {
        const off = (HEIGHT * Math.sin((2 * Math.PI * WAVES * n) / times)) / length;
        return [
          x1 + ((x2 - x1) * n) / times - off * (y2 - y1),
          y1 + ((y2 - y1) * n) / times + off * (x2 - x1),
        ];
      });
    });
    return [...out, out[0] ?? []];
  };
  return { type: 'MultiPolygon', coordinates: drawing.coordinates.map((rings) => rings.map(finer)) };
}
