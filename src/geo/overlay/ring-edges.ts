import type { Position } from 'geojson';
import type { DirectedEdges, OwnedEdges } from './edge-cuts.ts';
import type { NodeIndex } from './node-index.ts';

/**
 * The edges of closed rings of [lon, lat]; their places become nodes of `index`, repeats in a row one. Ring r belongs
 * to `ownerOf[r]`. With each edge the one after it in its ring.
 */
export function ringEdges(
  index: NodeIndex,
  rings: readonly (readonly Position[])[],
  ownerOf: readonly number[],
): OwnedEdges & { after: Int32Array } {
  const size = rings.reduce((sum, ring) => sum + ring.length, 0);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const of = new Int32Array(size);
  const after = new Int32Array(size);
  let made = 0;
  rings.forEach((ring, r) => {
    const first = made;
    let before = -1;
    for (const position of ring) {
      const node = index.at(position[0] as number, position[1] as number);
      if (before >= 0 && before !== node) {
        from[made] = before;
        to[made] = node;
        of[made] = ownerOf[r] as number;
        after[made] = made + 1;
        made += 1;
      }
      before = node;
    }
    if (made > first) after[made - 1] = first;
  });
  return {
    from: from.subarray(0, made),
    to: to.subarray(0, made),
    of: of.subarray(0, made),
    after: after.subarray(0, made),
  };
}

/** The edges of each of `count` owners, who come in order. */
export function edgesByOwner({ from, to, of }: OwnedEdges, count: number): DirectedEdges[] {
  const owned: DirectedEdges[] = [];
  let first = 0;
  for (let owner = 0; owner < count; owner += 1) {
    let end = first;
    while (of[end] === owner) end += 1;
    owned.push({ from: from.subarray(first, end), to: to.subarray(first, end) });
    first = end;
  }
  return owned;
}

/** Several lists of edges as one. */
export function edgesTogether(boundaries: readonly DirectedEdges[]): DirectedEdges {
  const size = boundaries.reduce((sum, { from }) => sum + from.length, 0);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  let at = 0;
  for (const boundary of boundaries) {
    from.set(boundary.from, at);
    to.set(boundary.to, at);
    at += boundary.from.length;
  }
  return { from, to };
}
