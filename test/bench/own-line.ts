import { vertexCount } from '../../src/geo/generalise.ts';
import { packPolygons, unpackPolygons } from '../../src/geo/packed-polygons.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { prepareSteps } from '../../src/model/prepare-line.ts';
import { finish } from '../../src/model/steps.ts';
import { realMesh } from '../support/real-data.ts';
import { estimateDrawn, withVertices } from './fine-drawing.ts';
import { report } from './measure.ts';

const DAY = '2025-08-15';
const mesh = realMesh();
const drawing = estimateDrawn(mesh, DAY);

const timed = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
};

finish(prepareSteps(mesh, drawing));
const rows = [1e3, 1e4, 1e5, 1e6].map((count) => {
  const line = withVertices(drawing, count);
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
