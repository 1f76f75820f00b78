import type { Catalog } from '../../model/catalog.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Settlement } from '../../model/settlement.ts';
import { OTHER_NAMES } from './other-names.ts';
import { fromLatinKeys, nearlySame, plain, romanised, skeleton } from './spelling.ts';

/** Something that can be found. */
export interface Found {
  kind: 'place' | 'oblast' | 'proposal';
  id: string;
}

interface Entry {
  found: Found;
  /** How much it is looked for, as a power of ten: of people for a settlement. */
  weight: number;
  /** Its names in Latin letters, each on a line of its own between line breaks. */
  names: string;
  /** The same as skeletons (see {@link skeleton}). */
  bones: string;
}

export type SearchIndex = readonly Entry[];

const MOST = 12;
/** Shorter queries would be near to everything. */
const LEAST_FOR_TYPO = 5;
const LONGEST_QUERY = 100;

/** A large settlement's oblast stands behind it, and before all others of the name. */
const OBLAST_WEIGHT = 5;
const PROPOSAL_WEIGHT = 6;

/**
 * What a kind of match costs, in powers of ten of people: so Kharkiv, which merely sounds like `Kharkov`, comes
 * before the hamlet Kharkove, which begins so, but a hamlet whose name is typed in full is never lost.
 */
const COST = { whole: 0, sounds: 1, start: 3, words: 4, soundsStart: 5, soundsWords: 6 } as const;

const lines = (texts: readonly string[]) => `\n${texts.filter(Boolean).join('\n')}\n`;

function entry(found: Found, weight: number, names: readonly string[]): Entry {
  const latin = [...new Set(names.map(romanised))];
  return { found, weight, names: lines(latin), bones: lines([...new Set(latin.map(skeleton))]) };
}

/** `Донеччина`, `Харківщина`: how an oblast is called beside its official name. */
function landOf(nameUk: string): string {
  return nameUk.replace(/цька область$/, 'ччина').replace(/ська область$/, 'щина');
}

/** What can be searched; `settlements` may be none while the facts are on their way. */
export function buildSearchIndex(
  named: { oblasts: Catalog['oblasts']; proposals: readonly { id: string; proposal: Proposal }[] },
  settlements: readonly Settlement[],
): SearchIndex {
  const others = new Map(Object.entries(OTHER_NAMES).map(([name, more]) => [plain(name), more]));
  const proposals = named.proposals.map(({ id, proposal: { title, proposedBy, date } }) =>
    entry({ kind: 'proposal', id }, PROPOSAL_WEIGHT, [
      title.en,
      title.uk ?? '',
      proposedBy.en,
      proposedBy.uk ?? '',
      date.slice(0, 4),
    ]),
  );
  const oblasts = named.oblasts.map(({ id, name, nameUk }) =>
    entry({ kind: 'oblast', id }, OBLAST_WEIGHT, [
      name,
      nameUk,
      `${name} oblast`,
      `${name} region`,
      landOf(nameUk),
    ]),
  );
  // Of two places of one name and size unknown the larger kind comes first.
  const least = { city: 0.6, town: 0.4, village: 0 };
  const places = settlements.map(({ id, name, nameUk, kind, population }) =>
    entry({ kind: 'place', id }, Math.log10((population ?? 0) + 1) + least[kind], [
      name,
      nameUk ?? '',
      ...(kind === 'village' ? [] : (others.get(plain(nameUk ?? '')) ?? [])),
    ]),
  );
  return [...proposals, ...oblasts, ...places];
}

/** Whether each of the words begins a word of one of the names. */
const allBegin = (names: string, words: readonly string[]) =>
  words.every((word) => names.includes(`\n${word}`) || names.includes(` ${word}`));

interface Query {
  latin: string;
  bones: string;
  words: string[];
  boneWords: string[];
}

function costOf({ names, bones }: Entry, query: Query): number | null {
  if (names.includes(`\n${query.latin}\n`)) return COST.whole;
  const sounding = query.bones.length > 1;
  if (sounding && bones.includes(`\n${query.bones}\n`)) return COST.sounds;
  if (names.includes(`\n${query.latin}`)) return COST.start;
  if (allBegin(names, query.words)) return COST.words;
  if (!sounding) return null;
  if (bones.includes(`\n${query.bones}`)) return COST.soundsStart;
  return allBegin(bones, query.boneWords) ? COST.soundsWords : null;
}

function best(rated: { found: Found; score: number }[]): Found[] {
  return rated
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ found }) => found);
}

function matching(index: SearchIndex, text: string): Found[] {
  const latin = romanised(text);
  const query = { latin, bones: skeleton(latin) };
  if (query.latin === '') return [];
  const split = {
    ...query,
    words: query.latin.split(' '),
    boneWords: query.bones.split(' ').filter(Boolean),
  };
  const rated: { found: Found; score: number }[] = [];
  for (const one of index) {
    const cost = costOf(one, split);
    if (cost !== null) rated.push({ found: one.found, score: one.weight - cost });
  }
  return best(rated);
}

/** Names that differ by one letter from what was typed, in full or so far. */
function nearby(index: SearchIndex, text: string): Found[] {
  const bones = skeleton(romanised(text));
  if (bones.length < LEAST_FOR_TYPO) return [];
  // One wrong letter leaves the first two letters as they are, or all from the fourth on.
  const [head, tail] = [`\n${bones.slice(0, 2)}`, bones.slice(3)];
  const near = (name: string) => nearlySame(name, bones) || nearlySame(name.slice(0, bones.length), bones);
  return best(
    index
      .filter(({ bones: names }) => names.includes(head) || names.includes(tail))
      .filter((one) => one.bones.split('\n').some(near))
      .map(({ found, weight }) => ({ found, score: weight })),
  );
}

/**
 * The best answers to a query, at most twelve, best first: how well a name matches is weighed against the size of
 * the place. If nothing matches, one wrong letter is allowed, and then a text typed in Ukrainian on Latin keys. An
 * empty query has no answers.
 */
export function search(index: SearchIndex, text: string): Found[] {
  const query = text.slice(0, LONGEST_QUERY);
  for (const answers of [
    () => matching(index, query),
    () => nearby(index, query),
    () => matching(index, fromLatinKeys(query)),
  ]) {
    const found = answers();
    if (found.length > 0) return found;
  }
  return [];
}
