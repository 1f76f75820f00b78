import type { FileFamily } from './file-family.ts';

export const SCHEMA: FileFamily = {
  id: 'schema',
  path: 'layers/proposals/schema.json',
  licences: ['MIT'],
  parts: [],
};
