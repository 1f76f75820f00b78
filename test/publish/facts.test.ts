import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProposal } from '../../src/model/proposal-schema.ts';
import { describeFault } from '../../src/model/result.ts';
import { parseData } from '../../src/publish/facts.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';

const files = dataFiles();
const SETTLEMENTS = 'data/control/settlements.csv';
const CHANGES = 'data/control/changes.csv';
const ALASKA = 'data/proposals/alaska-2025-08.json';
const OBLASTS = 'data/boundaries/oblasts.geojson';

/** The faults that the data give once one file is spoilt. */
function faultsWith(path: string, spoil: (text: string) => string): string[] {
  const text = files.get(path) ?? '';
  const spoilt = spoil(text);
  expect(spoilt).not.toBe(text);
  const parsed = parseData(new Map(files).set(path, spoilt));
  return parsed.ok ? [] : parsed.faults.map(describeFault);
}

// biome-ignore lint/suspicious/noExplicitAny: a test spoils any part of the file
const inProposal = (spoil: (proposal: any) => void) => (text: string) => {
  const proposal = JSON.parse(text);
  spoil(proposal);
  return JSON.stringify(proposal);
};

describe('the build stops and names file, path and reason', () => {
  test('the data as they are have no fault', () => {
    const parsed = parseData(files);
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
  });

  test('a settlement in an unknown oblast', () => {
    expect(faultsWith(SETTLEMENTS, (text) => text.replace('town,UA-05', 'town,UA-99'))).toEqual([
      `${SETTLEMENTS}: line 2: oblast "UA-99" is unknown`,
    ]);
  });

  test('a change for an unknown settlement', () => {
    expect(faultsWith(CHANGES, (text) => text.replace('14-0845', '14-9999'))[0]).toBe(
      `${CHANGES}: line 2: settlement "14-9999" is unknown`,
    );
  });

  test('a change out of order', () => {
    expect(faultsWith(CHANGES, (text) => text.replace('2024-07-13', '2024-07-20'))[0]).toBe(
      `${CHANGES}: line 3: 2024-07-13 comes after 2024-07-20; changes stand in order of date`,
    );
  });

  test('a change that changes nothing', () => {
    expect(faultsWith(CHANGES, (text) => text.replace('Rozdolivka,RU', 'Rozdolivka,UA'))[0]).toBe(
      `${CHANGES}: line 2: 14-0845 is held by UA already`,
    );
  });

  test.each<[string, string, string, string]>([
    [
      'that does not exist',
      '2024-07-13',
      '2024-02-30',
      'date "2024-02-30" is not a day; expected YYYY-MM-DD',
    ],
    ['in words', '2024-07-13', 'July', 'date "July" is not a day; expected YYYY-MM-DD'],
    [
      'before the record',
      '2024-07-13',
      '2024-07-07',
      '2024-07-07 lies outside the record, 2024-07-08 to 2026-08-22',
    ],
    [
      'after the record',
      '2024-07-13',
      '2042-07-13',
      '2042-07-13 lies outside the record, 2024-07-08 to 2026-08-22',
    ],
  ])('one change on a day %s is one fault: the 470 after it are in order still', (_, from, to, message) => {
    expect(faultsWith(CHANGES, (text) => text.replace(from, to))).toEqual([`${CHANGES}: line 2: ${message}`]);
  });

  test('a change that is mistyped is a change still to those of the same settlement after it', () => {
    const [, id] = /\n[\d-]+,([\d-]+),[^\n]+,RU\n(?:.*\n)*[\d-]+,\1,/.exec(files.get(CHANGES) ?? '') ?? [];
    const lines = (files.get(CHANGES) ?? '').split('\n');
    const at = lines.findIndex((line) => line.includes(`,${id},`));
    expect(at).toBeGreaterThan(0);
    const [, , name] = lines[at]?.split(',') ?? [];
    const spoil = (text: string) => text.replace(`,${id},${name},`, `,${id},Nowhere,`);
    expect(faultsWith(CHANGES, spoil)).toEqual([
      `${CHANGES}: line ${at + 1}: settlement ${id} is ${name}, not "Nowhere"`,
    ]);
  });

  test('faults of several files are all told at once', () => {
    const spoilt = new Map(files)
      .set(CHANGES, (files.get(CHANGES) ?? '').replace('Rozdolivka,RU', 'Rozdolivka,UA'))
      .set(ALASKA, '[]');
    const parsed = parseData(spoilt);
    const told = parsed.ok ? [] : parsed.faults.map(({ file }) => file);
    expect(new Set(told)).toEqual(new Set([CHANGES, ALASKA]));
  });

  test('a table without a column', () => {
    expect(faultsWith(CHANGES, (text) => text.replace('held_by', 'holder'))[0]).toBe(
      `${CHANGES}: line 1: has no column held_by; expected date,settlement_id,name,held_by`,
    );
  });

  test('an unknown oblast in a rule', () => {
    const spoil = inProposal(({ zones }) => {
      zones[1].rule = { all: [{ heldBy: 'UA' }, { oblasts: ['UA-14', 'UA-98'] }] };
    });
    expect(faultsWith(ALASKA, spoil)).toEqual([
      `${ALASKA}: zones[1].rule.all[1].oblasts[1]: "UA-98" is no oblast`,
    ]);
  });

  test.each([
    [
      { nothing: 1 },
      'is no rule; expected an object with one of oblasts, heldBy, all, any, minus, detached, within, geometry',
    ],
    [
      { constructor: 1 },
      'is no rule; expected an object with one of oblasts, heldBy, all, any, minus, detached, within, geometry',
    ],
    [
      null,
      'is no rule; expected an object with one of oblasts, heldBy, all, any, minus, detached, within, geometry',
    ],
  ])('a rule that does not parse: %j', (rule, message) => {
    const spoil = inProposal(({ zones }) => {
      zones[0].rule = rule;
    });
    expect(faultsWith(ALASKA, spoil)).toEqual([`${ALASKA}: zones[0].rule: ${message}`]);
  });

  test('a zone without a source, and one that names a source the proposal does not have', () => {
    expect(
      faultsWith(
        ALASKA,
        inProposal(({ zones }) => zones[0].sources.splice(0)),
      ),
    ).toEqual([`${ALASKA}: zones[0].sources: names no source`]);
    const unknown = inProposal(({ zones }) => {
      zones[0].sources = ['hearsay'];
    });
    expect(faultsWith(ALASKA, unknown)[0]).toContain(
      `${ALASKA}: zones[0].sources[0]: "hearsay" is no source of this proposal`,
    );
  });

  test('an id that stands twice, and one that is not the file’s name', () => {
    const twice = inProposal(({ zones }) => {
      zones[1].id = zones[0].id;
    });
    expect(faultsWith(ALASKA, twice)).toEqual([`${ALASKA}: zones[1].id: "withdrawal" stands twice`]);
    const other = inProposal((proposal) => {
      proposal.id = 'another';
    });
    expect(faultsWith(ALASKA, other)).toEqual([
      `${ALASKA}: id: is "another"; expected the file's name, "alaska-2025-08"`,
    ]);
  });

  test('a broken ring of a drawing and of an oblast', () => {
    const open = inProposal(({ zones }) => {
      zones[0].rule = {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [30, 48],
              [31, 48],
              [31, 49],
              [30, 49],
            ],
          ],
        },
      };
    });
    expect(faultsWith(ALASKA, open)).toEqual([
      `${ALASKA}: zones[0].rule.geometry: coordinates[0] is not closed; its last position must repeat its first`,
    ]);
    const cut = (text: string) => {
      const boundaries = JSON.parse(text);
      const ring = boundaries.features[0].geometry.coordinates[0];
      (typeof ring[0][0] === 'number' ? ring : ring[0]).pop();
      return JSON.stringify(boundaries);
    };
    expect(faultsWith(OBLASTS, cut)[0]).toMatch(/features\[0\]\.geometry\.coordinates.*is not closed/);
  });

  test('what is no JSON, and siteFiles throws with the same words', () => {
    expect(faultsWith(ALASKA, () => '{')[0]).toContain(`${ALASKA}: is no JSON`);
    const broken = new Map(files).set(CHANGES, (files.get(CHANGES) ?? '').replace('14-0845', '14-9999'));
    expect(() => siteFiles(broken, 'test')).toThrow('line 2: settlement "14-9999" is unknown');
  });
});

test('reading any JSON as a proposal gives a value or faults, and never throws', () => {
  const oblasts = new Set(['UA-14']);
  const alaska = JSON.parse(files.get(ALASKA) ?? '');
  const keys = Object.keys(alaska);
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...keys), fc.jsonValue(), (whole, key, part) => {
      expect(typeof parseProposal(whole, 'x', oblasts).ok).toBe('boolean');
      expect(parseProposal({ ...alaska, [key]: part }, 'x', oblasts).ok).toBe(false);
      expect(parseProposal({ ...alaska, zones: [{ ...alaska.zones[0], rule: part }] }, 'x', oblasts).ok).toBe(
        false,
      );
    }),
    { numRuns: 300 },
  );
});
