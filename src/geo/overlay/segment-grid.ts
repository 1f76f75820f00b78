import { type Groups, grouped } from '../grouped.ts';

/** Straight pieces between nodes, as lists of node numbers; coordinates of node n at 2n and 2n + 1. */
export interface Segments {
  nodes: ArrayLike<number>;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

/** West, south, east, north of segment i at 4i. */
function boxesOf({ nodes, from, to }: Segments): Float64Array {
  const boxes = new Float64Array(4 * from.length);
  for (let i = 0; i < from.length; i += 1) {
    const a = 2 * (from[i] as number);
    const b = 2 * (to[i] as number);
    const [x1, y1] = [nodes[a] as number, nodes[a + 1] as number];
    const [x2, y2] = [nodes[b] as number, nodes[b + 1] as number];
    boxes[4 * i] = Math.min(x1, x2);
    boxes[4 * i + 1] = Math.min(y1, y2);
    boxes[4 * i + 2] = Math.max(x1, x2);
    boxes[4 * i + 3] = Math.max(y1, y2);
  }
  return boxes;
}

/** Columns and rows stay whole numbers of 32 bits. */
const MAX_CELLS_A_SIDE = 2 ** 28;

/**
 * Which segments pass through which cell of a grid whose cells are as wide as a segment is long on average, so that
 * a segment lies in a few cells and a cell holds a few segments. Only cells that hold one are kept, in a hash table:
 * a coast fills few of the cells of the box around it.
 */
function cellsOf(segments: Segments, boxes: Float64Array): Groups {
  const { nodes, from, to } = segments;
  const count = from.length;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  let extent = 0;
  for (let i = 0; i < 4 * count; i += 4) {
    west = Math.min(west, boxes[i] as number);
    south = Math.min(south, boxes[i + 1] as number);
    east = Math.max(east, boxes[i + 2] as number);
    north = Math.max(north, boxes[i + 3] as number);
    extent +=
      (boxes[i + 2] as number) - (boxes[i] as number) + (boxes[i + 3] as number) - (boxes[i + 1] as number);
  }
  const side = Math.max(extent / count, Math.max(east - west, north - south) / MAX_CELLS_A_SIDE, 1e-12);
  const table = cellTable(count);
  let cellOfEntry = new Uint32Array(4 * count + 16);
  let segmentOfEntry = new Uint32Array(4 * count + 16);
  let entries = 0;
  const enter = (i: number, column: number, row: number) => {
    if (entries === cellOfEntry.length) {
      cellOfEntry = doubled(cellOfEntry);
      segmentOfEntry = doubled(segmentOfEntry);
    }
    cellOfEntry[entries] = table.at(column, row);
    segmentOfEntry[entries] = i;
    entries += 1;
  };
  for (let i = 0; i < count; i += 1) {
    const first = Math.floor(((boxes[4 * i + 1] as number) - south) / side);
    const last = Math.floor(((boxes[4 * i + 3] as number) - south) / side);
    const left = Math.floor(((boxes[4 * i] as number) - west) / side);
    const right = Math.floor(((boxes[4 * i + 2] as number) - west) / side);
    if (first === last || left === right) {
      for (let row = first; row <= last; row += 1)
        for (let column = left; column <= right; column += 1) enter(i, column, row);
      continue;
    }
    // Row by row the columns that the segment spans there, and a little more for what rounding may cut off.
    const a = 2 * (from[i] as number);
    const b = 2 * (to[i] as number);
    const [x1, y1] = [nodes[a] as number, nodes[a + 1] as number];
    const slope = ((nodes[b] as number) - x1) / ((nodes[b + 1] as number) - y1);
    for (let row = first; row <= last; row += 1) {
      const low = x1 + slope * (south + (row - 1e-6) * side - y1);
      const high = x1 + slope * (south + (row + 1 + 1e-6) * side - y1);
      const start = Math.floor((Math.min(low, high) - west) / side - 1e-6);
      const end = Math.floor((Math.max(low, high) - west) / side + 1e-6);
      for (let column = Math.max(left, start); column <= Math.min(right, end); column += 1)
        enter(i, column, row);
    }
  }
  const cells = grouped(cellOfEntry, table.size(), entries);
  cells.members.forEach((entry, at) => {
    cells.members[at] = segmentOfEntry[entry] as number;
  });
  return cells;
}

function doubled(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * list.length);
  larger.set(list);
  return larger;
}

/** Numbers cells by column and row, in a hash table with open addressing. */
function cellTable(expected: number) {
  let capacity = 1024;
  while (capacity < 2 * expected) capacity *= 2;
  let columns = new Int32Array(capacity);
  let rows = new Int32Array(capacity);
  let numbers = new Int32Array(capacity).fill(-1);
  let used = 0;
  const slotOf = (column: number, row: number) => {
    let hash = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & (capacity - 1);
    while ((numbers[slot] as number) >= 0 && (columns[slot] !== column || rows[slot] !== row))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const put = (column: number, row: number, number: number) => {
    const slot = slotOf(column, row);
    columns[slot] = column;
    rows[slot] = row;
    numbers[slot] = number;
  };
  const grow = () => {
    const [oldColumns, oldRows, oldNumbers] = [columns, rows, numbers];
    capacity *= 2;
    columns = new Int32Array(capacity);
    rows = new Int32Array(capacity);
    numbers = new Int32Array(capacity).fill(-1);
    oldNumbers.forEach((number, slot) => {
      if (number >= 0) put(oldColumns[slot] as number, oldRows[slot] as number, number);
    });
  };
  return {
    at(column: number, row: number): number {
      const known = numbers[slotOf(column, row)] as number;
      if (known >= 0) return known;
      if (2 * used >= capacity) grow();
      put(column, row, used);
      used += 1;
      return used - 1;
    },
    size: () => used,
  };
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
  if (segments.from.length < 2) return true;
  const boxes = boxesOf(segments);
  const { start, members } = cellsOf(segments, boxes);
  let looked = 0;
  for (let cell = 0; cell + 1 < start.length; cell += 1) {
    const end = start[cell + 1] as number;
    for (let a = start[cell] as number; a < end; a += 1) {
      const i = members[a] as number;
      const west = boxes[4 * i] as number;
      const south = boxes[4 * i + 1] as number;
      const east = boxes[4 * i + 2] as number;
      const north = boxes[4 * i + 3] as number;
      looked += end - a;
      if (looked > limit) return false;
      for (let b = a + 1; b < end; b += 1) {
        const j = members[b] as number;
        if ((boxes[4 * j] as number) > east || (boxes[4 * j + 2] as number) < west) continue;
        if ((boxes[4 * j + 1] as number) > north || (boxes[4 * j + 3] as number) < south) continue;
        if (visit(i, j)) return true;
      }
    }
  }
  return true;
}
