import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import {
  dayAction,
  geometrySchema,
  proposalSchema,
  RULE_FORMS,
  ruleSchema,
} from '../model/proposal-schema.ts';

const degrees = (limit: number): JsonSchema => ({ type: 'number', minimum: -limit, maximum: limit });
const POSITION: JsonSchema = { type: 'array', items: [degrees(180), degrees(90)], minItems: 2 };
const RING: JsonSchema = { type: 'array', items: POSITION, minItems: 4 };
const POLYGON: JsonSchema = { type: 'array', items: RING, minItems: 1 };

const geometryForm = (type: string, coordinates: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { type: { const: type }, coordinates },
  required: ['type', 'coordinates'],
});

const CONFIG: ConversionConfig = {
  // What JSON Schema cannot say (a day that exists, rings that do not cross) the build checks.
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema }) => {
    if (valibotSchema === ruleSchema) return { $ref: '#/definitions/rule' };
    if (valibotSchema === geometrySchema) return { $ref: '#/definitions/geometry' };
    if (valibotSchema.type === 'lazy') return { $ref: '#/definitions/rule' };
    return undefined;
  },
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction === dayAction ? { ...jsonSchema, pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : undefined,
};

/** The JSON Schema (draft 7) of a file of `data/proposals/`, made from the schema by which the build reads it. */
export function proposalJsonSchema(): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(proposalSchema, CONFIG);
  const forms = Object.values(RULE_FORMS).map((form) => {
    const { $schema: _, ...rest } = toJsonSchema(form, CONFIG);
    return rest;
  });
  return {
    $schema: $schema ?? 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:lines-of-contact:proposal',
    title: 'A proposal',
    description:
      'A public proposal as the rules that its zones follow from, with the reported figures and their sources.',
    ...schema,
    definitions: {
      rule: { anyOf: forms },
      geometry: {
        anyOf: [
          geometryForm('Polygon', POLYGON),
          geometryForm('MultiPolygon', { type: 'array', items: POLYGON }),
        ],
      },
    },
  };
}

/** The file's text. */
export function proposalJsonSchemaText(): string {
  return `${JSON.stringify(proposalJsonSchema(), null, 2)}\n`;
}
