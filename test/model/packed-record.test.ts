import { expect, test } from 'vitest';
import { type PackedRecord, packRecord, unpackRecord } from '../../src/model/packed-record.ts';
import { realFacts } from '../support/real-data.ts';

const { record } = realFacts();
/** As it comes over the network. */
const sent = (packed: PackedRecord): PackedRecord => JSON.parse(JSON.stringify(packed));

test('the real record comes back from its columns as it was', () => {
  expect(unpackRecord(sent(packRecord(record)), 'record.json')).toEqual({ ok: true, value: record });
});

test('a file cut short is a fault that names the column', () => {
  const packed = packRecord(record);
  const lat = packed.lat.slice(0, -1);
  expect(unpackRecord({ ...packed, lat }, 'record.json')).toEqual({
    ok: false,
    faults: [
      {
        file: 'record.json',
        path: 'lat',
        message: 'has 9811 entries; expected 9812, as many as names',
      },
    ],
  });
});

test('what the columns could not give back is refused', () => {
  const [first] = record.settlements;
  if (!first) throw new Error('no settlements');
  const alone = (change: Partial<typeof first>) => () =>
    packRecord({ ...record, settlements: [{ ...first, ...change }], changes: [] });
  expect(alone({ id: 'Bar' })).toThrow('settlement Bar: expected an id like 05-0001');
  expect(alone({ lon: 27.6834 })).toThrow('settlement 05-0001: 27.6834 is finer than 0.001 degree');
});
