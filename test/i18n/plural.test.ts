import { expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/format.ts';
import { pluralIn } from '../../src/i18n/plural.ts';

test.each([
  [0, '0 населених пунктів'],
  [1, '1 населений пункт'],
  [2, '2 населені пункти'],
  [5, '5 населених пунктів'],
  [11, '11 населених пунктів'],
  [12, '12 населених пунктів'],
  [21, '21 населений пункт'],
  [22, '22 населені пункти'],
  [111, '111 населених пунктів'],
])('%d in Ukrainian: %s', (settlements, text) => {
  expect(messagesOf('uk').transfersCount({ settlements, count: String(settlements) })).toBe(
    `${text}, від найбільшого`,
  );
});

test('the other nouns beside a number', () => {
  const { pockets, tableRows, dataHolds } = messagesOf('uk');
  expect([1, 3, 7].map((count) => pockets({ count }))).toEqual([
    '1 відокремлена ділянка з власною лінією',
    '3 відокремлені ділянки з власною лінією',
    '7 відокремлених ділянок з власною лінією',
  ]);
  expect([1, 4, 11].map((rows) => tableRows({ rows, count: rows }))).toEqual([
    '1 рядок',
    '4 рядки',
    '11 рядків',
  ]);
  expect(dataHolds({ features: 21, parts: 'зони (21)' })).toBe('21 об’єкт: зони (21).');
});

test('English knows one and many', () => {
  const { transfersCount, pockets } = messagesOf('en');
  expect([1, 2, 21].map((n) => transfersCount({ settlements: n, count: n }))).toEqual([
    '1 settlement, largest first',
    '2 settlements, largest first',
    '21 settlements, largest first',
  ]);
  expect(pockets({ count: 1 })).toBe('1 detached pocket with a line of their own');
});

test('a form that is missing and a count that is no number read as the other one', () => {
  const plural = pluralIn('uk-UA');
  expect(plural(2, { one: 'a', other: 'z' })).toBe('z');
  expect(plural('багато', { one: 'a', other: 'z' })).toBe('z');
  expect(plural('1', { one: 'a', other: 'z' })).toBe('a');
  expect(plural(1.5, { one: 'a', few: 'b', many: 'c', other: 'z' })).toBe('z');
});
