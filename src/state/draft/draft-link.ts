import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { draftFault } from '../../model/draft-faults.ts';
import type { Proposal } from '../../model/proposal.ts';
import { parseDraftProposal } from '../../model/proposal-schema.ts';
import { type FaultParams, fail, type Result } from '../../model/result.ts';

/** Longer parts of a link are cut on their way by what people send links with. */
export const LONGEST_LINK = 8000;
/** A link that was made by hand may be longer, up to here. */
const LONGEST_READ = 4 * LONGEST_LINK;
/** The most text that a link may unfold to. */
const LARGEST_TEXT = 1_000_000;
/** Bytes that are unfolded at a time: so many can give a thousand times as much. */
const SLICE = 512;

/** A proposal as the part `draft=` of a link: deflated, in base64url; null if it is too long for one. */
export function draftToLink(proposal: Proposal): string | null {
  const bytes = deflateSync(strToU8(JSON.stringify(proposal)), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return text.length > LONGEST_LINK ? null : text;
}

/** Reads {@link draftToLink}'s text. Whatever it holds, time and memory are bounded; a fault says what is wrong. */
export function linkToDraft(text: string): Result<Proposal> {
  const wrong = (...[code, params]: [Parameters<typeof draftFault>[1], FaultParams?]) =>
    fail({ file: 'link', ...draftFault('draft', code, params) });
  if (text.length > LONGEST_READ) return wrong('linkTooLong', { most: LONGEST_READ });
  if (!/^[\w-]+$/.test(text)) return wrong('linkLetters');
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const json = inflated(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
    if (json === null) return wrong('linkTooMuch');
    return parseDraftProposal(JSON.parse(json), 'link');
  } catch {
    return wrong('linkDamaged');
  }
}

function inflated(bytes: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    size += part.length;
    if (size <= LARGEST_TEXT) parts.push(part);
    ended = final;
  });
  for (let from = 0; from < bytes.length && size <= LARGEST_TEXT; from += SLICE)
    inflate.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
  if (size > LARGEST_TEXT) return null;
  if (!ended) throw new Error('ends too early');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}

/** The parts `draft=` of an address, four at most. */
export function draftLinksIn(hash: string): string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part.startsWith('draft='))
    .map((part) => part.slice('draft='.length))
    .slice(0, 4);
}
