import type { MultiPolygon } from 'geojson';
import { dissolve } from '../../src/geo/coverage.ts';
import { vertexCount } from '../../src/geo/generalise.ts';
import { packPolygons, unpackPolygons } from '../../src/geo/packed-polygons.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { divide } from '../../src/model/control.ts';
import { prepareSteps } from '../../src/model/prepare-line.ts';
import { finish } from '../../src/model/steps.ts';
import { realMesh } from '../support/real-data.ts';
import { report } from './measure.ts';

const DAY = '2025-08-15';
const mesh = realMesh();
const { coverage } = divide(mesh, [{ day: DAY, level: 'central' }]);
const drawing = dissolve(coverage, (id) => coverage.cells[id]?.holds[0]?.heldBy === 'RU');

/** The drawing with so many vertices, off its straight edges by some metres. */
function withVertices(count: number): MultiPolygon {
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

const timed = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
};

finish(prepareSteps(mesh, drawing));
const rows = [1e3, 1e4, 1e5, 1e6].map((count) => {
  const line = withVertices(count);
  const [packed, pack] = timed(() => packPolygons([line]));
  const [unpacked, unpack] = timed(() => unpackPolygons(packed));
  const [prepared, prepare] = timed(() => finish(prepareSteps(mesh, unpacked)));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
  const { geometry, strips, areaKm2 } = prepared.value;
  const [, answer] = timed(() => answerDay(mesh, DAY, [], { id: 'mine', day: DAY, geometry, strips }));
  return {
    what: `${vertexCount(line)} vertices`,
    'hand over': pack + unpack,
    prepare,
    'answer a day': answer,
    km2: areaKm2.toFixed(0),
  };
});
report('A line of the reader’s own, ms', rows);
