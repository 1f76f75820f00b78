import type { Params, ReadNote } from './protocol.ts';

/** Collects what was repaired or left out: each kind once, counted, with the place of the first. */
export interface Notes {
  /** `first` is only asked for the first of its kind. */
  add(key: ReadNote['key'], first: string | (() => string), count?: number): void;
  /** For what is said once: a later note of the same kind replaces it. */
  say(key: ReadNote['key'], params?: Params): void;
  list(): ReadNote[];
}

export function createNotes(): Notes {
  const notes = new Map<ReadNote['key'], Params>();
  return {
    add(key, first, count = 1) {
      const known = notes.get(key);
      if (known) known.count = Number(known.count) + count;
      else notes.set(key, { count, first: typeof first === 'string' ? first : first() });
    },
    say(key, params = {}) {
      notes.set(key, params);
    },
    list: () => [...notes].map(([key, params]) => ({ key, params })),
  };
}
