import { expect, test } from 'vitest';
import { draftFile } from '../../../src/export/draft-file.ts';
import { emptyProposal } from '../../../src/model/draft.ts';
import { describeFault } from '../../../src/model/result.ts';
import { readDraftFile } from '../../../src/state/draft/draft-file-reading.ts';
import { dataFiles } from '../../support/data-files.ts';

const files = dataFiles();
const own = { ...emptyProposal('own-abcd', '2025-08-15'), title: { en: 'Mine', uk: 'Моя' } };
const faults = async (text: string) => {
  const read = await readDraftFile(text, 'x.json', []);
  return read.ok ? [] : read.faults.map(describeFault);
};

test('what is saved comes back as it was, whole or not', async () => {
  const { name, content } = draftFile(own);
  expect(name).toBe('own-abcd.json');
  expect(await readDraftFile(content, name, [])).toEqual({
    ok: true,
    value: { proposal: own, id: 'own-abcd' },
  });
});

test('a file of the catalogue is read as a draft of another id, and saved again says the same', async () => {
  const text = files.get('data/proposals/alaska-2025-08.json') ?? '';
  const read = await readDraftFile(`\uFEFF${text}`, 'alaska-2025-08.json', []);
  if (!read.ok) throw new Error(read.faults.map(describeFault).join());
  expect(read.value.id).toMatch(/^own-[a-z0-9]{8}$/);
  expect(JSON.parse(await draftFile(read.value.proposal).content.text())).toEqual(JSON.parse(text));
});

test('an id that another draft has is not taken twice', async () => {
  const read = await readDraftFile(JSON.stringify(own), 'x', ['own-abcd']);
  expect(read.ok && read.value.id).not.toBe('own-abcd');
});

test('what cannot be read is said with file, place and reason', async () => {
  expect((await faults('{"id": '))[0]).toMatch(/^x\.json: is no JSON: /);
  expect(await faults(JSON.stringify({ ...own, date: 'soon', colour: 1 }))).toEqual([
    'x.json: date: is not a day; expected YYYY-MM-DD',
    expect.stringMatching(/^x\.json: colour: is unknown; expected one of /),
  ]);
  expect(await faults('x'.repeat(9_000_000))).toEqual(['x.json: is larger than 8 MB; no draft is']);
});
