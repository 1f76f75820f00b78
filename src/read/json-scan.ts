const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/** What can be said of JSON text without parsing it. */
export interface JsonScan {
  /** The deepest nesting of brackets. */
  depth: number;
  /** Index where the bound on depth was passed, or -1. */
  tooDeepAt: number;
  /** Colons outside texts: as many as there are keys. */
  keys: number;
}

/** Walks over the text once, without recursion, before anything is parsed. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfText(text, i);
      if (i < 0) break;
    } else if (code === COLON) keys += 1;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (depth > maxDepth) return { depth, tooDeepAt: i, keys };
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return { depth: deepest, tooDeepAt: -1, keys };
}

/** Index of the quote that ends the text whose opening quote stands at `start`; -1 if it never ends. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/** The keys of all objects in a parsed value: fewer than the text has where a key was repeated. */
export function countKeys(value: unknown): number {
  const stack: unknown[] = [value];
  let keys = 0;
  while (stack.length > 0) {
    const part = stack.pop();
    if (Array.isArray(part)) {
      // Positions hold no keys, and most of a file is positions.
      if (typeof part[0] === 'number') continue;
      for (const inner of part) if (typeof inner === 'object' && inner !== null) stack.push(inner);
    } else if (typeof part === 'object' && part !== null) {
      const values = Object.values(part);
      keys += values.length;
      for (const inner of values) if (typeof inner === 'object' && inner !== null) stack.push(inner);
    }
  }
  return keys;
}

/** The first key that an object of the text repeats, as an index into the text; -1 if none does. */
export function repeatedKey(text: string): { key: string; index: number } | null {
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfText(text, i);
      if (end < 0) return null;
      const keys = open.at(-1);
      if (keys && /^\s*:/.test(text.slice(end + 1, end + 20))) {
        const key = text.slice(i + 1, end);
        if (keys.has(key)) return { key, index: i };
        keys.add(key);
      }
      i = end;
    }
  }
  return null;
}
