/** Numbers places: the same place always has the same number. */
export interface NodeIndex {
  /** Coordinates of node n at 2n and 2n + 1. */
  nodes: number[];
  /** The number of the place, a new one if it was not known. */
  at(x: number, y: number): number;
}

/** A hash table with open addressing: a Map of texts would take ten times as long over a million places. */
export function nodeIndex(expected: number): NodeIndex {
  const nodes: number[] = [];
  let size = 1024;
  while (size < 2 * expected) size *= 2;
  let slots = new Int32Array(size).fill(-1);
  const bits = new Uint32Array(2);
  const double = new Float64Array(bits.buffer);

  function hash(x: number, y: number): number {
    // Zero has two signs and is one place.
    double[0] = x + 0;
    let mixed = Math.imul((bits[0] ?? 0) ^ Math.imul(bits[1] ?? 0, 0x9e3779b1), 0x85ebca6b);
    double[0] = y + 0;
    mixed ^= Math.imul((bits[0] ?? 0) ^ Math.imul(bits[1] ?? 0, 0xc2b2ae35), 0x27d4eb2f);
    mixed ^= mixed >>> 15;
    return Math.imul(mixed, 0x2c1b3c6d) >>> 0;
  }

  function slotOf(x: number, y: number): number {
    let slot = hash(x, y) & (size - 1);
    for (;;) {
      const node = slots[slot] ?? -1;
      if (node < 0 || (nodes[2 * node] === x && nodes[2 * node + 1] === y)) return slot;
      slot = (slot + 1) & (size - 1);
    }
  }

  function grow(): void {
    size *= 2;
    slots = new Int32Array(size).fill(-1);
    for (let node = 0; 2 * node < nodes.length; node += 1)
      slots[slotOf(nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0)] = node;
  }

  return {
    nodes,
    at(x, y) {
      const slot = slotOf(x, y);
      const known = slots[slot] ?? -1;
      if (known >= 0) return known;
      const node = nodes.length / 2;
      slots[slot] = node;
      nodes.push(x, y);
      if (nodes.length > size) grow();
      return node;
    },
  };
}
