import { placeInText } from './place-in-text.ts';

/** Where a text stops being JSON. */
export interface JsonFault {
  index: number;
  line: number;
  column: number;
  /** Brackets that are open there. */
  open: number;
  /** `end` if the text ends too early, `after` if the value is whole and something follows it. */
  kind: 'end' | 'after' | 'wrong';
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a text
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'nothing';

/** The first place where a text is not JSON, or null. Slower than the engine's parser, and only asked after it. */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = 0;
  const found = (kind: JsonFault['kind']): JsonFault => ({
    index,
    ...placeInText(text, index),
    open: open.length,
    kind,
  });
  const afterValue = (): Expected => (open.length > 0 ? ', or close' : 'nothing');
  for (;;) {
    SPACE.lastIndex = index;
    SPACE.test(text);
    index = SPACE.lastIndex;
    if (index >= text.length) return expected === 'nothing' ? null : found('end');
    if (expected === 'nothing') return found('after');
    TOKEN.lastIndex = index;
    const token = TOKEN.exec(text)?.[0];
    // What no token matches to the very end was cut in the middle of a word, a number or a text.
    if (token === undefined) return found(isCut(text, index) ? 'end' : 'wrong');
    const top = open.at(-1);
    const [sign] = token;
    if (sign === '"' && (expected === 'key' || expected === 'key or }')) expected = ':';
    else if (sign === ':' && expected === ':') expected = 'value';
    else if (sign === ',' && expected === ', or close') expected = top === '{' ? 'key' : 'value';
    else if (sign === '}' && top === '{' && (expected === 'key or }' || expected === ', or close')) {
      open.pop();
      expected = afterValue();
    } else if (sign === ']' && top === '[' && (expected === 'value or ]' || expected === ', or close')) {
      open.pop();
      expected = afterValue();
    } else if ((sign === '{' || sign === '[') && (expected === 'value' || expected === 'value or ]')) {
      open.push(sign);
      expected = sign === '{' ? 'key or }' : 'value or ]';
    } else if (!/[{}[\],:]/.test(sign ?? '') && (expected === 'value' || expected === 'value or ]')) {
      expected = afterValue();
    } else return found('wrong');
    index += token.length;
  }
}

function isCut(text: string, index: number): boolean {
  if (text[index] === '"') {
    const rest = text.slice(index + 1);
    return !/[\n"]/.test(rest.replace(/\\./g, ''));
  }
  return ['true', 'false', 'null', '-'].some((word) => word.startsWith(text.slice(index)));
}
