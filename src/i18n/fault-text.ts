import type { Language } from '../state/view.ts';
import { messagesOf } from './format.ts';

/** A fault of a proposal in a language: what is often missing in its words, anything else as the parser says it. */
export function faultText(message: string, language: Language): string {
  const t = messagesOf(language);
  const known: Record<string, string> = {
    'is empty': t.faultEmpty,
    'is not an https address': t.faultAddress,
    'names no source': t.faultNoSourceNamed,
    'has no source': t.faultNoSource,
    'has no zone': t.faultNoZone,
    'names no oblast': t.faultNoOblast,
  };
  return Object.hasOwn(known, message) ? (known[message] ?? message) : message;
}
