/** Each edge once, with how often more it is walked one way than the other; without those that cancel out. */
export interface NetEdges {
  from: number[];
  to: number[];
  /** Positive: so much the winding number grows from the right of the edge to its left. */
  growth: number[];
}

/** Winding numbers to the left and right of each edge. */
export interface Faces {
  left: Int32Array;
  right: Int32Array;
}

/**
 * Winding numbers beside edges that meet in nodes only. Half-edges 2e and 2e + 1 run along and against edge e. Loops
 * of half-edges with one face on their left are traced; across an edge the number changes by the edge's growth, and
 * around each connected part it is what the others make it there.
 */
export function facesOf(edges: NetEdges, nodes: readonly number[]): Faces {
  const { from, growth } = edges;
  const count = from.length;
  const next = nextHalfEdges(edges, nodes);
  const loopOf = new Int32Array(2 * count).fill(-1);
  let loops = 0;
  for (let half = 0; half < 2 * count; half += 1) {
    if ((loopOf[half] ?? 0) >= 0) continue;
    for (let at = half; loopOf[at] === -1; at = next[at] ?? 0) loopOf[at] = loops;
    loops += 1;
  }
  const winding = new Int32Array(loops);
  const known = new Uint8Array(loops);
  const halvesOf = halvesByLoop(loopOf, loops);
  const windingLeftOf = rayCaster(edges, nodes);
  for (const seed of seedsOf(edges, nodes, loopOf)) {
    const loop = loopOf[seed.half] ?? 0;
    winding[loop] = windingLeftOf(seed.node, seed.part);
    known[loop] = 1;
    const waiting = [loop];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const end = halvesOf.start[at + 1] ?? 0;
      for (let i = halvesOf.start[at] ?? 0; i < end; i += 1) {
        const half = halvesOf.members[i] ?? 0;
        const other = loopOf[half ^ 1] ?? 0;
        if (known[other]) continue;
        const step = (growth[half >> 1] ?? 0) * (half % 2 === 0 ? 1 : -1);
        winding[other] = (winding[at] ?? 0) - step;
        known[other] = 1;
        waiting.push(other);
      }
    }
  }
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  for (let edge = 0; edge < count; edge += 1) {
    left[edge] = winding[loopOf[2 * edge] ?? 0] ?? 0;
    right[edge] = winding[loopOf[2 * edge + 1] ?? 0] ?? 0;
  }
  return { left, right };
}

const startOf = ({ from, to }: NetEdges, half: number) => (half % 2 === 0 ? from : to)[half >> 1] ?? 0;

/** Half-edges that leave each node, by angle. */
function nextHalfEdges(edges: NetEdges, nodes: readonly number[]): Int32Array {
  const count = 2 * edges.from.length;
  const start = new Uint32Array(nodes.length / 2 + 1);
  for (let half = 0; half < count; half += 1) {
    const node = startOf(edges, half);
    start[node + 1] = (start[node + 1] ?? 0) + 1;
  }
  for (let node = 0; 2 * node < nodes.length; node += 1)
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const fill = start.slice();
  const leaving = new Int32Array(count);
  for (let half = 0; half < count; half += 1) {
    const node = startOf(edges, half);
    const at = fill[node] ?? 0;
    leaving[at] = half;
    fill[node] = at + 1;
  }
  const angle = (half: number) => {
    const a = startOf(edges, half);
    const b = startOf(edges, half ^ 1);
    return Math.atan2(
      (nodes[2 * b + 1] ?? 0) - (nodes[2 * a + 1] ?? 0),
      (nodes[2 * b] ?? 0) - (nodes[2 * a] ?? 0),
    );
  };
  const next = new Int32Array(count);
  for (let node = 0; 2 * node < nodes.length; node += 1) {
    const around = leaving.subarray(start[node], start[node + 1]);
    if (around.length > 2) {
      const angles = new Map(Array.from(around, (half) => [half, angle(half)]));
      around.sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0));
    }
    // Coming in along the twin of one, the walk with its face on the left goes on along the one before it.
    for (let i = 0; i < around.length; i += 1) {
      const before = around[(i + around.length - 1) % around.length] ?? 0;
      next[(around[i] ?? 0) ^ 1] = before;
    }
  }
  return next;
}

function halvesByLoop(loopOf: Int32Array, loops: number): { start: Uint32Array; members: Uint32Array } {
  const start = new Uint32Array(loops + 1);
  for (const loop of loopOf) start[loop + 1] = (start[loop + 1] ?? 0) + 1;
  for (let loop = 0; loop < loops; loop += 1) start[loop + 1] = (start[loop + 1] ?? 0) + (start[loop] ?? 0);
  const fill = start.slice();
  const members = new Uint32Array(loopOf.length);
  loopOf.forEach((loop, half) => {
    const at = fill[loop] ?? 0;
    members[at] = half;
    fill[loop] = at + 1;
  });
  return { start, members };
}

interface Seed {
  /** A half-edge of the connected part with the outside of the part on its left. */
  half: number;
  /** The part's westernmost node. */
  node: number;
  part: Int32Array;
}

/** For each connected part a half-edge that has on its left what lies around the part. */
function seedsOf(edges: NetEdges, nodes: readonly number[], loopOf: Int32Array): Seed[] {
  const part = connectedParts(edges, nodes.length / 2);
  const west = new Map<number, number>();
  for (let half = 0; half < loopOf.length; half += 1) {
    const node = startOf(edges, half);
    const own = part[node] ?? 0;
    const known = west.get(own);
    if (known === undefined || isWestOf(nodes, node, known)) west.set(own, node);
  }
  const best = new Map<number, { half: number; slope: number }>();
  for (let half = 0; half < loopOf.length; half += 1) {
    const node = startOf(edges, half);
    const own = part[node] ?? 0;
    if (west.get(own) !== node) continue;
    const end = startOf(edges, half ^ 1);
    const slope = Math.atan2(
      (nodes[2 * end + 1] ?? 0) - (nodes[2 * node + 1] ?? 0),
      (nodes[2 * end] ?? 0) - (nodes[2 * node] ?? 0),
    );
    // Everything lies to the east; on the left of the steepest way up lies the west, which is outside.
    const known = best.get(own);
    if (!known || slope > known.slope) best.set(own, { half, slope });
  }
  return [...best].map(([own, { half }]) => ({ half, node: west.get(own) ?? 0, part }));
}

function isWestOf(nodes: readonly number[], a: number, b: number): boolean {
  const dx = (nodes[2 * a] ?? 0) - (nodes[2 * b] ?? 0);
  // Of several as far west the southernmost, so that no edge leaves it due south.
  return dx < 0 || (dx === 0 && (nodes[2 * a + 1] ?? 0) < (nodes[2 * b + 1] ?? 0));
}

/** The number of the connected part of each node. */
function connectedParts({ from, to }: NetEdges, nodeCount: number): Int32Array {
  const parent = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const rootOf = (node: number) => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  for (let edge = 0; edge < from.length; edge += 1) parent[rootOf(from[edge] ?? 0)] = rootOf(to[edge] ?? 0);
  for (let node = 0; node < nodeCount; node += 1) parent[node] = rootOf(node);
  return parent;
}

const MAX_ROWS = 4096;

/** Answers how often the edges of other parts go round a node: those west of it, in its row of the plane. */
function rayCaster({ from, to, growth }: NetEdges, nodes: readonly number[]) {
  let south = Infinity;
  let north = -Infinity;
  for (const list of [from, to])
    for (const node of list) {
      const y = nodes[2 * node + 1] ?? 0;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  const rows = Math.max(1, Math.min(MAX_ROWS, Math.ceil(from.length / 8)));
  const rowOf = (y: number) =>
    Math.max(0, Math.min(rows - 1, Math.floor(((y - south) / Math.max(north - south, 1e-12)) * rows)));
  const byRow: number[][] = Array.from({ length: rows }, () => []);
  from.forEach((a, edge) => {
    const y1 = nodes[2 * a + 1] ?? 0;
    const y2 = nodes[2 * (to[edge] ?? 0) + 1] ?? 0;
    const last = rowOf(Math.max(y1, y2));
    for (let row = rowOf(Math.min(y1, y2)); row <= last; row += 1) byRow[row]?.push(edge);
  });
  return (node: number, part: Int32Array): number => {
    const x = nodes[2 * node] ?? 0;
    const y = nodes[2 * node + 1] ?? 0;
    let winding = 0;
    for (const edge of byRow[rowOf(y)] ?? []) {
      const a = from[edge] ?? 0;
      const b = to[edge] ?? 0;
      if (part[a] === part[node]) continue;
      const y1 = nodes[2 * a + 1] ?? 0;
      const y2 = nodes[2 * b + 1] ?? 0;
      if (y1 > y === y2 > y) continue;
      const x1 = nodes[2 * a] ?? 0;
      const at = x1 + ((y - y1) / (y2 - y1)) * ((nodes[2 * b] ?? 0) - x1);
      // A ray to the west meets an edge that runs south from its left, the inside of a counterclockwise ring.
      if (at < x) winding += y2 < y1 ? (growth[edge] ?? 0) : -(growth[edge] ?? 0);
    }
    return winding;
  };
}
