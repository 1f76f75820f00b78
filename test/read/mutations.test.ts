import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/read/read-bytes.ts';
import { answerFault, brokenFile, bytesOf } from './mutations.ts';
import { archiveParts, sampleFiles } from './sample-files.ts';

test('a file of any format, broken in any way, gives a sound layer, a question or a sentence', async () => {
  const files = await sampleFiles();
  const parts = archiveParts(files.kml ?? new Uint8Array());
  await fc.assert(
    fc.asyncProperty(brokenFile(Object.keys(files)), async (broken) => {
      const bytes = bytesOf(broken, files, parts);
      expect(answerFault(await readBytes({ name: 'upload', bytes: bytes.buffer }))).toBeNull();
    }),
    { numRuns: 300 },
  );
});
