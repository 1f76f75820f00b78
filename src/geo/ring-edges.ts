import type { Position } from 'geojson';
import type { OwnedEdges } from './edge-cuts.ts';
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
