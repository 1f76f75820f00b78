import Ajv, { type SchemaObject } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { proposalSchema } from '../../src/model/proposal-schema.ts';
import { proposalJsonSchema, proposalJsonSchemaText } from '../../src/publish/proposal-json-schema.ts';
import { anyJson, placesIn, withPart } from '../model/any-json.ts';
import { dataFiles } from '../support/data-files.ts';
import { box } from '../support/squares.ts';

const files = dataFiles();
const proposals = [...files].filter(([path]) => /proposals\/(?!schema)/.test(path));

describe('the JSON Schema of a proposal', () => {
  const validate = new Ajv({ strict: false }).compile(proposalJsonSchema() as SchemaObject);

  test('on disk is the one that the code gives: `npm run schema` writes it', () => {
    expect(files.get('data/proposals/schema.json')).toBe(proposalJsonSchemaText());
  });

  test('accepts all eleven proposals', () => {
    expect(proposals).toHaveLength(11);
    for (const [path, text] of proposals) {
      validate(JSON.parse(text));
      expect(validate.errors, path).toBeNull();
    }
  });

  test.each([
    ['a rule of no known form', (zone: Record<string, unknown>) => ({ ...zone, rule: { nothing: [] } })],
    ['an unknown kind', (zone: Record<string, unknown>) => ({ ...zone, kind: 'gift' })],
    ['a zone without sources', (zone: Record<string, unknown>) => ({ ...zone, sources: [] })],
    ['a member that is not known', (zone: Record<string, unknown>) => ({ ...zone, colour: 'red' })],
  ])('refuses %s', (_, spoil) => {
    const proposal = JSON.parse(proposals[0]?.[1] ?? '');
    expect(validate({ ...proposal, zones: proposal.zones.map(spoil) })).toBe(false);
  });

  test('says of any file what the build says of it, but for days that do not exist and open rings', () => {
    const texts = proposals.map(([, text]) => JSON.parse(text));
    const [first] = texts;
    const bands = {
      within: { km: 5, of: { any: [{ minus: [{ heldBy: 'RU' }, { geometry: box(30, 48, 31, 49) }] }] } },
    };
    const bases = [...texts, { ...first, zones: [{ ...first.zones[0], rule: bands, extent: 'at-most' }] }];
    const spoilt = fc
      .constantFrom(...bases)
      .chain((base) =>
        fc.tuple(
          fc.constant(base),
          fc.constantFrom(...placesIn(base)),
          fc.option(anyJson, { nil: undefined }),
        ),
      )
      .map(([base, place, part]) => withPart(base, place, part));
    const beyond = /is not a day; expected YYYY-MM-DD|is not closed/;
    let refused = 0;
    fc.assert(
      fc.property(spoilt, (file) => {
        const { success, issues = [] } = v.safeParse(proposalSchema, file);
        const valid = validate(file);
        if (!success) refused += 1;
        if (success !== valid) expect(issues.map(({ message }) => message).join()).toMatch(beyond);
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});
