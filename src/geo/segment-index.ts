import type { Position } from 'geojson';

/** The segment of path `path` from its vertex `at` to the next one. */
export interface Segment {
  path: number;
  at: number;
}

/** Segments of lines and rings, found by where they are. */
export interface SegmentIndex {
  paths: readonly (readonly Position[])[];
  /** Every segment whose box meets the given one, once each. */
  within(west: number, south: number, east: number, north: number): Segment[];
}

/** Fewer cells than this a side are not worth their arithmetic. */
const MIN_SIDE = 4;
const MAX_SIDE = 512;

/** Lays the segments of `paths` (lon, lat) into a grid with about as many cells as there are segments. */
export function indexSegments(paths: readonly (readonly Position[])[]): SegmentIndex {
  const segments: Segment[] = [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  paths.forEach((path, index) => {
    path.forEach(([lon = 0, lat = 0], at) => {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      if (at > 0) segments.push({ path: index, at: at - 1 });
    });
  });
  const side = Math.min(MAX_SIDE, Math.max(MIN_SIDE, Math.ceil(Math.sqrt(segments.length))));
  const column = (lon: number) => cell((lon - west) / (east - west), side);
  const row = (lat: number) => cell((lat - south) / (north - south), side);
  const cells = new Map<number, number[]>();
  const visit = (w: number, s: number, e: number, n: number, use: (key: number) => void) => {
    const [lastColumn, lastRow] = [column(e), row(n)];
    for (let y = row(s); y <= lastRow; y += 1)
      for (let x = column(w); x <= lastColumn; x += 1) use(y * side + x);
  };
  const boxOf = ({ path, at }: Segment): [number, number, number, number] => {
    const [x1 = 0, y1 = 0] = paths[path]?.[at] ?? [];
    const [x2 = 0, y2 = 0] = paths[path]?.[at + 1] ?? [];
    return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  };
  segments.forEach((segment, id) => {
    visit(...boxOf(segment), (key) => {
      const list = cells.get(key);
      if (list) list.push(id);
      else cells.set(key, [id]);
    });
  });
  return {
    paths,
    within(w, s, e, n) {
      if (segments.length === 0 || e < west || w > east || n < south || s > north) return [];
      const found = new Set<number>();
      visit(w, s, e, n, (key) => {
        for (const id of cells.get(key) ?? []) found.add(id);
      });
      return [...found]
        .map((id) => segments[id] as Segment)
        .filter((segment) => {
          const [w2, s2, e2, n2] = boxOf(segment);
          return w2 <= e && e2 >= w && s2 <= n && n2 >= s;
        });
    },
  };
}

function cell(share: number, side: number): number {
  return Number.isFinite(share) ? Math.min(side - 1, Math.max(0, Math.floor(share * side))) : 0;
}
