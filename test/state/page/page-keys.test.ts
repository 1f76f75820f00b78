import { expect, test } from 'vitest';
import { actionOf, KEY_ACTIONS, PAGE_KEYS, type PressedKey } from '../../../src/state/page/page-keys.ts';

const press = (pressed: Partial<PressedKey>): PressedKey => ({
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...pressed,
});

test('every action has a key of its own', () => {
  expect(new Set(KEY_ACTIONS.map((action) => PAGE_KEYS[action].key)).size).toBe(KEY_ACTIONS.length);
  for (const action of KEY_ACTIONS) expect(actionOf(press({ key: PAGE_KEYS[action].key }))).toBe(action);
});

test.each([
  ['х', 'BracketLeft', false, 'dayBack'],
  ['ї', 'BracketRight', false, 'dayOn'],
  ['Х', 'BracketLeft', true, 'changeBack'],
  ['.', 'Slash', false, 'search'],
  [',', 'Slash', true, 'keys'],
  ['д', 'KeyL', false, 'list'],
  ['ф', 'KeyA', false, null],
])('on a Ukrainian keyboard %s acts as the key that lies there', (key, code, shiftKey, action) => {
  expect(actionOf(press({ key, code, shiftKey }))).toBe(action);
});

test('other keyboards count by what is written on the key', () => {
  // German: ü lies where the English keyboard has the bracket, - where it has the slash.
  expect(actionOf(press({ key: 'ü', code: 'BracketLeft' }))).toBeNull();
  expect(actionOf(press({ key: '-', code: 'Slash' }))).toBe('zoomOut');
  expect(actionOf(press({ key: '/', code: 'Digit7', shiftKey: true }))).toBe('search');
  expect(actionOf(press({ key: '[', code: 'Digit8', altKey: true }))).toBe('dayBack');
  expect(actionOf(press({ key: '.', code: 'Period' }))).toBeNull();
});

test('the browser keeps its own keys', () => {
  for (const held of ['ctrlKey', 'metaKey'] as const)
    expect(actionOf(press({ key: '0', code: 'Digit0', [held]: true }))).toBeNull();
});
