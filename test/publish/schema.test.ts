import Ajv, { type SchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { proposalJsonSchema, proposalJsonSchemaText } from '../../src/publish/proposal-json-schema.ts';
import { dataFiles } from '../support/data-files.ts';

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
});
