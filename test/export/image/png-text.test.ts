import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withPngText } from '../../../src/export/image/png-text.ts';

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(content.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** Chunks as a reader that checks every sum sees them. */
function chunksOf(bytes: Uint8Array): { name: string; content: Buffer }[] {
  const all = Buffer.from(bytes);
  const chunks = [];
  for (let at = 8; at < all.length; ) {
    const length = all.readUInt32BE(at);
    const body = all.subarray(at + 4, at + 8 + length);
    expect(all.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ name: body.toString('latin1', 0, 4), content: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

test('Latin texts are tEXt, others iTXt in UTF-8, each with a right checksum, behind the header', () => {
  const written = chunksOf(withPngText(png, { Title: 'Café, 6,611 km²', Source: 'Лінія зіткнення – 1' }));
  expect(written.map(({ name }) => name)).toEqual(['IHDR', 'tEXt', 'iTXt', 'IDAT', 'IEND']);
  expect(written[1]?.content.toString('latin1')).toBe('Title\0Café, 6,611 km²');
  expect(written[2]?.content.toString('utf8')).toBe('Source\0\0\0\0\0Лінія зіткнення – 1');
});

test('the picture itself stays as it was', () => {
  const written = chunksOf(withPngText(png, { Title: 'x' }));
  const before = chunksOf(png);
  expect(written.filter(({ name }) => name !== 'tEXt')).toEqual(before);
});

test('what is no PNG is refused', () => {
  expect(() => withPngText(Buffer.from('<svg/>'), {})).toThrow('not a PNG');
});
