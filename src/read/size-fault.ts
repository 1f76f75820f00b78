import { MAX_FILE_BYTES } from './limits.ts';
import type { ReadFault } from './protocol.ts';
import { readFault } from './read-fault.ts';

/** Refuses a file by its size alone, before any of it is read; null if it may be read. */
export function sizeFault(name: string, size: number): ReadFault | null {
  if (size <= MAX_FILE_BYTES) return null;
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return {
    ...readFault('tooLarge', { size: megabytes(size), limit: megabytes(MAX_FILE_BYTES) }),
    file: name,
  };
}
