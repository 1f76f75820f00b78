import { afterEach, describe, expect, test, vi } from 'vitest';
import { askableAddress, fetchFile } from '../../src/read/fetch-file.ts';
import { MAX_FILE_BYTES } from '../../src/read/limits.ts';

const ADDRESS = 'https://maps.example/archive/front%20line.geojson?day=1';
afterEach(() => vi.unstubAllGlobals());

const ask = (address: string, heard: number[] = []) =>
  fetchFile(address, new AbortController().signal, (bytes) => heard.push(bytes));

test.each([
  ['https://maps.example/a.json', true],
  ['  https://maps.example  ', true],
  ['http://maps.example/a.json', false],
  ['https://name:secret@maps.example/a.json', false],
  ['javascript:alert(1)', false],
  ['data:text/plain,1', false],
  ['maps.example/a.json', false],
])('%s may be asked: %s', (address, may) => expect(askableAddress(address) !== null).toBe(may));

describe('an address', () => {
  test('gives the file with its name, asked for without cookies and without saying from where', async () => {
    const fetched = vi.fn(async () => new Response('{"type":"FeatureCollection"}'));
    vi.stubGlobal('fetch', fetched);
    const heard: number[] = [];
    const result = await ask(ADDRESS, heard);
    if (!result.ok) throw new Error();
    expect(result.value.name).toBe('front line.geojson');
    expect(await result.value.bytes.text()).toBe('{"type":"FeatureCollection"}');
    expect(heard.at(-1)).toBe(28);
    expect(fetched).toHaveBeenCalledWith(
      new URL(ADDRESS),
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  test.each([
    ['http://maps.example/a', async () => new Response(''), 'notHttps'],
    [ADDRESS, async () => new Response('', { status: 404 }), 'refused'],
    [ADDRESS, () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ])('%s that gives nothing says why: %#', async (address, answer, key) => {
    vi.stubGlobal('fetch', answer);
    expect(await ask(address)).toMatchObject({ ok: false, faults: [{ key }] });
  });

  test('that never ends is left at the size that can be read', async () => {
    const part = new Uint8Array(4e6);
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(part),
      cancel: () => {
        cancelled = true;
      },
    });
    vi.stubGlobal('fetch', async () => new Response(endless));
    const heard: number[] = [];
    expect(await ask(ADDRESS, heard)).toMatchObject({ ok: false, faults: [{ key: 'tooLarge' }] });
    expect(heard.at(-1)).toBeLessThanOrEqual(MAX_FILE_BYTES);
    expect(cancelled).toBe(true);
  });

  test('given up rejects as the browser does', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('given up', 'AbortError')));
    await expect(ask(ADDRESS)).rejects.toThrow('given up');
  });
});
