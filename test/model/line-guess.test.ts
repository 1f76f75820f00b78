import { describe, expect, test } from 'vitest';
import { dayIn, guessDay, readsAsHeld, titleOf } from '../../src/model/line-guess.ts';

describe('the day that a text names', () => {
  test.each([
    ['deepstatemap_data_20250815.geojson', '2025-08-15'],
    ['2025-08-15T21_00_00.json', '2025-08-15'],
    ['front 2025_08_15 v2', '2025-08-15'],
    ['Карта 15.08.2025', '2025-08-15'],
    ['export-1755302400000.json', null],
    ['20251345.geojson', null],
    ['19870815.kml', null],
    ['line.geojson', null],
  ])('%s: %s', (text, day) => expect(dayIn(text)).toBe(day));

  test('comes from what all features say alike, if the file’s name says none', () => {
    const properties = [
      { name: 'name', distinct: 1, values: [{ value: '2020-01-01' }] },
      { name: 'updated', distinct: 2, values: [{ value: '2021-01-01' }] },
      { name: 'Date', distinct: 1, values: [{ value: '2025-08-15T00:00:00Z' }] },
    ];
    expect(guessDay('map.geojson', properties)).toBe('2025-08-15');
    expect(guessDay('20250901.geojson', properties)).toBe('2025-09-01');
    expect(guessDay('map.geojson', properties.slice(0, 2))).toBeNull();
  });
});

test.each([
  ['Окуповано /// Occupied /// #a52714', true],
  ['Окупований Крим /// Occupied Crimea /// ', true],
  ['ОРДЛО /// CADR and CALR /// ', true],
  ['Звільнено /// Liberated /// #0f9d58', false],
  ['Невідомий статус /// Unknown status /// ', false],
  ['Claimed Russian control', false],
  ['Assessed Russian advances', false],
  ['True', false],
])('“%s” reads as Russian-held: %s', (value, held) => expect(readsAsHeld(value)).toBe(held));

test('a title is the file’s name without what machines put there', () => {
  expect(titleOf('deepstatemap_data_20250815.geojson')).toBe('deepstatemap data 20250815');
  expect(titleOf('front.v2.kmz')).toBe('front.v2');
});
