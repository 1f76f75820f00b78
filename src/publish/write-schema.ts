import { writeFileSync } from 'node:fs';
import { proposalJsonSchemaText } from './proposal-json-schema.ts';

writeFileSync('data/proposals/schema.json', proposalJsonSchemaText());
