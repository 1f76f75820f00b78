/** Straight pieces between nodes, as lists of node numbers; coordinates of node n at 2n and 2n + 1. */
export interface Segments {
  nodes: ArrayLike<number>;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

/** Which segments pass through which cell of a regular grid: those of cell c at `start[c]` to `start[c + 1]`. */
export interface SegmentGrid {
  start: Uint32Array;
  members: Uint32Array;
}

/** On average a segment lies in no more cells than this; else the grid is made coarser. */
const MAX_CELLS_A_SEGMENT = 12;

/** A grid with about as many cells as there are segments, so that near ones meet in a cell and few others do. */
export function segmentGrid(segments: Segments): SegmentGrid {
  const count = segments.from.length;
  for (let cells = Math.max(1, count); ; cells = Math.ceil(cells / 4)) {
    const filled = fill(segments, cells, count * MAX_CELLS_A_SEGMENT + 64);
    if (filled) return filled;
  }
}

function fill(segments: Segments, cells: number, bound: number): SegmentGrid | null {
  const { nodes, from, to } = segments;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let i = 0; i < from.length; i += 1)
    for (const node of [from[i] ?? 0, to[i] ?? 0]) {
      const x = nodes[2 * node] ?? 0;
      const y = nodes[2 * node + 1] ?? 0;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  const width = Math.max(east - west, 1e-12);
  const height = Math.max(north - south, 1e-12);
  const side = Math.sqrt((width * height) / cells);
  const columns = Math.min(4096, Math.max(1, Math.ceil(width / side)));
  const rows = Math.min(4096, Math.max(1, Math.ceil(height / side)));
  const perColumn = columns / width;
  const perRow = rows / height;
  const clamp = (value: number, limit: number) => Math.max(0, Math.min(limit - 1, Math.floor(value)));

  /** Calls back with every cell that the segment can pass through: row by row, the columns that it spans there. */
  const eachCell = (i: number, visit: (cell: number) => void) => {
    const x1 = nodes[2 * (from[i] ?? 0)] ?? 0;
    const y1 = nodes[2 * (from[i] ?? 0) + 1] ?? 0;
    const x2 = nodes[2 * (to[i] ?? 0)] ?? 0;
    const y2 = nodes[2 * (to[i] ?? 0) + 1] ?? 0;
    const first = clamp((Math.min(y1, y2) - south) * perRow, rows);
    const last = clamp((Math.max(y1, y2) - south) * perRow, rows);
    for (let row = first; row <= last; row += 1) {
      let left = Math.min(x1, x2);
      let right = Math.max(x1, x2);
      if (first < last) {
        const slope = (x2 - x1) / (y2 - y1);
        // A little more than the row, for what rounding may cut off.
        const low = x1 + slope * (Math.max(Math.min(y1, y2), south + (row - 1e-6) / perRow) - y1);
        const high = x1 + slope * (Math.min(Math.max(y1, y2), south + (row + 1 + 1e-6) / perRow) - y1);
        left = Math.max(left, Math.min(low, high));
        right = Math.min(right, Math.max(low, high));
      }
      const end = clamp((right - west) * perColumn + 1e-6, columns);
      for (let column = clamp((left - west) * perColumn - 1e-6, columns); column <= end; column += 1)
        visit(row * columns + column);
    }
  };

  const start = new Uint32Array(columns * rows + 1);
  let total = 0;
  for (let i = 0; i < from.length; i += 1) {
    eachCell(i, (cell) => {
      start[cell + 1] = (start[cell + 1] ?? 0) + 1;
      total += 1;
    });
    if (total > bound && cells > 1) return null;
  }
  for (let cell = 0; cell < columns * rows; cell += 1)
    start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const next = start.slice();
  const members = new Uint32Array(total);
  for (let i = 0; i < from.length; i += 1)
    eachCell(i, (cell) => {
      const at = next[cell] ?? 0;
      members[at] = i;
      next[cell] = at + 1;
    });
  return { start, members };
}

/**
 * Calls back with the pairs of segments whose boxes touch and that share a cell; a pair may come more than once.
 * Stops when `visit` answers true, or when `limit` pairs were looked at: then it answers false.
 */
export function eachNearPair(
  segments: Segments,
  visit: (first: number, second: number) => boolean,
  limit = Infinity,
): boolean {
  const { nodes, from, to } = segments;
  const { start, members } = segmentGrid(segments);
  const boxes = new Float64Array(4 * from.length);
  for (let i = 0; i < from.length; i += 1) {
    const x1 = nodes[2 * (from[i] ?? 0)] ?? 0;
    const y1 = nodes[2 * (from[i] ?? 0) + 1] ?? 0;
    const x2 = nodes[2 * (to[i] ?? 0)] ?? 0;
    const y2 = nodes[2 * (to[i] ?? 0) + 1] ?? 0;
    boxes[4 * i] = Math.min(x1, x2);
    boxes[4 * i + 1] = Math.min(y1, y2);
    boxes[4 * i + 2] = Math.max(x1, x2);
    boxes[4 * i + 3] = Math.max(y1, y2);
  }
  let looked = 0;
  for (let cell = 0; cell + 1 < start.length; cell += 1) {
    const end = start[cell + 1] ?? 0;
    for (let a = start[cell] ?? 0; a < end; a += 1) {
      const i = members[a] ?? 0;
      const west = boxes[4 * i] ?? 0;
      const south = boxes[4 * i + 1] ?? 0;
      const east = boxes[4 * i + 2] ?? 0;
      const north = boxes[4 * i + 3] ?? 0;
      looked += end - a;
      if (looked > limit) return false;
      for (let b = a + 1; b < end; b += 1) {
        const j = members[b] ?? 0;
        if ((boxes[4 * j] ?? 0) > east || (boxes[4 * j + 2] ?? 0) < west) continue;
        if ((boxes[4 * j + 1] ?? 0) > north || (boxes[4 * j + 3] ?? 0) < south) continue;
        if (visit(i, j)) return true;
      }
    }
  }
  return true;
}
