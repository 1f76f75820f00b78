import { describe, expect, test } from 'vitest';
import { emptyProposal, freeId } from '../../src/model/draft.ts';
import { readDraft } from '../../src/model/draft-format.ts';
import { parseDraftProposal, parseProposal } from '../../src/model/proposal-schema.ts';
import { describeFault } from '../../src/model/result.ts';
import { dataFiles } from '../support/data-files.ts';

const alaska = JSON.parse(dataFiles().get('data/proposals/alaska-2025-08.json') ?? 'null');
const id = 'own-abcdefgh';
const stored = { format: 1, id, revision: 3, updatedAt: '2026-01-01T00:00:00Z', proposal: { ...alaska, id } };
const faults = (value: unknown) => {
  const read = readDraft(value, 'x');
  return read.ok ? [] : read.faults.map(describeFault);
};

describe('a stored draft', () => {
  test('comes back as it was', () => {
    const { $schema: _, ...proposal } = stored.proposal;
    expect(readDraft(stored, 'x')).toEqual({ ok: true, value: { ...stored, proposal } });
  });

  test('of format 0, the proposal alone, is migrated', () => {
    const read = readDraft({ ...alaska, id }, 'x');
    expect(read).toMatchObject({ ok: true, value: { format: 1, id, revision: 0, updatedAt: null } });
    expect(read.ok && read.value.proposal.zones).toEqual(alaska.zones);
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'x: is no draft; expected an object'],
    ['a list', [], 'x: is no draft; expected an object'],
    [
      'a newer format',
      { ...stored, format: 2 },
      'x: format: is 2, of a newer version of the page; this one reads up to 1',
    ],
    ['a broken format', { ...stored, format: '1' }, 'x: format: is no number of a format'],
    ['the id of a file', { ...stored, id: '../x' }, 'x: id: is no id of a draft; expected own- and letters'],
    ['no revision', { ...stored, revision: NaN }, 'x: revision: is no count of changes'],
    [
      'a broken day',
      { ...stored, proposal: { ...alaska, date: 'soon' } },
      'x: date: is not a day; expected YYYY-MM-DD',
    ],
  ])('with %s is a fault', (_, value, fault) => {
    expect(faults(value)).toEqual([fault]);
  });
});

describe('a proposal that is still being written', () => {
  const known = new Set(['UA-14', 'UA-09', 'UA-63', 'UA-59', 'UA-65', 'UA-23', 'UA-43', 'UA-40']);
  const empty = {
    ...emptyProposal(id, '2025-08-15'),
    zones: [{ id: 'zone', kind: 'cession', label: { en: '' }, rule: { any: [] }, sources: ['later'] }],
    claims: [
      {
        id: 'claim',
        label: { en: '' },
        quantity: { area: { all: [{ oblasts: [] }, { heldBy: 'UA' }] } },
        reported: 0,
        unit: 'km2',
        by: '',
        date: '2025-08-15',
        url: '',
        read: 'original',
      },
    ],
  };

  test('is read though it is not whole, and the strict parser says what is missing', () => {
    expect(parseDraftProposal(empty, 'x')).toEqual({ ok: true, value: empty });
    const strict = parseProposal(empty, 'x', known);
    expect(strict.ok ? [] : strict.faults.map(describeFault)).toEqual([
      'x: title.en: is empty',
      'x: proposedBy.en: is empty',
      'x: summary.en: is empty',
      'x: zones[0].label.en: is empty',
      'x: zones[0].rule.any: is empty',
      'x: claims[0].label.en: is empty',
      'x: claims[0].quantity.area.all[0].oblasts: names no oblast',
      'x: claims[0].by: is empty',
      'x: claims[0].url: is not an https address',
      'x: sources: has no source',
    ]);
  });

  test('is a fault where something is wrong rather than missing', () => {
    const wrong = { ...empty, zones: [{ ...empty.zones[0], kind: 'gift' }] };
    const read = parseDraftProposal(wrong, 'x');
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toContain('zones[0].kind');
    const twice = parseDraftProposal({ ...empty, zones: [...empty.zones, ...empty.zones] }, 'x');
    expect(twice.ok ? [] : twice.faults.map(describeFault)).toEqual(['x: zones[1].id: "zone" stands twice']);
    expect(
      parseDraftProposal({ ...empty, claims: [{ ...empty.claims[0], url: 'javascript:1' }] }, 'x').ok,
    ).toBe(false);
  });

  test('is the proposal itself when it is whole', () => {
    expect(parseDraftProposal(alaska, 'x')).toEqual(parseProposal(alaska, 'x', known));
  });
});

test('ids are free ones', () => {
  expect(freeId('zone', [])).toBe('zone');
  expect(freeId('zone', [{ id: 'zone' }, { id: 'zone-3' }])).toBe('zone-2');
  expect(freeId('zone', [{ id: 'zone' }, { id: 'zone-2' }])).toBe('zone-3');
});
