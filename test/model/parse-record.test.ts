import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChanges, parseRecord, parseSettlements } from '../../src/model/parse-record.ts';
import { describeFault } from '../../src/model/result.ts';

const OBLASTS = new Set(['UA-14', 'UA-63']);
const HEAD = 'id,name,name_uk,kind,oblast,lon,lat,population,held_on_2024_07_08';
const ROWS = [
  '14-1,Alpha,Альфа,town,UA-14,37.5,48.2,12000,UA',
  '14-2,Beta,,village,UA-14,37.6,48.3,,RU',
  '63-1,"Gamma, the Greater",Гамма,city,UA-63,36.2,50,1400000,UA',
];
const CHANGES = ['2024-07-09,14-1,Alpha,RU', '2025-01-01,14-2,Beta,UA', '2025-01-01,14-1,Alpha,UA'];
const CHANGES_HEAD = 'date,settlement_id,name,held_by';
const settlementsOf = (rows: readonly string[], head = HEAD) =>
  parseSettlements([head, ...rows].join('\n'), 's.csv', OBLASTS);
const settlements = settlementsOf(ROWS);
const changesOf = (rows: readonly string[], head = CHANGES_HEAD) =>
  parseChanges([head, ...rows].join('\n'), 'c.csv', settlements.ok ? settlements.value : []);
const faultsOf = (result: ReturnType<typeof settlementsOf> | ReturnType<typeof changesOf>) =>
  result.ok ? [] : result.faults.map(describeFault);

test('both tables are read; what is unknown is null', () => {
  const record = parseRecord(
    {
      settlements: `\uFEFF${[HEAD, ...ROWS].join('\r\n')}\r\n`,
      changes: [CHANGES_HEAD, ...CHANGES].join('\n'),
    },
    OBLASTS,
  );
  if (!record.ok) throw new Error(record.faults.map(describeFault).join());
  expect(record.value).toMatchObject({ firstDay: '2024-07-08', lastDay: '2026-08-22' });
  expect(record.value.settlements[1]).toEqual({
    id: '14-2',
    name: 'Beta',
    nameUk: null,
    kind: 'village',
    oblast: 'UA-14',
    lon: 37.6,
    lat: 48.3,
    population: null,
    heldAtStart: 'RU',
  });
  expect(record.value.settlements[2]?.name).toBe('Gamma, the Greater');
  expect(record.value.changes[0]).toEqual({ date: '2024-07-09', settlementId: '14-1', heldBy: 'RU' });
});

describe('a fault in the settlements names its line', () => {
  const good = ROWS[0] ?? '';
  test.each([
    [',Alpha,,town,UA-14,37.5,48.2,,UA', 's.csv: line 3: id is empty'],
    ['14-1,Beta,,town,UA-14,37.5,48.2,,UA', 's.csv: line 3: id 14-1 stands on an earlier line too'],
    ['14-2,,,town,UA-14,37.5,48.2,,UA', 's.csv: line 3: name is empty'],
    [
      '14-2,Beta,,hamlet,UA-14,37.5,48.2,,UA',
      's.csv: line 3: kind "hamlet" is not one of city, town, village',
    ],
    ['14-2,Beta,,town,UA-99,37.5,48.2,,UA', 's.csv: line 3: oblast "UA-99" is unknown'],
    ['14-2,Beta,,town,UA-14,48.2,37.5,,UA', 's.csv: line 3: 48.2, 37.5 is not in Ukraine'],
    ['14-2,Beta,,town,UA-14,,48.2,,UA', 's.csv: line 3: , 48.2 is not in Ukraine'],
    ['14-2,Beta,,town,UA-14,east,48.2,,UA', 's.csv: line 3: east, 48.2 is not in Ukraine'],
    ['14-2,Beta,,town,UA-14,37.5,48.2,1.5,UA', 's.csv: line 3: population "1.5" is not a whole number'],
    ['14-2,Beta,,town,UA-14,37.5,48.2,-3,UA', 's.csv: line 3: population "-3" is not a whole number'],
    ['14-2,Beta,,town,UA-14,37.5,48.2,many,UA', 's.csv: line 3: population "many" is not a whole number'],
    ['14-2,Beta,,town,UA-14,37.5,48.2,,ru', 's.csv: line 3: held_on_2024_07_08 is "ru"; expected UA or RU'],
  ])('%s', (row, fault) => {
    expect(faultsOf(settlementsOf([good, row]))).toEqual([fault]);
  });

  test('and all faults of a line are named', () => {
    expect(faultsOf(settlementsOf(['14-2,,,hamlet,UA-99,37.5,48.2,,UA']))).toHaveLength(3);
  });

  test('a missing column is the only one', () => {
    expect(faultsOf(settlementsOf(ROWS, HEAD.replace('lat', 'latitude').replace('kind', 'type')))).toEqual([
      `s.csv: line 1: has no column kind, lat; expected ${HEAD}`,
    ]);
  });
});

describe('a fault in the changes names its line', () => {
  test.each<[string, string[], string[]]>([
    ['an unknown settlement', ['2025-01-01,14-9,Alpha,RU'], ['c.csv: line 2: settlement "14-9" is unknown']],
    ['another name', ['2025-01-01,14-1,Beta,RU'], ['c.csv: line 2: settlement 14-1 is Alpha, not "Beta"']],
    [
      'no day',
      ['2025-02-30,14-1,Alpha,RU'],
      ['c.csv: line 2: date "2025-02-30" is not a day; expected YYYY-MM-DD'],
    ],
    [
      'before the record',
      ['2024-07-07,14-1,Alpha,RU'],
      ['c.csv: line 2: 2024-07-07 lies outside the record, 2024-07-08 to 2026-08-22'],
    ],
    [
      'after the record',
      ['2026-08-23,14-1,Alpha,RU'],
      ['c.csv: line 2: 2026-08-23 lies outside the record, 2024-07-08 to 2026-08-22'],
    ],
    [
      'out of order',
      ['2025-03-01,14-1,Alpha,RU', '2025-02-28,14-2,Beta,UA'],
      ['c.csv: line 3: 2025-02-28 comes after 2025-03-01; changes stand in order of date'],
    ],
    ['nothing changes', ['2025-01-01,14-1,Alpha,UA'], ['c.csv: line 2: 14-1 is held by UA already']],
    [
      'nothing changes after a change',
      ['2025-01-01,14-1,Alpha,RU', '2025-01-02,14-1,Alpha,RU'],
      ['c.csv: line 3: 14-1 is held by RU already'],
    ],
    ['no holder', ['2025-01-01,14-1,Alpha,?'], ['c.csv: line 2: held_by is "?"; expected UA or RU']],
    ['too few cells', ['2025-01-01,14-1,Alpha'], ['c.csv: line 2: held_by is ""; expected UA or RU']],
  ])('%s', (_, rows, faults) => {
    expect(faultsOf(changesOf(rows))).toEqual(faults);
  });

  test('a missing column', () => {
    expect(faultsOf(changesOf(CHANGES, 'date,id,name,held_by'))).toEqual([
      `c.csv: line 1: has no column settlement_id; expected ${CHANGES_HEAD}`,
    ]);
  });
});

test('any text gives a value or faults and never throws', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '14-1', 'UA', '2025-01-01', '__proto__'));
  const text = fc.oneof(
    fc.string(),
    fc.array(cell).map((cells) => `${HEAD},${CHANGES_HEAD}\n${cells.join(',')}`),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(typeof parseRecord({ settlements: a, changes: b }, OBLASTS).ok).toBe('boolean');
      expect(typeof changesOf([b]).ok).toBe('boolean');
    }),
  );
});
