import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../geo/area.ts';
import { outsideOf, stripSteps } from '../geo/gap.ts';
import { generalisedTo, vertexCount } from '../geo/generalise.ts';
import { dissolve } from '../geo/mesh/coverage.ts';
import { untangled } from '../geo/overlay/untangle.ts';
import { bboxOf, roundedPolygons } from '../geo/rounded.ts';
import { divideIntoLevels } from './answer-day.ts';
import { divide } from './control.ts';
import { answerControl } from './control-answer.ts';
import type { ControlMesh } from './control-mesh.ts';
import { lineFault } from './line-faults.ts';
import type { LineNote, PreparedLine } from './own-line.ts';
import { fail, ok, type Result } from './result.ts';
import type { Steps } from './steps.ts';

/** More vertices would make every figure slow; a daily map of the whole front has some thousands. */
const MOST_VERTICES = 20_000;
/** Tolerances that are tried until a drawing has no more than that. */
export const TOLERANCES_KM = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
/** Land this close between drawing and border is no front (see `stripSteps`). */
const STRIP_KM = 1;
/** Of the drawing where only its strips are sought; they reach further over its edge than this. */
const STRIP_TOLERANCES_KM = [0.01, 0.02];
/** Where that leaves more vertices the border is drawn so finely that its strips would take minutes. */
const MOST_STRIP_VERTICES = 8_000;
/** Smaller differences are what the arithmetic leaves. */
const NOTED_KM2 = 0.05;

const beyondBorder = new WeakMap<ControlMesh, MultiPolygon>();

/** All land inside the border. */
export const landOfUkraine = (mesh: ControlMesh): MultiPolygon =>
  dissolve(divide(mesh, []).coverage, () => true);

/** All land around Ukraine, for two degrees. */
function outsideUkraine(mesh: ControlMesh): MultiPolygon {
  const known = beyondBorder.get(mesh);
  if (known) return known;
  const land = landOfUkraine(mesh);
  const [west, south, east, north] = bboxOf([land]) ?? [0, 0, 0, 0];
  const outside = outsideOf(land, west - 2, south - 2, east + 2, north + 2);
  beyondBorder.set(mesh, outside);
  return outside;
}

/**
 * Makes a drawing ready to stand for the estimate: generalised if it has very many vertices, cleaned of crossings and
 * overlaps, rounded to six decimals, its strips along the border found, and measured inside Ukraine. What was done
 * is noted. Fails if nothing of it lies in Ukraine, or if its rings cannot be put in order.
 */
export function* prepareSteps(mesh: ControlMesh, drawing: MultiPolygon): Steps<Result<PreparedLine>> {
  const total = 16;
  const notes: LineNote[] = [];
  const vertices = vertexCount(drawing);
  const whole = areaKm2(drawing);
  yield { done: 0, total };

  const { geometry: fewer, toleranceKm } = generalisedTo(drawing, MOST_VERTICES, TOLERANCES_KM);
  const kept = areaKm2(fewer);
  if (toleranceKm > 0)
    notes.push({
      key: 'lineGeneralised',
      params: { from: vertices, to: vertexCount(fewer), metres: 1000 * toleranceKm, km2: kept - whole },
    });
  yield { done: 1, total };

  const { land, tangled } = untangled(fewer);
  if (tangled) return fail(lineFault('geometry', 'ringsTangled'));
  const geometry = roundedPolygons(land);
  const clean = areaKm2(geometry);
  if (Math.abs(kept - clean) > NOTED_KM2)
    notes.push({ key: 'lineOverlaps', params: { km2: Math.abs(kept - clean) } });
  yield { done: 2, total };

  const day = mesh.record.firstDay;
  const strips = yield* stripsOf(geometry, mesh, 2, total);
  if (!strips) notes.push({ key: 'lineNoStrips', params: {} });
  const drawn = {
    id: 'prepared',
    day,
    geometry,
    strips: strips ?? { type: 'MultiPolygon' as const, coordinates: [] },
  };
  yield { done: total - 1, total };

  const control = answerControl(divideIntoLevels(mesh, day, drawn));
  if (control.areaKm2.central === 0) return fail(lineFault('geometry', 'outsideUkraine'));
  const outside = clean - control.areaKm2.central;
  if (outside > NOTED_KM2) notes.push({ key: 'lineOutside', params: { km2: outside } });
  return ok({
    geometry,
    strips: drawn.strips,
    areaKm2: control.areaKm2.central,
    byOblast: control.heldByRu.map(({ oblast, areaKm2: { central } }) => ({ oblast, areaKm2: central })),
    lineKm: control.line.lengthKm.central + control.pocketLine.lengthKm.central,
    vertices,
    notes,
  });
}

/** The strips along the border, in steps counted from `done`; null where the arithmetic gives up on a drawing. */
function* stripsOf(
  geometry: MultiPolygon,
  mesh: ControlMesh,
  done: number,
  total: number,
): Steps<MultiPolygon | null> {
  const { geometry: coarse } = generalisedTo(geometry, 0, STRIP_TOLERANCES_KM);
  if (vertexCount(coarse) > MOST_STRIP_VERTICES) return null;
  const steps = stripSteps(coarse, outsideUkraine(mesh), STRIP_KM);
  try {
    for (let at = done; ; at += 1) {
      const step = steps.next();
      if (step.done) return roundedPolygons(step.value);
      yield { done: Math.min(at, total - 1), total };
    }
  } catch {
    return null;
  }
}
