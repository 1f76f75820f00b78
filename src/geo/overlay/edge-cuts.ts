/** Edges between nodes, by node number. */
export interface DirectedEdges {
  from: Int32Array;
  to: Int32Array;
}

/** Edges of several owners, those of one following each other. */
export interface OwnedEdges extends DirectedEdges {
  /** The owner of each, as the caller numbers them. */
  of: Int32Array;
}

/** Nodes at which edges are to be cut, gathered in any order. */
export interface EdgeCuts {
  /** How many were gathered; an edge's own ends and repeats do not count. */
  count(): number;
  add(edge: number, node: number): void;
  /** The edges' parts, from node to node along each, in the edges' order; and which of them are of a cut edge. */
  parts(): OwnedEdges & { isCut: Uint8Array };
}

/** Cuts of `edges`; coordinates of node n at 2n and 2n + 1. */
export function edgeCuts(nodes: ArrayLike<number>, edges: OwnedEdges): EdgeCuts {
  const cuts = new Map<number, number[]>();
  let count = 0;
  const inOrder = (edge: number, own: number[]): number[] => {
    const a = 2 * (edges.from[edge] as number);
    const b = 2 * (edges.to[edge] as number);
    const dx = (nodes[b] as number) - (nodes[a] as number);
    const dy = (nodes[b + 1] as number) - (nodes[a + 1] as number);
    // By the coordinate that changes most, then by the other: distances of close nodes may round to one.
    const long = Math.abs(dx) > Math.abs(dy) ? 0 : 1;
    const apart = (one: number, other: number, axis: number) =>
      ((nodes[2 * one + axis] as number) - (nodes[2 * other + axis] as number)) *
      ((axis === 0 ? dx : dy) < 0 ? -1 : 1);
    return own.sort((one, other) => apart(one, other, long) || apart(one, other, 1 - long));
  };
  return {
    count: () => count,
    add(edge, node) {
      if (node === edges.from[edge] || node === edges.to[edge]) return;
      const own = cuts.get(edge);
      if (own?.includes(node)) return;
      count += 1;
      if (own) own.push(node);
      else cuts.set(edge, [node]);
    },
    parts() {
      const size = edges.from.length + count;
      const from = new Int32Array(size);
      const to = new Int32Array(size);
      const of = new Int32Array(size);
      const isCut = new Uint8Array(size);
      let made = 0;
      const put = (a: number, b: number, edge: number, cut: 0 | 1) => {
        if (a === b) return;
        from[made] = a;
        to[made] = b;
        of[made] = edges.of[edge] as number;
        isCut[made] = cut;
        made += 1;
      };
      for (let edge = 0; edge < edges.from.length; edge += 1) {
        let at = edges.from[edge] as number;
        const own = cuts.get(edge);
        if (own)
          for (const node of inOrder(edge, own)) {
            put(at, node, edge, 1);
            at = node;
          }
        put(at, edges.to[edge] as number, edge, own ? 1 : 0);
      }
      return {
        from: from.subarray(0, made),
        to: to.subarray(0, made),
        of: of.subarray(0, made),
        isCut: isCut.subarray(0, made),
      };
    },
  };
}
