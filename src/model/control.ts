import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../geo/area.ts';
import { besideEdge, type Coverage, cellAreasKm2, dissolve, relabel } from '../geo/mesh/coverage.ts';
import { march } from '../geo/mesh/march.ts';
import { pointInPolygonTester } from '../geo/point-in-polygon.ts';
import { type ControlMesh, heldByRu, RESERVOIR_MASK, withShapes } from './control-mesh.ts';
import { LEVELS, type Level } from './estimate.ts';
import type { Holder } from './holder.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * Share of the way from the Russian-held to the Ukrainian-held settlement at which the line stands. Calibrated on
 * the four reference days: see `data/calibration`.
 */
export const LINE_SHARE: Record<Level, number> = { low: 0.25, central: 0.5, high: 0.75 };

export type LineId = string;

/** Russian-held land on a day as another source draws it. It has no range: every level is the drawing itself. */
export interface DrawnControl {
  id: LineId;
  day: IsoDate;
  /** What lies outside Ukraine is left out. */
  geometry: MultiPolygon;
  /** Land between the drawing and the border that counts to it (see `stripSteps`). */
  strips?: MultiPolygon;
}

const shapesOf = ({ geometry, strips }: DrawnControl) => (strips ? [geometry, strips] : [geometry]);

/** One way of seeing the control of a day. */
export interface Moment {
  day: IsoDate;
  level: Level;
  /** Instead of the estimate from the settlements. */
  drawn?: DrawnControl;
}

/** The three moments of a figure's low, central and high value. */
export function levelsOf(day: IsoDate, drawn?: DrawnControl): Moment[] {
  return LEVELS.map((level) => ({ day, level, ...(drawn ? { drawn } : {}) }));
}

export interface Hold {
  heldBy: Holder;
  /** The pocket it belongs to, counted from 1; 0 for the main body of Russian-held land and for all other land. */
  pocket: number;
}

/** A piece of Ukraine in which nothing that rules can ask for changes. */
export interface ControlCell {
  /** Index of the oblast. */
  oblast: number;
  /** Bit s is set inside the mesh's shape s. */
  shapes: number;
  /** Who holds it at each of the moments. */
  holds: readonly Hold[];
}

/** Ukraine divided by who holds what at one or more moments. */
export interface Division {
  mesh: ControlMesh;
  moments: readonly Moment[];
  coverage: Coverage<ControlCell>;
  /** Area of each cell. */
  areasKm2: Float64Array;
  /** For each moment the Russian-held polygons that do not touch the main body, largest first. */
  pockets: readonly MultiPolygon['coordinates'][];
}

const UA: Hold = { heldBy: 'UA', pocket: 0 };

/** The mesh with what the moments draw as its last shapes; for a mesh the latest is kept. */
function withDrawn(mesh: ControlMesh, drawn: readonly DrawnControl[]): ControlMesh {
  if (drawn.length === 0) return mesh;
  const known = laidOver.get(mesh);
  if (known?.drawn.length === drawn.length && known.drawn.every((one, i) => one === drawn[i]))
    return known.laid;
  const laid = withShapes(mesh, drawn.flatMap(shapesOf));
  laidOver.set(mesh, { drawn, laid });
  return laid;
}

/** The bits of each drawing's shapes, the first of which is shape `from` of the mesh. */
function bitsOf(drawn: readonly DrawnControl[], from: number): Map<DrawnControl, number> {
  let bit = from;
  return new Map(drawn.map((one) => [one, shapesOf(one).reduce((bits) => bits | (1 << bit++), 0)]));
}

const laidOver = new WeakMap<ControlMesh, { drawn: readonly DrawnControl[]; laid: ControlMesh }>();

/**
 * Divides Ukraine by who holds what at the given moments. The bed of the former reservoir counts as not held by
 * Russia in an estimate, as in the reference figures; a drawing is taken as it is.
 */
export function divide(mesh: ControlMesh, moments: readonly Moment[]): Division {
  const drawn = [...new Set(moments.flatMap((moment) => moment.drawn ?? []))];
  const laid = withDrawn(mesh, drawn);
  const estimated = moments.flatMap(({ day, level, drawn: by }, moment) =>
    by ? [] : [{ moment, front: { inside: heldByRu(mesh, day), share: LINE_SHARE[level] } }],
  );
  const marched = march(
    laid.mesh,
    estimated.map(({ front }) => front),
  );
  const { units } = laid.mesh.network;
  const ownShapes = 2 ** mesh.shapes.length - 1;
  const drawnBits = bitsOf(drawn, mesh.shapes.length);
  const insideOf = (fronts: number, masks: number): number => {
    let inside = 0;
    if (!(masks & RESERVOIR_MASK))
      estimated.forEach(({ moment }, front) => {
        if (fronts & (1 << front)) inside |= 1 << moment;
      });
    moments.forEach(({ drawn: by }, moment) => {
      if (by && (masks >> 1) & (drawnBits.get(by) ?? 0)) inside |= 1 << moment;
    });
    return inside;
  };
  const plain = relabel(
    marched,
    ({ unit, inside }) => {
      const { area = 0, masks = 0 } = units[unit] ?? {};
      return { oblast: area, shapes: (masks >> 1) & ownShapes, inside: insideOf(inside, masks) };
    },
    ({ oblast, shapes, inside }) => (shapes * 64 + oblast) * 2 ** moments.length + inside,
  );
  const pockets = moments.map((_, moment) =>
    dissolve(plain, (cell) => ((plain.cells[cell]?.inside ?? 0) & (1 << moment)) !== 0)
      .coordinates.map((rings) => ({ rings, size: areaKm2({ type: 'Polygon', coordinates: rings }) }))
      .sort((a, b) => b.size - a.size)
      .slice(1)
      .map(({ rings }) => rings),
  );
  const pocketAt = pockets.map(pocketFinder);
  const coverage = relabel(
    plain,
    ({ oblast, shapes, inside }, edge, side): ControlCell => ({
      oblast,
      shapes,
      holds: moments.map((_, moment) => {
        if ((inside & (1 << moment)) === 0) return UA;
        return { heldBy: 'RU', pocket: pocketAt[moment]?.(...besideEdge(plain, edge, side)) ?? 0 };
      }),
    }),
    ({ oblast, shapes, holds }) =>
      `${oblast} ${shapes} ${holds.map(({ heldBy, pocket }) => `${heldBy}${pocket}`).join()}`,
  );
  return { mesh, moments, coverage, areasKm2: cellAreasKm2(coverage), pockets };
}

/** Finds the number of the pocket at a point; 0 if there is none. */
function pocketFinder(pockets: MultiPolygon['coordinates']): (lon: number, lat: number) => number {
  const tests = pockets.map((coordinates) => pointInPolygonTester({ type: 'Polygon', coordinates }));
  return (lon, lat) => tests.findIndex((test) => test(lon, lat)) + 1;
}

/** The cell in which each settlement lies, as it is held itself at each moment. */
export function settlementCells({ mesh, moments, pockets }: Division): ControlCell[] {
  const { record, oblasts, shapes } = mesh;
  const oblastIndex = new Map(oblasts.map(({ id }, index) => [id, index]));
  const inShape = shapes.map(pointInPolygonTester);
  const held = moments.map(({ day, drawn }) => {
    if (!drawn) return heldByRu(mesh, day);
    const inside = shapesOf(drawn).map(pointInPolygonTester);
    return record.settlements.map(({ lon, lat }) => (inside.some((test) => test(lon, lat)) ? 1 : 0));
  });
  const pocketAt = pockets.map(pocketFinder);
  return record.settlements.map(({ oblast, lon, lat }, index) => ({
    oblast: oblastIndex.get(oblast) ?? -1,
    shapes: inShape.reduce((bits, test, shape) => (test(lon, lat) ? bits | (1 << shape) : bits), 0),
    holds: moments.map((_, moment) => {
      if (held[moment]?.[index] !== 1) return UA;
      return { heldBy: 'RU', pocket: pocketAt[moment]?.(lon, lat) ?? 0 };
    }),
  }));
}
