/** Places in a list by group: those of group g, in their order, at `start[g]` to `start[g + 1]` of `members`. */
export interface Groups {
  start: Int32Array;
  members: Int32Array;
}

/** The places 0 to `count` of a list by their groups, numbered 0 to `groups`, in two passes. */
export function grouped(groupOf: ArrayLike<number>, groups: number, count = groupOf.length): Groups {
  const start = new Int32Array(groups + 1);
  for (let place = 0; place < count; place += 1) {
    const next = (groupOf[place] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let group = 0; group < groups; group += 1)
    start[group + 1] = (start[group + 1] as number) + (start[group] as number);
  const fill = start.slice();
  const members = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    const group = groupOf[place] as number;
    const at = fill[group] as number;
    members[at] = place;
    fill[group] = at + 1;
  }
  return { start, members };
}
