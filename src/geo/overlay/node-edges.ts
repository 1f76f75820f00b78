import { edgeCuts, type OwnedEdges } from './edge-cuts.ts';
import type { NodeIndex } from './node-index.ts';
import { eachNearPair } from './segment-grid.ts';
import { crossingOf, isOn, type Meeting, meeting } from './segment-meeting.ts';
import { snapRounded } from './snap-rounding.ts';

/** Rounding moves the nodes of crossings by a hair, which can make new ones; rarely more than once. */
const MAX_ROUNDS = 3;
/** OwnedEdges on a grid cross no more after the first time, but for what rounding does to the crossings themselves. */
const MAX_SNAPS = 3;
const MAX_CUTS = 500_000;
const MAX_PAIRS = 200_000_000;

/**
 * Cuts edges wherever they cross, touch or overlap, so that they meet in nodes only, exactly. The given nodes stay
 * where they are, unless edges run so close beside each other that cutting makes ever new crossings: then all go to
 * the nearest place of a fine grid (see `snap-rounding.ts`). `onMeeting` hears of every two of the given edges that
 * have a point in common, perhaps several times. Null where there are more cuts, or pairs to look at, than can be
 * made in some seconds.
 */
export function nodeEdges(
  index: NodeIndex,
  edges: OwnedEdges,
  onMeeting: (first: number, second: number, kind: Meeting) => void = () => {},
): OwnedEdges | null {
  let round = cutAtMeetings(index, edges, null, onMeeting);
  for (let i = 1; i < MAX_ROUNDS && round && !round.isSettled; i += 1)
    round = cutAtMeetings(index, round.noded, round.noded.isCut);
  for (let i = 0; i < MAX_SNAPS && round && !round.isSettled; i += 1) {
    const snapped = snapRounded(index, round.noded, MAX_PAIRS);
    round = snapped && cutAtMeetings(index, snapped, null);
  }
  return round?.isSettled ? round.noded : null;
}

/** Cuts edges at meetings of two of which one `isNew` (null: all are); settled if that made no node. */
function cutAtMeetings(
  index: NodeIndex,
  edges: OwnedEdges,
  isNew: Uint8Array | null,
  onMeeting?: (first: number, second: number, kind: Meeting) => void,
) {
  const { nodes } = index;
  const { from, to } = edges;
  const cuts = edgeCuts(nodes, edges);
  let isSettled = true;
  const looked = eachNearPair(
    { nodes, from, to },
    (i, j) => {
      if (isNew && !isNew[i] && !isNew[j]) return false;
      const a = from[i] as number;
      const b = to[i] as number;
      const c = from[j] as number;
      const d = to[j] as number;
      const kind = meeting(nodes, a, b, c, d);
      if (kind === null) return false;
      onMeeting?.(i, j, kind);
      if (kind === 'cross') {
        isSettled = false;
        const node = index.at(...crossingOf(nodes, a, b, c, d));
        cuts.add(i, node);
        cuts.add(j, node);
      } else {
        for (const p of [c, d]) if (isOn(nodes, p, a, b)) cuts.add(i, p);
        for (const p of [a, b]) if (isOn(nodes, p, c, d)) cuts.add(j, p);
      }
      return cuts.count() > MAX_CUTS;
    },
    MAX_PAIRS,
  );
  return looked && cuts.count() <= MAX_CUTS ? { noded: cuts.parts(), isSettled } : null;
}
