/**
 * Edges between nodes without those that lead nowhere: what is left of a run reaches an anchor or another edge at both
 * ends. In their order; linear time.
 */
export function withoutLooseEnds(
  edges: readonly [number, number][],
  anchors: ReadonlySet<number>,
): [number, number][] {
  const touching = new Map<number, number[]>();
  edges.forEach((ends, edge) => {
    for (const node of ends) {
      const known = touching.get(node);
      if (known) known.push(edge);
      else touching.set(node, [edge]);
    }
  });
  const gone = new Uint8Array(edges.length);
  const degree = new Map([...touching].map(([node, own]) => [node, own.length]));
  const isLoose = (node: number) => degree.get(node) === 1 && !anchors.has(node);
  const waiting = [...touching.keys()].filter(isLoose);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isLoose(node)) continue;
    const edge = touching.get(node)?.find((one) => !gone[one]);
    const ends = edges[edge ?? -1];
    if (edge === undefined || !ends) continue;
    gone[edge] = 1;
    for (const end of ends) {
      degree.set(end, (degree.get(end) ?? 1) - 1);
      if (isLoose(end)) waiting.push(end);
    }
  }
  return edges.filter((_, edge) => !gone[edge]);
}
