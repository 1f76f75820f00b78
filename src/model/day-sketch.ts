import type { MultiLineString, MultiPolygon } from 'geojson';
import { dissolve, edgeLines } from '../geo/mesh/coverage.ts';
import { divide } from './control.ts';
import { acrossLine } from './control-answer.ts';
import type { ControlMesh } from './control-mesh.ts';
import type { IsoDate } from './iso-date.ts';

/** What the map shows of a day that is only passed by: the central estimate without figures, range or zones. */
export interface DaySketch {
  day: IsoDate;
  held: MultiPolygon;
  /** The line of contact, those of the pockets among it. */
  line: MultiLineString;
}

/** The central estimate of a day in one pass: a tenth of the time of a full answer. */
export function sketchDay(mesh: ControlMesh, day: IsoDate): DaySketch {
  const { coverage } = divide(mesh, [{ day, level: 'central' }]);
  return {
    day,
    held: dissolve(coverage, (cell) => coverage.cells[cell]?.holds[0]?.heldBy === 'RU'),
    line: edgeLines(coverage, (edge) => acrossLine(coverage, edge, 0) !== null).geometry,
  };
}
