const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/**
 * A PNG with its texts: `tEXt` where Latin-1 is enough, `iTXt` (UTF-8) otherwise, straight after the header.
 * Source: PNG (third edition), 11.3.3.
 *
 * @throws RangeError if it is not a PNG.
 */
export function withPngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  if (png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47) throw new RangeError('not a PNG');
  const chunks = Object.entries(texts).map(([key, text]) => chunkOf(key, text));
  const afterHeader = 8 + 25;
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const out = new Uint8Array(size);
  out.set(png.subarray(0, afterHeader));
  let at = afterHeader;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  out.set(png.subarray(afterHeader), at);
  return out;
}

function chunkOf(key: string, text: string): Uint8Array {
  const latin = [...text].every((character) => (character.codePointAt(0) ?? 256) < 256);
  const name = latin ? 'tEXt' : 'iTXt';
  const content = latin
    ? [...bytesOf(key), 0, ...bytesOf(text)]
    : [...bytesOf(key), 0, 0, 0, 0, 0, ...new TextEncoder().encode(text)];
  const body = Uint8Array.from([...bytesOf(name), ...content]);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  return chunk;
}

const bytesOf = (latin: string) => [...latin].map((character) => character.charCodeAt(0));
