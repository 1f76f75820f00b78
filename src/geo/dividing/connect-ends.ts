import type { MultiPolygon, Position } from 'geojson';
import { type PathPlace, placesNear } from '../drawing/snap.ts';
import { edgeLengthKm } from '../length.ts';
import { pointInPolygonTester } from '../point-in-polygon.ts';
import { indexSegments, type SegmentIndex } from '../segment-index.ts';

/** Kilometres to a degree of latitude, a little too few: what is found is measured afterwards. */
const KM_PER_DEGREE = 110;
/** As far as any place is from any border, in degrees. */
const ANYWHERE = 180;

/** How far an end is from what it reaches. */
export interface ReachedEnd {
  position: Position;
  km: number;
}

/** Lines whose ends reach something, with what was done for it. */
export interface ConnectedLines {
  /** The land's outlines and the lines with the places that were reached as vertices; nothing else of them moves. */
  land: MultiPolygon;
  lines: Position[][];
  /** Ends that were led on to the outline, and how far. */
  prolonged: ReachedEnd[];
  /** Ends that were led on to another line, or to the line's own other end. */
  joined: ReachedEnd[];
  /** Ends inside the land that reach nothing, with the way that is left to the outline. */
  loose: ReachedEnd[];
}

interface Target extends PathPlace {
  km: number;
}

/** An end of a line that stops inside the land without meeting a line. */
export interface FreeEnd {
  /** Which line, by its place in the list. */
  path: number;
  position: Position;
}

/** The ends of lines (lon, lat) that stop inside `land`, where no line has a vertex too. */
export function freeEnds(land: MultiPolygon, lines: readonly Position[][]): FreeEnd[] {
  const isInside = pointInPolygonTester(land);
  const uses = usesOf(lines);
  return lines.flatMap((line, path) =>
    endsOf(line).flatMap((position) => {
      const [lon = 0, lat = 0] = position;
      return uses.get(String(position)) === 1 && isInside(lon, lat) ? [{ path, position }] : [];
    }),
  );
}

/**
 * Leads the ends of lines (lon, lat) that stop inside `land` straight on to what is nearest: the land's outline no
 * further than `outlineKm` away, or another line's end or side no further than `lineKm`. An end where lines meet
 * already, or that lies outside, stays as it is.
 */
export function connectEnds(
  land: MultiPolygon,
  lines: readonly Position[][],
  { outlineKm, lineKm }: { outlineKm: number; lineKm: number },
): ConnectedLines {
  const outlines = indexSegments(land.coordinates.flat());
  const others = indexSegments(lines);
  const onOutline = new Map<number, PathPlace[]>();
  const onLine = new Map<number, PathPlace[]>();
  const reached = new Set<string>();
  const connected: Pick<ConnectedLines, 'prolonged' | 'joined' | 'loose'> = {
    prolonged: [],
    joined: [],
    loose: [],
  };
  const links: Position[][] = [];
  for (const { path, position } of freeEnds(land, lines)) {
    if (reached.has(String(position))) continue;
    const toOutline = nearest(targetsNear(outlines, position, outlineKm));
    const toLine = nearest(
      targetsNear(others, position, lineKm).map((target) => {
        const line = lines[target.path] ?? [];
        if (target.path === path) return ownOtherEnd(line, position, lineKm);
        return endNear(line, target.path, position, lineKm) ?? target;
      }),
    );
    if (toOutline && (!toLine || toOutline.km <= toLine.km)) {
      links.push([position, toOutline.position]);
      put(onOutline, toOutline);
      connected.prolonged.push({ position, km: toOutline.km });
    } else if (toLine) {
      links.push([position, toLine.position]);
      put(onLine, toLine);
      reached.add(String(toLine.position));
      connected.joined.push({ position, km: toLine.km });
    } else {
      const anywhere = placesNear(outlines, position, ANYWHERE).map((place) => measured(position, place));
      connected.loose.push({ position, km: nearest(anywhere)?.km ?? Infinity });
    }
  }
  let ring = -1;
  return {
    ...connected,
    land: {
      type: 'MultiPolygon',
      coordinates: land.coordinates.map((rings) =>
        rings.map((own) => {
          ring += 1;
          return withPlaces(own, onOutline.get(ring));
        }),
      ),
    },
    lines: [...lines.map((line, path) => withPlaces(line, onLine.get(path))), ...links],
  };
}

/** How often each position is a vertex; the two ends of a closed line count twice. */
function usesOf(lines: readonly Position[][]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const line of lines)
    for (const position of line) uses.set(String(position), (uses.get(String(position)) ?? 0) + 1);
  return uses;
}

const endsOf = (line: readonly Position[]): Position[] =>
  line.length < 2 ? [] : [line[0] as Position, line.at(-1) as Position];

function measured([lon = 0, lat = 0]: Position, place: PathPlace): Target {
  const [x = 0, y = 0] = place.position;
  return { ...place, km: edgeLengthKm(lon, lat, x, y) };
}

const targetsNear = (index: SegmentIndex, position: Position, km: number): Target[] =>
  placesNear(index, position, km / KM_PER_DEGREE)
    .map((place) => measured(position, place))
    .filter((target) => target.km <= km);

function nearest(targets: readonly (Target | null)[]): Target | null {
  let best: Target | null = null;
  for (const target of targets) if (target && (!best || target.km < best.km)) best = target;
  return best;
}

/** The end of another line rather than a place on its way. */
function endNear(line: readonly Position[], path: number, position: Position, km: number): Target | null {
  return nearest(
    [0, line.length - 1].map((at) => {
      const end = line[at] as Position;
      const target = measured(position, { path, at, share: 0, position: end, distance: 0 });
      return target.km <= km ? target : null;
    }),
  );
}

/** Only a line that goes some way before it comes back to its beginning is meant to close. */
function ownOtherEnd(line: readonly Position[], position: Position, km: number): Target | null {
  const other = line[0] === position ? line.at(-1) : line[0];
  return line.length > 3 && other ? endNear([other], -1, position, km) : null;
}

function put(places: Map<number, PathPlace[]>, place: PathPlace): void {
  const known = places.get(place.path);
  if (known) known.push(place);
  else places.set(place.path, [place]);
}

/** A path with places on it as vertices. */
function withPlaces(path: readonly Position[], places: readonly PathPlace[] = []): Position[] {
  const inOrder = [...places].sort((a, b) => a.at - b.at || a.share - b.share);
  let next = 0;
  return path.flatMap((position, at) => {
    const out = [position];
    for (; inOrder[next]?.at === at; next += 1) out.push((inOrder[next] as PathPlace).position);
    return out;
  });
}
