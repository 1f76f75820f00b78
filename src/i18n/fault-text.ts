import type { Language } from '../state/view.ts';
import type { Messages } from './en.ts';
import { messagesOf } from './format.ts';

/** What the parser says of things that are not written yet, and the messages that say it to a reader. */
const MISSING = new Map<string, keyof Messages>([
  ['is empty', 'faultEmpty'],
  ['is not an https address', 'faultAddress'],
  ['names no source', 'faultNoSourceNamed'],
  ['has no source', 'faultNoSource'],
  ['has no zone', 'faultNoZone'],
  ['names no oblast', 'faultNoOblast'],
]);

/** Whether a fault of a proposal says that something is still missing, rather than wrong. */
export function isMissing(message: string): boolean {
  return MISSING.has(message);
}

/** A fault of a proposal in a language: what is often missing in its words, anything else as the parser says it. */
export function faultText(message: string, language: Language): string {
  const key = MISSING.get(message);
  return key ? String(messagesOf(language)[key]) : message;
}
