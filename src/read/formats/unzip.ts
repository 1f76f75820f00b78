import { Unzip, UnzipInflate } from 'fflate';
import { cleanText } from '../clean-properties.ts';
import { MAX_ARCHIVE_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES } from '../limits.ts';
import { Unreadable } from '../read-fault.ts';

/** So much of the archive is unpacked between two looks at the bounds. */
const CHUNK = 65_536;
/** Small files may be as regular as they like. */
const RATIO_FROM = 1_000_000;

/** What an archive holds: the files that were wanted, and the names of the others. */
export interface Unpacked {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  others: string[];
}

/**
 * Unpacks the files of an archive whose names are wanted. What it says about its own sizes is not trusted: number of
 * entries, bytes and ratio are bounded while it is unpacked.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const others: string[] = [];
  const open = new Set<string>();
  let entries = 0;
  let total = 0;
  const archive = new Unzip((file) => {
    const { name } = file;
    entries += 1;
    if (entries > MAX_ARCHIVE_ENTRIES) throw new Unreadable('zipEntries', { limit: MAX_ARCHIVE_ENTRIES });
    if (!wanted(name)) {
      if (!name.endsWith('/') && !name.startsWith('__MACOSX/')) others.push(name);
      return;
    }
    open.add(name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      chunks.push(chunk);
      size += chunk.length;
      total += chunk.length;
      checkBounds(name, size, file.size ?? bytes.length, total);
      if (!final) return;
      open.delete(name);
      files.set(name, joined(chunks, size));
    };
    file.start();
  });
  archive.register(UnzipInflate);
  if (isLocked(bytes)) throw new Unreadable('zipSecret', { name: firstName(bytes) });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      archive.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('zipBroken', { reason: reasonOf(error) });
  }
  const [cut] = open;
  if (cut !== undefined) throw new Unreadable('zipBroken', { reason: `${cut}: unexpected EOF` });
  return { files, others };
}

/** Bit 0 of the flags in the first entry's header. */
const isLocked = (bytes: Uint8Array) => ((bytes[6] ?? 0) & 1) === 1;

function firstName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return cleanText(new TextDecoder().decode(bytes.subarray(30, 30 + length)));
}

function checkBounds(name: string, size: number, packedSize: number, total: number): void {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  if (total > MAX_UNPACKED_BYTES)
    throw new Unreadable('zipTooLarge', {
      size: `> ${megabytes(total)}`,
      limit: megabytes(MAX_UNPACKED_BYTES),
    });
  if (size > RATIO_FROM && size > MAX_RATIO * packedSize)
    throw new Unreadable('zipRatio', { name, ratio: Math.round(size / packedSize), limit: MAX_RATIO });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
