import { expect, test } from 'vitest';
import { tables } from '../../src/export/tables.ts';
import { enExport } from '../../src/i18n/en-export.ts';
import { realComparison, realState } from './real-layer.ts';

test('every table that can be saved has a name', () => {
  const ids = tables({ ...realState(), comparison: realComparison() }).map(({ id }) => id);
  expect(ids).toContain('comparison');
  expect(ids.filter((id) => !(id in enExport.tableNames))).toEqual([]);
});
