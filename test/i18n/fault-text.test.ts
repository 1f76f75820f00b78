import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultLine, faultReason, faultText, faultTexts, isMissing } from '../../src/i18n/fault-text.ts';
import { readDraft } from '../../src/model/draft-format.ts';
import { lineFault } from '../../src/model/line-faults.ts';
import { parseProposal } from '../../src/model/proposal-schema.ts';
import { linkToDraft } from '../../src/state/draft/draft-link.ts';

const alaska = JSON.parse(readFileSync('data/proposals/alaska-2025-08.json', 'utf8'));
const KNOWN = new Set(['UA-14', 'UA-09', 'UA-23', 'UA-65', 'UA-63', 'UA-59']);
const faultsOf = (zone: object) => {
  const parsed = parseProposal({ ...alaska, zones: [{ ...alaska.zones[0], ...zone }] }, 'x', KNOWN);
  return parsed.ok ? [] : parsed.faults;
};
const ENGLISH = /\b(is|no|expected|with|of|names|must|could)\b/;

test.each<[object, string]>([
  [{ label: { en: '' } }, 'x: zones[0].label.en: Ще не заповнено.'],
  [{ rule: { within: { km: 0, of: { heldBy: 'RU' } } } }, 'x: zones[0].rule.within.km: тут 0; очікується >0'],
  [{ label: {} }, 'x: zones[0].label.en: цього поля бракує'],
  [
    { rule: { oblasts: ['Donetsk'] } },
    'x: zones[0].rule.oblasts[0]: це не область; очікується код на зразок UA-14',
  ],
  [
    { rule: { geometry: { type: 'Polygon', coordinates: [[[30, 48]]] } } },
    'x: zones[0].rule.geometry: coordinates[0]: точок 1; контур має щонайменше чотири',
  ],
  [{ sources: ['hearsay'] }, 'x: zones[0].sources[0]: «hearsay» — не джерело цієї пропозиції; відомі: '],
])('%j is said in Ukrainian with its path', (zone, said) => {
  const [fault] = faultsOf(zone);
  if (!fault) throw new Error('no fault');
  expect(faultLine(fault, 'uk')).toContain(said);
  expect(faultText(fault, 'uk')).not.toMatch(ENGLISH);
});

test('what is not written yet is told apart from what is wrong', () => {
  expect(faultsOf({ label: { en: '' }, sources: [] }).map(isMissing)).toEqual([true, true]);
  expect(faultsOf({ kind: 'gift' }).map(isMissing)).toEqual([false]);
});

test('a stored draft and a link that cannot be read give their reason in the reader’s language', () => {
  const stored = readDraft({ format: 99 }, 'own-a');
  const link = linkToDraft('!');
  if (stored.ok || link.ok) throw new Error('read');
  expect(faultReason(stored.faults, 'uk')).toBe(
    'own-a: format: формат 99 — з новішої версії сторінки; ця читає формати до 1',
  );
  expect(faultReason(link.faults, 'uk')).toBe('link: draft: написано не літерами base64url');
  expect(faultReason(link.faults, 'en')).toBe('link: draft: is not written in the letters of base64url');
});

test('a line that cannot be drawn upon is told why in the reader’s language, without a place', () => {
  const faults = [lineFault('lines', 'linesApart', { count: 1200, most: 1000 })];
  expect(faultTexts(faults, 'uk')).toBe(
    'кінців, що не сходяться з іншою лінією: 1200; очікується не більш як 1000',
  );
  expect(faultTexts(faults, 'en')).toBe('1200 ends of lines meet no other line; expected 1000 at most');
});

test('a fault without a code stays as the model says it', () => {
  expect(faultText({ path: 'facts', message: 'could not be loaded (503)' }, 'uk')).toBe(
    'could not be loaded (503)',
  );
});
