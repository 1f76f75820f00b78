import { expect, test } from 'vitest';
import { flatProperties, ruleText } from '../../../src/export/formats/flat-properties.ts';
import { realFacts } from '../../support/real-data.ts';

test('nested figures become columns, lists one text, nothing is left out but what is null', () => {
  expect(
    flatProperties({
      zone: 'a',
      areaKm2: { low: 1, central: 2.5, high: 3 },
      byOblast: [{ oblast: 'UA-14', areaKm2: { low: 1, central: 2, high: 3 } }],
      settlementIds: ['s1', 's2'],
      settlements: 0,
      optional: false,
      note: null,
      rule: { all: [{ oblasts: ['UA-63', 'UA-59'] }, { detached: { heldBy: 'RU' } }] },
    }),
  ).toEqual({
    zone: 'a',
    areaKm2_low: 1,
    areaKm2_central: 2.5,
    areaKm2_high: 3,
    byOblast: 'UA-14: 2 km2 (1 to 3)',
    settlementIds: 's1; s2',
    settlements: 0,
    optional: false,
    rule: '(oblasts UA-63, UA-59) and (parts of (held by RU) apart from its main body)',
  });
  expect(flatProperties(null)).toEqual({});
});

test('every rule of the proposals reads without braces', () => {
  for (const { zones } of realFacts().proposals)
    for (const { rule } of zones) {
      expect(ruleText(rule)).not.toMatch(/[{}[\]]|undefined|object/);
      expect(flatProperties({ rule })).toEqual({ rule: ruleText(rule) });
    }
  expect(ruleText({ minus: [{ heldBy: 'RU' }, { within: { km: 15, of: { heldBy: 'UA' } } }] })).toBe(
    '(held by RU) without (within 15 km of (held by UA))',
  );
});
