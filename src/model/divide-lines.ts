import type { Polygon, Position } from 'geojson';
import { areaKm2 } from '../geo/area.ts';
import { connectEnds, freeEnds, type ReachedEnd } from '../geo/dividing/connect-ends.ts';
import { divideByLines } from '../geo/dividing/divide-by-lines.ts';
import { RADIANS } from '../geo/ellipsoid.ts';
import { generalisedLinesTo } from '../geo/generalise.ts';
import { MAX_MASKS } from '../geo/mesh/network.ts';
import { pointInPolygonTester } from '../geo/point-in-polygon.ts';
import { divide } from './control.ts';
import { type ControlMesh, withShapes } from './control-mesh.ts';
import { clampDay, type IsoDate } from './iso-date.ts';
import { lineFault } from './line-faults.ts';
import { REACH_BORDER_KM, REACH_LINE_KM } from './line-reach.ts';
import type { OblastId } from './oblast.ts';
import type { LineNote } from './own-line.ts';
import { landOfUkraine, TOLERANCES_KM } from './prepare-line.ts';
import { fail, ok, type Result } from './result.ts';
import type { Settlement } from './settlement.ts';
import type { Steps } from './steps.ts';

/** The pieces share the border's vertices: together they stay below what a drawing may have. */
const MOST_VERTICES = 9_000;
/** Smaller pieces are what is left between lines that run along each other. */
const SMALLEST_PIECE_KM2 = 0.01;
/** More cannot be chosen from. */
const MOST_PIECES = 200;
const MOST_PLACES = 2;
/** A front line of more lines that meet nowhere would take minutes to connect. */
const MOST_FREE_ENDS = 1000;
/** The reservoir has the first of the masks. */
const PIECES_A_PASS = MAX_MASKS - 1;
/** Less than a line drawn by hand can be off. */
const NOTED_KM = 0.01;
const NOTED_KM2 = 0.05;

export type PlaceName = Pick<Settlement, 'name' | 'nameUk'>;

/** A piece of Ukraine that lines bound. */
export interface LinePiece {
  geometry: Polygon;
  areaKm2: number;
  /** What of the piece the estimate gives to Russia. */
  heldKm2: number;
  /** The piece's oblasts, that with most of it first. */
  oblasts: OblastId[];
  /** The largest of its settlements. */
  places: PlaceName[];
}

/** An end that stops inside and reaches nothing. */
export interface LooseEnd {
  lon: number;
  lat: number;
  borderKm: number;
  /** The nearest settlement. */
  near: PlaceName;
}

export type LineDivision =
  | {
      kind: 'divided';
      /** Largest first. */
      pieces: LinePiece[];
      /** The day of the estimate that `heldKm2` is taken from. */
      day: IsoDate;
      notes: LineNote[];
    }
  /** No line divides anything; without ends that stop inside none of them lies in Ukraine. */
  | { kind: 'undivided'; ends: LooseEnd[] };

/**
 * The pieces into which lines (lon, lat) divide the land inside the international border. Lines are joined where they
 * meet or end within 100 m of each other, and led on to the border where they stop no more than 5 km short of it;
 * what was done is noted. Beside each piece stands what the estimate of `day`, or of the record's nearest or last day,
 * gives of it to Russia. Fails if the lines cross so often, or meet so rarely, that they cannot be put in order.
 */
export function* divideSteps(
  mesh: ControlMesh,
  lines: readonly Position[][],
  day: IsoDate | null,
): Steps<Result<LineDivision>> {
  const { firstDay, lastDay } = mesh.record;
  const total = 12;
  yield { done: 0, total };
  const { geometry: fewer, toleranceKm } = generalisedLinesTo(
    { type: 'MultiLineString', coordinates: [...lines] },
    MOST_VERTICES,
    TOLERANCES_KM,
  );
  yield { done: 1, total };
  const whole = landOfUkraine(mesh);
  const free = freeEnds(whole, fewer.coordinates).length;
  if (free > MOST_FREE_ENDS)
    return fail(lineFault('lines', 'linesApart', { count: free, most: MOST_FREE_ENDS }));
  const reach = { outlineKm: REACH_BORDER_KM, lineKm: REACH_LINE_KM };
  const { land, lines: connected, ...ends } = connectEnds(whole, fewer.coordinates, reach);
  yield { done: 2, total };
  const found = divideByLines(land, connected);
  if (!found) return fail(lineFault('lines', 'linesTangled'));
  if (found.coordinates.length <= land.coordinates.length)
    return ok({ kind: 'undivided', ends: ends.loose.map((end) => looseEnd(mesh, end)) });
  yield { done: 3, total };

  const sized = found.coordinates
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .map((geometry) => ({ geometry, areaKm2: areaKm2(geometry) }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
  const offered = sized.filter(({ areaKm2: size }) => size >= SMALLEST_PIECE_KM2).slice(0, MOST_PIECES);
  const on = clampDay(day ?? lastDay, firstDay, lastDay);
  const pieces: LinePiece[] = [];
  for (let first = 0; first < offered.length; first += PIECES_A_PASS) {
    pieces.push(...describedPieces(mesh, offered.slice(first, first + PIECES_A_PASS), on));
    yield { done: 3 + (8 * pieces.length) / offered.length, total };
  }
  const notes: LineNote[] = [{ key: 'lineOfLines', params: { count: lines.length } }];
  if (toleranceKm > 0)
    notes.push({
      key: 'lineSimplified',
      params: { from: vertices(lines), to: vertices(fewer.coordinates), metres: 1000 * toleranceKm },
    });
  const prolonged = ends.prolonged.filter(({ km }) => km >= NOTED_KM);
  if (prolonged.length > 0)
    notes.push({ key: 'lineProlonged', params: { count: prolonged.length, km: farthest(prolonged) } });
  const joined = ends.joined.filter(({ km }) => km >= NOTED_KM);
  if (joined.length > 0)
    notes.push({
      key: 'lineJoined',
      params: { count: joined.length, metres: Math.ceil(1000 * widest(joined)) },
    });
  if (ends.loose.length > 0)
    notes.push({ key: 'lineLoose', params: { count: ends.loose.length, km: farthest(ends.loose) } });
  const left = sized.slice(offered.length).reduce((sum, piece) => sum + piece.areaKm2, 0);
  if (left > NOTED_KM2)
    notes.push({ key: 'linePiecesLeft', params: { count: sized.length - offered.length, km2: left } });
  return ok({ kind: 'divided', pieces, day: on, notes });
}

const vertices = (lines: readonly Position[][]) => lines.reduce((sum, line) => sum + line.length, 0);
/** No end is further, in km to a tenth. */
const farthest = (ends: readonly ReachedEnd[]) => Math.ceil(10 * widest(ends)) / 10;
const widest = (ends: readonly ReachedEnd[]) => Math.max(...ends.map(({ km }) => km));

/** As many pieces as the network has masks for, measured by oblast and holder. */
function describedPieces(
  mesh: ControlMesh,
  pieces: readonly { geometry: Polygon; areaKm2: number }[],
  day: IsoDate,
): LinePiece[] {
  const laid = withShapes(
    mesh,
    pieces.map(({ geometry }) => geometry),
  );
  const { coverage, areasKm2 } = divide(laid, [{ day, level: 'central' }]);
  const measured = pieces.map(() => ({ heldKm2: 0, byOblast: new Map<OblastId, number>() }));
  coverage.cells.forEach(({ oblast, shapes, holds }, cell) => {
    const size = areasKm2[cell] ?? 0;
    const id = mesh.oblasts[oblast]?.id ?? '';
    measured.forEach((piece, i) => {
      if (!((shapes >> (mesh.shapes.length + i)) & 1)) return;
      piece.byOblast.set(id, (piece.byOblast.get(id) ?? 0) + size);
      if (holds[0]?.heldBy === 'RU') piece.heldKm2 += size;
    });
  });
  return pieces.map((piece, i) => {
    const { heldKm2 = 0, byOblast = [] } = measured[i] ?? {};
    return {
      ...piece,
      heldKm2,
      oblasts: [...byOblast]
        // The masks lie a metre off, so that a neighbour has a thread of the piece.
        .filter(([, size]) => size >= piece.areaKm2 / 1000)
        .sort(([, a], [, b]) => b - a)
        .map(([id]) => id),
      places: largestIn(mesh.record.settlements, piece.geometry),
    };
  });
}

function largestIn(settlements: readonly Settlement[], piece: Polygon): PlaceName[] {
  const isInside = pointInPolygonTester(piece);
  return settlements
    .filter(({ lon, lat }) => isInside(lon, lat))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, MOST_PLACES)
    .map(({ name, nameUk }) => ({ name, nameUk }));
}

function looseEnd({ record }: ControlMesh, { position, km }: ReachedEnd): LooseEnd {
  const [lon = 0, lat = 0] = position;
  const scale = Math.cos(lat * RADIANS);
  let near: PlaceName = { name: '', nameUk: null };
  let nearest = Infinity;
  for (const settlement of record.settlements) {
    const distance = Math.hypot((settlement.lon - lon) * scale, settlement.lat - lat);
    if (distance >= nearest) continue;
    nearest = distance;
    near = { name: settlement.name, nameUk: settlement.nameUk };
  }
  return { lon, lat, borderKm: km, near };
}
