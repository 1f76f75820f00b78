import type { Notes } from './notes.ts';
import { Unreadable } from './read-fault.ts';

/** An encoding that the bytes declare by their first ones, or betray by where their zeros are. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a > 0 && b === 0 && c > 0 && d === 0) return 'utf-16le';
  if (a === 0 && b > 0 && c === 0 && d > 0) return 'utf-16be';
  return null;
}

/** `<?xml … encoding="windows-1251"?>` at the start of a text. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return (
    /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? null
  );
}

function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}

/** More control characters than this, and it was no text. */
const MAX_CONTROL_SHARE = 0.02;
const SAMPLE = 4096;

/**
 * The text in the bytes, without a byte order mark: UTF-8, UTF-16, what XML declares, or windows-1251 where it is
 * none of these; said in a note where it is not UTF-8.
 */
export function decodeText(bytes: Uint8Array, notes: Notes): string {
  const encoding = wideEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  const text = decoded(bytes, encoding, notes);
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = sample.match(/[\0-\x08\x0e-\x1d\x7f\ufffd]/g)?.length ?? 0;
  if (control > 1 + sample.length * MAX_CONTROL_SHARE) throw new Unreadable('notAMap', { kind: 'binary' });
  return text;
}

function decoded(bytes: Uint8Array, encoding: string, notes: Notes): string {
  if (encoding !== 'utf-8') {
    const decoder = decoderFor(encoding);
    if (decoder) {
      if (decoder.encoding !== 'utf-8') notes.say('decoded', { encoding: decoder.encoding });
      return decoder.decode(bytes);
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder().decode(bytes);
    const broken = lossy.match(/\ufffd/g)?.length ?? 0;
    const foreign = lossy.match(/[^\0-\x7f]/g)?.length ?? 0;
    // A file that was damaged or cut in the middle of a character is still UTF-8.
    if (broken * 2 < foreign || broken === 1) return lossy;
    notes.say('decoded', { encoding: 'windows-1251' });
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
