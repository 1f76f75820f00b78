import { fail, ok, type Result } from '../model/result.ts';
import { MAX_FILE_BYTES } from './limits.ts';

/** Why an address gave nothing: a text of `addressFaults`. */
export interface AddressFault {
  path: string;
  message: string;
  key: 'notHttps' | 'unreachable' | 'refused' | 'tooLarge';
  params: Record<string, string | number>;
}

export interface FetchedFile {
  name: string;
  bytes: Blob;
}

/** The address if it is one that may be asked: https, without a name and password. */
export function askableAddress(text: string): URL | null {
  try {
    const url = new URL(text.trim());
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** The last part of the address, or the server's name. */
function nameIn({ pathname, host }: URL): string {
  const last = pathname.split('/').at(-1) || host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/**
 * Fetches a file from another server, without cookies and without saying where from; `onBytes` hears how much has
 * come. Rejects with an AbortError if `signal` is aborted.
 */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Result<FetchedFile, AddressFault>> {
  const fault = (key: AddressFault['key'], params: AddressFault['params'] = {}) =>
    fail({ path: address, message: key, key, params } as AddressFault) as {
      ok: false;
      faults: AddressFault[];
    };
  const url = askableAddress(address);
  if (!url) return fault('notHttps');
  try {
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return fault('refused', { status: response.status, host: url.host });
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const stream = response.body?.getReader();
    for (;;) {
      const part = await stream?.read();
      if (!part || part.done) break;
      size += part.value.byteLength;
      if (size > MAX_FILE_BYTES) {
        await stream?.cancel();
        return fault('tooLarge', { limit: Math.round(MAX_FILE_BYTES / 1e6) });
      }
      parts.push(part.value as Uint8Array<ArrayBuffer>);
      onBytes(size);
    }
    return ok({ name: nameIn(url), bytes: new Blob(parts) });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    return fault('unreachable', { host: url.host });
  }
}
