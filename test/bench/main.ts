import { featureCollection, intersect, multiPolygon, polygon, area as turfArea } from '@turf/turf';
import geographicLib from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../../src/geo/area.ts';
import { dissolve } from '../../src/geo/mesh/coverage.ts';
import { march } from '../../src/geo/mesh/march.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { divide } from '../../src/model/control.ts';
import { buildControlMesh, heldByRu } from '../../src/model/control-mesh.ts';
import { sketchDay } from '../../src/model/day-sketch.ts';
import { LEVELS } from '../../src/model/estimate.ts';
import { addDays, daysBetween } from '../../src/model/iso-date.ts';
import { builtFiles, chunkName, limitOf } from '../budget.ts';
import { realFacts, realMesh } from '../support/real-data.ts';
import './comparison.ts';
import './own-line.ts';
import './whole-record.ts';
import { medianMs, report } from './measure.ts';
import { turfAnswer } from './turf-answer.ts';

const facts = realFacts();
const mesh = realMesh();
const { firstDay, lastDay } = facts.record;
const span = daysBetween(firstDay, lastDay);
const dayOf = (run: number) => addDays(firstDay, (run * 97) % span);

const line = medianMs(60, (run) => march(mesh.mesh, [{ inside: heldByRu(mesh, dayOf(run)), share: 0.5 }]));
const anew = medianMs(5, (run) => {
  const fresh = buildControlMesh(facts);
  march(fresh.mesh, [{ inside: heldByRu(fresh, dayOf(run)), share: 0.5 }]);
});
report('A day’s line (aim: under 5 ms)', [
  { what: 'triangulation built once', ms: line, ratio: 1 },
  { what: 'all of it anew', ms: anew, ratio: anew / line },
]);

const heldOn = (day: string, level: (typeof LEVELS)[number]): MultiPolygon => {
  const { coverage } = divide(mesh, [{ day, level }]);
  return dissolve(coverage, (cell) => coverage.cells[cell]?.holds[0]?.heldBy === 'RU');
};
const held = heldOn('2025-08-15', 'central');
const vertices = held.coordinates.flat(2).length;
const perVertex = (ms: number) => (1e6 * ms) / vertices;
const feature = multiPolygon(held.coordinates);
const exact = medianMs(50, () => areaKm2(held));
const turf = medianMs(50, () => turfArea(feature));
const geodesic = medianMs(5, () => {
  for (const ring of held.coordinates.flat()) {
    const shape = geographicLib.Geodesic.WGS84.Polygon(false);
    for (const [lon = 0, lat = 0] of ring.slice(1)) shape.AddPoint(lat, lon);
    shape.Compute(false, true);
  }
});
report(`Area, ${vertices} vertices`, [
  { what: 'closed form', 'ns a vertex': perVertex(exact), ratio: 1, km2: areaKm2(held).toFixed(0) },
  {
    what: 'turf.area',
    'ns a vertex': perVertex(turf),
    ratio: turf / exact,
    km2: Math.round(turfArea(feature) / 1e6),
  },
  { what: 'GeographicLib', 'ns a vertex': perVertex(geodesic), ratio: geodesic / exact, km2: '' },
]);

const overlay = medianMs(20, (run) => divide(mesh, [{ day: dayOf(run), level: 'central' }]));
const turfOverlay = medianMs(3, () => {
  for (const { geometry } of facts.oblasts)
    intersect(
      featureCollection<Polygon | MultiPolygon>([
        feature,
        geometry.type === 'Polygon' ? polygon(geometry.coordinates) : multiPolygon(geometry.coordinates),
      ]),
    );
});
report('Overlay of a day with all oblasts', [
  { what: 'marching over the network', ms: overlay, ratio: 1 },
  { what: 'turf.intersect', ms: turfOverlay, ratio: turfOverlay / overlay },
]);

const three = facts.proposals.filter(({ id }) =>
  ['alaska-2025-08', 'four-oblasts-2024-06', 'contact-line-2025-10'].includes(id),
);
const answer = medianMs(20, (run) => answerDay(mesh, dayOf(run), three));
const sketch = medianMs(40, (run) => sketchDay(mesh, dayOf(run)));
const turfStart = performance.now();
for (const level of LEVELS) turfAnswer(heldOn('2025-08-15', level), facts.oblasts, three);
const turfMs = performance.now() - turfStart;
report('Full answer of a new day: three proposals, all zones, per oblast, with ranges (aim: under 200 ms)', [
  { what: 'this model, outcome and lines included', ms: answer, ratio: 1 },
  { what: 'the sketch of a day while the date is dragged', ms: sketch, ratio: sketch / answer },
  { what: 'Turf’s booleans, zones alone', ms: turfMs, ratio: turfMs / answer },
]);

report(
  'Page weight, built, in kB gzipped (what the first map takes: test/e2e/budget.spec.ts)',
  builtFiles()
    .flatMap(({ path, kB, gzippedKB }) => {
      const name = chunkName(path);
      return name ? [{ name, kB, gzipped: gzippedKB, budget: limitOf(name) }] : [];
    })
    .sort((a, b) => b.gzipped - a.gzipped)
    .slice(0, 20),
);
