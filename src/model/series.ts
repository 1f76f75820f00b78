import { cellAreasKm2 } from '../geo/mesh/coverage.ts';
import { march } from '../geo/mesh/march.ts';
import type { Mesh } from '../geo/mesh/mesh.ts';
import { meshPart } from '../geo/mesh/mesh-part.ts';
import { LINE_SHARE } from './control.ts';
import { type ControlMesh, heldByRu, RESERVOIR_MASK } from './control-mesh.ts';
import { type Estimate, estimateOf, LEVELS, NO_ESTIMATE } from './estimate.ts';
import { addDays, daysBetween, type IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';
import type { ControlChange, SettlementId } from './settlement.ts';
import { finish, type Steps } from './steps.ts';

/** Russian-held land on every day of the record, in km2; plain values. */
export interface AreaSeries {
  /** Every day from the first to the last. */
  days: IsoDate[];
  /** One for each of `days`; days without a change share the same object. */
  areaKm2: Estimate[];
  /** Oblasts that have any on some day, in order of id; one estimate for each of `days`. */
  byOblast: { oblast: OblastId; areaKm2: Estimate[] }[];
}

/** The whole series at once; see {@link seriesSteps}. */
export function areaSeries(mesh: ControlMesh): AreaSeries {
  return finish(seriesSteps(mesh));
}

/**
 * The series in steps of some milliseconds, counted in days. The first day is marched in full; on each later day
 * with changes only the triangles around the settlements that changed hands are marched, as they were and as they
 * are, since nothing else moves.
 */
export function* seriesSteps(mesh: ControlMesh): Steps<AreaSeries> {
  const { record, oblasts } = mesh;
  const total = daysBetween(record.firstDay, record.lastDay) + 1;
  const days = Array.from({ length: total }, (_, i) => addDays(record.firstDay, i));
  const { pointsOf, trianglesOf } = following(mesh);
  const changesOn = new Map<IsoDate, ControlChange[]>();
  for (const change of record.changes) {
    const list = changesOn.get(change.date);
    if (list) list.push(change);
    else changesOn.set(change.date, [change]);
  }

  const sums = LEVELS.map(() => new Float64Array(oblasts.length));
  const add = (part: Mesh, inside: Uint8Array, sign: 1 | -1) =>
    LEVELS.forEach((level, i) => {
      addHeld(sums[i] as Float64Array, part, inside, LINE_SHARE[level], sign);
    });
  const inside = heldByRu(mesh, record.firstDay);
  add(mesh.mesh, inside, 1);
  const rows = [rowOf(sums)];
  for (const [index, day] of days.entries()) {
    if (index === 0) continue;
    const changes = changesOn.get(day);
    if (!changes) {
      rows.push(rows.at(-1) as DayRow);
      continue;
    }
    const triangles = changes.flatMap(({ settlementId }) => trianglesOf(settlementId));
    const part = meshPart(mesh.mesh, [...new Set(triangles)]);
    add(part, inside, -1);
    for (const { settlementId, heldBy } of changes)
      for (const point of pointsOf(settlementId)) inside[point] = heldBy === 'RU' ? 1 : 0;
    add(part, inside, 1);
    rows.push(rowOf(sums));
    yield { done: index + 1, total };
  }
  return {
    days,
    areaKm2: rows.map((row) => row.areaKm2),
    byOblast: oblasts
      .map(({ id }, index) => ({
        oblast: id,
        areaKm2: rows.map(({ perOblast }) => perOblast[index] ?? NO_ESTIMATE),
      }))
      .filter(({ areaKm2 }) => areaKm2.some(({ high }) => high > 0))
      .sort((a, b) => (a.oblast < b.oblast ? -1 : 1)),
  };
}

interface DayRow {
  areaKm2: Estimate;
  /** By index of the oblast. */
  perOblast: Estimate[];
}

/** What is left of an area after as much was taken away as was added; the smallest real piece is far larger. */
const ROUNDING_KM2 = 1e-9;

function rowOf(sums: readonly Float64Array[]): DayRow {
  const at = (measure: (sum: Float64Array) => number): Estimate => {
    const [low, central, high] = sums.map(measure).map((area) => (area < ROUNDING_KM2 ? 0 : area));
    return estimateOf([low ?? 0, central ?? 0, high ?? 0]);
  };
  return {
    areaKm2: at((sum) => sum.reduce((total, area) => total + area, 0)),
    perOblast: Array.from(sums[0] ?? [], (_, oblast) => at((sum) => sum[oblast] ?? 0)),
  };
}

/**
 * Adds `sign` times the area that one front holds of each oblast, without the bed of the former reservoir. Of a
 * part of a mesh the single figures mean nothing, since its edges close no rings; differences of two fronts do.
 */
function addHeld(sum: Float64Array, mesh: Mesh, inside: Uint8Array, share: number, sign: 1 | -1): void {
  const coverage = march(mesh, [{ inside, share }]);
  const areasKm2 = cellAreasKm2(coverage);
  coverage.cells.forEach((cell, id) => {
    const unit = mesh.network.units[cell.unit];
    if (cell.inside === 0 || !unit || unit.masks & RESERVOIR_MASK) return;
    sum[unit.area] = (sum[unit.area] ?? 0) + sign * (areasKm2[id] ?? 0);
  });
}

/** For each settlement the points of the triangulation that follow it and the triangles at them. */
function following({ mesh, follows, indexOf }: ControlMesh) {
  const points = new Map<number, number[]>();
  const triangles = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, key: number, value: number) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  follows.forEach((settlement, point) => {
    add(points, settlement, point);
  });
  mesh.triangulation.corners.forEach((point, corner) => {
    add(triangles, follows[point] ?? -1, Math.floor(corner / 3));
  });
  const under = (map: Map<number, number[]>) => (id: SettlementId) => map.get(indexOf.get(id) ?? -1) ?? [];
  return { pointsOf: under(points), trianglesOf: under(triangles) };
}
