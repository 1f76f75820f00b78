import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProposal } from '../../src/model/proposal-schema.ts';
import { describeFault } from '../../src/model/result.ts';
import { MAX_RULE_DEPTH } from '../../src/model/rule.ts';
import { dataFiles } from '../support/data-files.ts';
import { box } from '../support/squares.ts';
import { anyJson, placesIn, withPart } from './any-json.ts';

const KNOWN = new Set(['UA-14', 'UA-09', 'UA-63', 'UA-59', 'UA-65', 'UA-23', 'UA-43', 'UA-40']);
const alaska = JSON.parse(dataFiles().get('data/proposals/alaska-2025-08.json') ?? 'null');
const RULES = 'oblasts, heldBy, all, any, minus, detached, within, geometry';

/** The faults of the Alaska proposal with one part replaced; `place` is written as in a fault. */
function faultsWith(place: string, part: unknown): string[] {
  const parsed = parseProposal(withPart(alaska, place.split(/[.[\]]+/).filter(Boolean), part), 'x', KNOWN);
  return parsed.ok ? [] : parsed.faults.map(describeFault);
}

test('the proposal itself has no fault, and comes without the editor’s $schema', () => {
  const parsed = parseProposal(alaska, 'x', KNOWN);
  if (!parsed.ok) throw new Error(parsed.faults.map(describeFault).join());
  expect('$schema' in parsed.value).toBe(false);
  expect(parsed.value.zones.map(({ id }) => id)).toEqual(['withdrawal', 'cession', 'freeze']);
});

describe('faults of form name the path, what is wrong and what would be right', () => {
  test.each<[string, unknown, string]>([
    ['id', 'Alaska 2025', 'id: is no id; expected a-z, 0-9 and hyphens'],
    ['zones[0].id', 'x'.repeat(65), 'zones[0].id: is no id; expected a-z, 0-9 and hyphens'],
    ['title', undefined, 'title: is missing'],
    ['title', 'A title', 'title: is "A title"; expected an object'],
    ['title.en', '', 'title.en: is empty'],
    ['summary.en', 'x'.repeat(2001), 'summary.en: is longer than 2,000 characters'],
    ['date', '2025-02-30', 'date: is not a day; expected YYYY-MM-DD'],
    ['claims[0].date', '17 August', 'claims[0].date: is not a day; expected YYYY-MM-DD'],
    ['claims[0].url', 'http://example.org', 'claims[0].url: is not an https address'],
    ['sources[0].url', 'javascript:alert(1)', 'sources[0].url: is not an https address'],
    ['sources[0].read', 'seen', 'sources[0].read: is "seen"; expected one of original, reprint'],
    ['zones', [], 'zones: has no zone'],
    ['sources', [], 'sources: has no source'],
    ['zones[1].sources', [], 'zones[1].sources: names no source'],
    ['responses[0].sources', [], 'responses[0].sources: names no source'],
    [
      'zones[0].kind',
      'gift',
      'zones[0].kind: is "gift"; expected one of withdrawal, freeze, cession, demilitarisation',
    ],
    [
      'zones[0].colour',
      'red',
      'zones[0].colour: is unknown; expected one of id, kind, label, rule, optional, extent, note, sources',
    ],
    ['zones[1].rule.all[0].oblasts', [], 'zones[1].rule.all[0].oblasts: names no oblast'],
    [
      'zones[1].rule.all[0].oblasts[1]',
      'Luhansk',
      'zones[1].rule.all[0].oblasts[1]: is no oblast; expected a code like UA-14',
    ],
    ['zones[1].rule.all', [], 'zones[1].rule.all: is empty'],
    ['zones[1].rule.all[1].heldBy', 'EU', 'zones[1].rule.all[1].heldBy: is "EU"; expected one of UA, RU'],
    [
      'zones[0].rule',
      { heldBy: 'RU', oblasts: ['UA-14'] },
      'zones[0].rule.oblasts: is unknown; expected one of heldBy',
    ],
    [
      'zones[0].rule',
      { minus: [{ heldBy: 'RU' }] },
      `zones[0].rule.minus[1]: is no rule; expected an object with one of ${RULES}`,
    ],
    [
      'zones[0].rule',
      { detached: { within: { km: 5, of: 'RU' } } },
      `zones[0].rule.detached.within.of: is no rule; expected an object with one of ${RULES}`,
    ],
    [
      'zones[0].rule',
      { within: { km: 0, of: { heldBy: 'RU' } } },
      'zones[0].rule.within.km: is 0; expected >0',
    ],
    [
      'zones[0].rule',
      { geometry: { type: 'Point', coordinates: [30, 48] } },
      'zones[0].rule.geometry: type is "Point"; expected Polygon or MultiPolygon',
    ],
    [
      'zones[0].rule',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [30, 48],
              [300, 48],
              [31, 49],
              [30, 48],
            ],
          ],
        },
      },
      'zones[0].rule.geometry: coordinates[0][1] is not a longitude and latitude in degrees',
    ],
    [
      'claims[0].quantity',
      { volume: 1 },
      'claims[0].quantity: is no quantity; expected { area: rule } or { share: rule, of: oblasts or "UA" }',
    ],
    ['claims[3].quantity.of', [], 'claims[3].quantity.of: names no oblast'],
    ['claims[0].reported', -1, 'claims[0].reported: is -1; expected >=0'],
  ])('%s: %j', (place, part, fault) => {
    expect(faultsWith(place, part)).toEqual([`x: ${fault}`]);
  });
});

describe('faults of what the parts say of each other', () => {
  test.each<[string, unknown, string]>([
    ['zones[2].id', 'cession', 'zones[2].id: "cession" stands twice'],
    ['claims[1].id', 'withdrawn', 'claims[1].id: "withdrawn" stands twice'],
    [
      'responses[0].sources[0]',
      'hearsay',
      'responses[0].sources[0]: "hearsay" is no source of this proposal; known are reuters-liga, irish-times, daily8',
    ],
    ['recognition[0].oblasts[1]', 'UA-77', 'recognition[0].oblasts[1]: "UA-77" is no oblast'],
    [
      'zones[0].rule',
      { within: { km: 5, of: { minus: [{ heldBy: 'RU' }, { any: [{ oblasts: ['UA-77'] }] }] } } },
      'zones[0].rule.within.of.minus[1].any[0].oblasts[0]: "UA-77" is no oblast',
    ],
    ['claims[3].quantity.of', ['UA-14', 'UA-77'], 'claims[3].quantity.of[1]: "UA-77" is no oblast'],
    [
      'claims[3].quantity.share',
      { oblasts: ['UA-77'] },
      'claims[3].quantity.share.oblasts[0]: "UA-77" is no oblast',
    ],
    ['claims[0].unit', 'percent', 'claims[0].unit: is percent; this quantity is in km2'],
    ['claims[3].unit', 'km2', 'claims[3].unit: is km2; this quantity is in percent'],
  ])('%s: %j', (place, part, fault) => {
    expect(faultsWith(place, part)).toEqual([`x: ${fault}`]);
  });

  test('all of them come at once', () => {
    const twoFaults = withPart(withPart(alaska, ['zones', '0', 'kind'], 'gift'), ['title'], undefined);
    const parsed = parseProposal(twoFaults, 'x', KNOWN);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['title', 'zones[0].kind']);
  });
});

test('a rule as deep as the evaluator allows is read; JSON without end is refused before it is walked', () => {
  let rule: unknown = { heldBy: 'RU' };
  for (let depth = 0; depth < MAX_RULE_DEPTH; depth += 1)
    rule = depth % 2 ? { all: [rule] } : { within: { km: 1, of: rule } };
  expect(faultsWith('zones[0].rule', rule)).toEqual([]);
  for (let depth = 0; depth < 50_000; depth += 1) rule = { any: [rule] };
  expect(faultsWith('zones[0].rule', rule)).toEqual(['x: is nested too deep']);
});

test('a drawn zone is read as it is', () => {
  expect(faultsWith('zones[0].rule', { geometry: box(36, 50, 37, 51) })).toEqual([]);
});

test('any JSON, and the proposal with any JSON anywhere in it, gives a value or faults and never throws', () => {
  const place = fc.constantFrom(...placesIn(alaska));
  fc.assert(
    fc.property(anyJson, place, (json, at) => {
      expect(typeof parseProposal(json, 'x', KNOWN).ok).toBe('boolean');
      const parsed = parseProposal(withPart(alaska, at, json), 'x', KNOWN);
      if (!parsed.ok) for (const { file, message } of parsed.faults) expect(file && message).toBeTruthy();
    }),
    { numRuns: 500 },
  );
});
