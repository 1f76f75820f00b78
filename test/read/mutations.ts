import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Result } from '../../src/model/result.ts';
import type { ReadAnswer, ReadFault } from '../../src/read/protocol.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Values that a program may write where another one was meant. */
const ODD_VALUES: unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  181,
  4_000_000,
  '',
  '30.5',
  'Polygon',
  [],
  [[]],
  [[[]]],
  {},
  { type: 'Point' },
  { __proto__: null, a: 1 },
  [36, 47],
  [47, 36],
  'x'.repeat(5000),
];

type Mutation =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'cut'; at: number }
  | { kind: 'splice'; from: number; to: number; length: number }
  | { kind: 'insert'; at: number; bytes: Bytes }
  | { kind: 'swap'; at: number; value: unknown };

/** A place in a file; `fc.double` would nearly always name its start. */
const share = fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 10_000_000);

/** Cuts are rare among them: what is cut is refused, and little else is learnt. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: share, bit: fc.nat(7) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('swap' as const),
      at: share,
      value: fc.constantFrom(...ODD_VALUES),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('splice' as const),
      from: share,
      to: share,
      length: fc.integer({ min: 1, max: 200 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: share,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }) as fc.Arbitrary<Bytes>,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: share }) },
);

/** A sound file of one of the formats and what is done to it; `inside` does it to the files in its archive. */
export interface BrokenFile {
  format: string;
  inside: boolean;
  mutations: Mutation[];
}

export const brokenFile = (formats: readonly string[]): fc.Arbitrary<BrokenFile> =>
  fc.record({
    format: fc.constantFrom(...formats),
    inside: fc.boolean(),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  });

/** The bytes of a broken file. `parts` are the files of those formats that are archives. */
export function bytesOf(
  { format, inside, mutations }: BrokenFile,
  files: Record<string, Bytes>,
  parts: Record<string, Record<string, Bytes>>,
): Bytes {
  const own = parts[format];
  if (inside && own) {
    const broken = Object.entries(own).map(([name, content], i): [string, Bytes] => [
      name,
      mutations.filter((_, m) => m % Object.keys(own).length === i).reduce(mutated, content),
    ]);
    return zipSync(Object.fromEntries(broken)) as Bytes;
  }
  return mutations.reduce(mutated, files[format] ?? new Uint8Array());
}

function mutated(bytes: Bytes, change: Mutation): Bytes {
  const place = (at: number) => Math.floor(at * bytes.length);
  switch (change.kind) {
    case 'flip': {
      const copy = bytes.slice();
      const at = Math.min(place(change.at), copy.length - 1);
      if (at >= 0) copy[at] = (copy[at] ?? 0) ^ (1 << change.bit);
      return copy;
    }
    case 'cut':
      return bytes.slice(0, place(change.at));
    case 'splice': {
      const copy = bytes.slice();
      const piece = bytes.slice(place(change.from), place(change.from) + change.length);
      const to = place(change.to);
      copy.set(piece.subarray(0, Math.max(0, copy.length - to)), to);
      return copy;
    }
    case 'insert': {
      const at = place(change.at);
      return new Uint8Array([...bytes.subarray(0, at), ...change.bytes, ...bytes.subarray(at)]);
    }
    case 'swap':
      return swapped(bytes, change.at, change.value);
  }
}

/** One value of a JSON text, at any depth, made another; a file that is no JSON loses a few bytes instead. */
function swapped(bytes: Bytes, at: number, value: unknown): Bytes {
  let root: unknown;
  try {
    root = JSON.parse(strFromU8(bytes));
  } catch {
    const start = Math.floor(at * bytes.length);
    return new Uint8Array([...bytes.subarray(0, start), ...bytes.subarray(start + 5)]);
  }
  const places: [Record<string, unknown>, string][] = [];
  const waiting: unknown[] = [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, inner] of Object.entries(part)) {
      places.push([part as Record<string, unknown>, key]);
      waiting.push(inner);
    }
  }
  const place = places[Math.floor(at * places.length)];
  if (place) place[0][place[1]] = value;
  return strToU8(JSON.stringify(root)) as Bytes;
}

/** What is wrong with an answer to any file at all; null if nothing is. */
export function answerFault(result: Result<ReadAnswer, ReadFault>): string | null {
  if (!result.ok) {
    const [fault] = result.faults;
    if (!fault?.message || fault.message.includes('undefined,')) return 'a fault without a sentence';
    return fault.key === 'unexpected' ? `not foreseen: ${fault.message}` : null;
  }
  if (result.value.kind === 'projected') return result.value.guesses.length > 0 ? null : 'no guesses';
  if (result.value.kind === 'swapped') return null;
  const { features, bbox, notes } = result.value.layer;
  if (features.length === 0 || !bbox.every(Number.isFinite)) return 'a layer of nothing';
  if (notes.some(({ params }) => Object.values(params).some((value) => value === undefined)))
    return 'a note without its figures';
  for (const { geometry, properties } of features) {
    const numbers = [geometry.coordinates].flat(4) as number[];
    if (!numbers.every((number) => Number.isFinite(number) && Math.abs(number) <= 360)) return 'no degrees';
    if (Object.values(properties).some((value) => typeof value === 'object' && value !== null))
      return 'a nested property';
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    for (const ring of polygons.flat())
      if (ring.length < 4 || ring[0]?.join() !== ring.at(-1)?.join()) return 'an open ring';
  }
  return null;
}
