import { nextCorner } from '../geo/mesh/triangulation.ts';
import { LINE_SHARE } from '../model/control.ts';
import { type ControlMesh, heldByRu } from '../model/control-mesh.ts';
import { LEVELS, type Level } from '../model/estimate.ts';
import type { IsoDate } from '../model/iso-date.ts';

type Point = readonly [x: number, y: number];
type Line = readonly [Point, Point];

/** A stretch of the real line of a day with all that it follows from, in units of a drawing. */
export interface MethodFigure {
  width: number;
  height: number;
  day: IsoDate;
  settlements: { at: Point; name: string; nameUk: string | null; held: 'UA' | 'RU'; population: number }[];
  /** Edges of the triangulation between settlements of one side. */
  plain: Line[];
  /** Edges between settlements of different sides. */
  mixed: Line[];
  /** Where the line stands on each mixed edge, and how it runs from edge to edge. */
  levels: Record<Level, { points: Point[]; lines: Line[] }>;
}

/** A window on the ground: its middle, and its size in kilometres. */
export interface Stretch {
  lon: number;
  lat: number;
  widthKm: number;
  heightKm: number;
}

const KM_PER_DEGREE = 111.2;
const UNITS_PER_KM = 14;

/** What lies in a window of the triangulation on a day, cut from the mesh that all figures come from. */
export function methodFigure(mesh: ControlMesh, day: IsoDate, stretch: Stretch): MethodFigure {
  const { points, corners, edgeOf, triangleCount } = mesh.mesh.triangulation;
  const held = heldByRu(mesh, day);
  const [width, height] = [stretch.widthKm * UNITS_PER_KM, stretch.heightKm * UNITS_PER_KM];
  const scale = KM_PER_DEGREE * UNITS_PER_KM;
  const shrink = Math.cos((stretch.lat * Math.PI) / 180);
  const at = (point: number): Point => [
    width / 2 + ((points[2 * point] ?? 0) - stretch.lon) * shrink * scale,
    height / 2 - ((points[2 * point + 1] ?? 0) - stretch.lat) * scale,
  ];
  const inWindow = ([x, y]: Point, margin = 0) =>
    x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
  const figure: MethodFigure = {
    width,
    height,
    day,
    settlements: mesh.record.settlements.flatMap(({ name, nameUk, population }, i) =>
      inWindow(at(i))
        ? [{ at: at(i), name, nameUk, held: held[i] === 1 ? 'RU' : 'UA', population: population ?? 0 }]
        : [],
    ),
    plain: [],
    mixed: [],
    levels: {
      low: { points: [], lines: [] },
      central: { points: [], lines: [] },
      high: { points: [], lines: [] },
    },
  };
  const seen = new Set<number>();
  for (let triangle = 0; triangle < triangleCount; triangle += 1) {
    const own = [3 * triangle, 3 * triangle + 1, 3 * triangle + 2];
    if (!own.some((corner) => inWindow(at(corners[corner] ?? 0), width / 4))) continue;
    const crossed: (readonly [ru: Point, ua: Point])[] = [];
    for (const corner of own) {
      const [a, b] = [corners[corner] ?? 0, corners[nextCorner(corner)] ?? 0];
      const apart = held[a] !== held[b];
      if (apart) crossed.push(held[a] === 1 ? [at(a), at(b)] : [at(b), at(a)]);
      const edge = edgeOf[corner] ?? 0;
      if (seen.has(edge)) continue;
      seen.add(edge);
      figure[apart ? 'mixed' : 'plain'].push([at(a), at(b)]);
      const last = crossed.at(-1);
      if (apart && last)
        for (const level of LEVELS) figure.levels[level].points.push(along(last, LINE_SHARE[level]));
    }
    const [one, two] = crossed;
    if (one && two)
      for (const level of LEVELS)
        figure.levels[level].lines.push([along(one, LINE_SHARE[level]), along(two, LINE_SHARE[level])]);
  }
  return figure;
}

const along = ([from, to]: readonly [Point, Point], share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
