import { expect, test } from 'vitest';
import { formatBytes } from '../../src/i18n/format-bytes.ts';

test('sizes read in decimal units, small ones with a decimal', () => {
  expect([738, 2_000, 83_400, 1_448_219, 24_000_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
    '0.7 kB',
    '2 kB',
    '83 kB',
    '1.4 MB',
    '24 MB',
  ]);
});
