import fc from 'fast-check';

/** Keys that JSON may hold and that plain objects inherit. */
const KEYS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'length'];

/** Any value that JSON.parse can give, with keys on which careless code trips. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e300, '', 'UA-14', 'Polygon', [], {}),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value')), { maxLength: 3 })
      .map((entries) =>
        JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)}}`),
      ),
  ),
})).value;

/** Every place in a JSON value, as the keys that lead to it; the whole of it is the empty list. */
export function placesIn(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

/** A copy with the part at a place replaced, or left out if `part` is undefined. */
export function withPart(value: unknown, place: readonly string[], part: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return part;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inside = copy as Record<string, unknown>;
  const next = withPart(inside[key], rest, part);
  if (next !== undefined) inside[key] = next;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete inside[key];
  return copy;
}
