import type { MultiPolygon } from 'geojson';
import { dissolve } from '../../src/geo/coverage.ts';
import { vertexCount } from '../../src/geo/generalise.ts';
import { divide } from '../../src/model/control.ts';
import type { ControlMesh } from '../../src/model/control-mesh.ts';

/** The land that the estimate gives to Russia on a day, as another hand may have drawn it. */
export function estimateDrawn(mesh: ControlMesh, day: string): MultiPolygon {
  const { coverage } = divide(mesh, [{ day, level: 'central' }]);
  return dissolve(coverage, (id) => coverage.cells[id]?.holds[0]?.heldBy === 'RU');
}

/** A drawing with about `count` vertices, off its straight edges by some metres. */
export function withVertices(drawing: MultiPolygon, count: number): MultiPolygon {
  const times = Math.max(1, Math.round(count / vertexCount(drawing)));
  const finer = (ring: number[][]) => {
    const out = ring.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      return Array.from({ length: times }, (_, n) => {
        const off = n === 0 ? 0 : 5e-5 * Math.sin(7 * i + 3 * n);
        return [x1 + ((x2 - x1) * n) / times + off, y1 + ((y2 - y1) * n) / times + off];
      });
    });
    return [...out, out[0] ?? []];
  };
  return { type: 'MultiPolygon', coordinates: drawing.coordinates.map((rings) => rings.map(finer)) };
}
