/** What a key does on the page, outside of the map and of fields. */
export const KEY_ACTIONS = [
  'search',
  'keys',
  'list',
  'dayBack',
  'dayOn',
  'changeBack',
  'changeOn',
  'zoomIn',
  'zoomOut',
  'home',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** The key of each action as it is written, and where it lies on the keyboard, with or without Shift. */
export const PAGE_KEYS: Readonly<Record<KeyAction, { key: string; code: string; shift: boolean }>> = {
  search: { key: '/', code: 'Slash', shift: false },
  keys: { key: '?', code: 'Slash', shift: true },
  list: { key: 'l', code: 'KeyL', shift: false },
  dayBack: { key: '[', code: 'BracketLeft', shift: false },
  dayOn: { key: ']', code: 'BracketRight', shift: false },
  changeBack: { key: '{', code: 'BracketLeft', shift: true },
  changeOn: { key: '}', code: 'BracketRight', shift: true },
  zoomIn: { key: '+', code: 'Equal', shift: true },
  zoomOut: { key: '-', code: 'Minus', shift: false },
  home: { key: '0', code: 'Digit0', shift: false },
};

export interface PressedKey {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Letters, and marks that lie elsewhere, on a keyboard set to Ukrainian. */
const CYRILLIC_LAYOUT = /^[\p{Script=Cyrillic}.,]$/u;

/**
 * The action of a pressed key; null if it has none. Keys count by what is written on them, so that they can be
 * found on any keyboard; where the keyboard writes Cyrillic, by where they lie.
 */
export function actionOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: PressedKey): KeyAction | null {
  if (ctrlKey || metaKey) return null;
  const written = KEY_ACTIONS.find((action) => PAGE_KEYS[action].key === key);
  // Some keyboards write brackets with Alt.
  if (written) return written;
  if (altKey || !CYRILLIC_LAYOUT.test(key)) return null;
  return (
    KEY_ACTIONS.find((action) => PAGE_KEYS[action].code === code && PAGE_KEYS[action].shift === shiftKey) ??
    null
  );
}
