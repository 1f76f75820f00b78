import type { Catalog } from '../model/catalog.ts';
import type { Draft } from '../model/draft.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Proposal, ProposalOrigin } from '../model/proposal.ts';
import type { AppState } from './app-state.ts';

/** A proposal that the page can show: one of the catalogue, or a draft of the reader's own. */
export interface ProposalEntry {
  id: string;
  date: IsoDate;
  proposal: Proposal;
  origin: ProposalOrigin;
  /** The figures that the site publishes; null for drafts, which are computed only. */
  published: Catalog['proposals'][number] | null;
}

type Written = Pick<AppState, 'catalog' | 'drafts' | 'received'>;

/** The state of a page on which nothing has been written. */
export const NO_DRAFTS: Pick<AppState, 'drafts' | 'received'> = { drafts: [], received: {} };

const ofCatalog = new WeakMap<Catalog, readonly ProposalEntry[]>();
const ofDraft = new WeakMap<Draft, ProposalEntry>();
let last: { of: Written; entries: readonly ProposalEntry[] } | null = null;

/** The catalogue's proposals in order of date, then the drafts; the same objects for the same state. */
export function allProposals({ catalog, drafts, received }: Written): readonly ProposalEntry[] {
  if (last?.of.catalog === catalog && last.of.drafts === drafts && last.of.received === received)
    return last.entries;
  const entries = [
    ...(catalog ? published(catalog) : []),
    ...drafts.map((draft) => entryOf(draft, Object.hasOwn(received, draft.id) ? 'received' : 'own')),
  ];
  last = { of: { catalog, drafts, received }, entries };
  return entries;
}

function published(catalog: Catalog): readonly ProposalEntry[] {
  const known = ofCatalog.get(catalog);
  if (known) return known;
  const entries = catalog.proposals.map(
    (entry): ProposalEntry => ({
      id: entry.id,
      date: entry.date,
      proposal: entry.proposal,
      origin: 'catalog',
      published: entry,
    }),
  );
  ofCatalog.set(catalog, entries);
  return entries;
}

function entryOf(draft: Draft, origin: 'own' | 'received'): ProposalEntry {
  const known = ofDraft.get(draft);
  if (known?.origin === origin) return known;
  const { id, proposal } = draft;
  const entry: ProposalEntry = { id, date: proposal.date, proposal, origin, published: null };
  ofDraft.set(draft, entry);
  return entry;
}

export function entryById(state: Written, id: string): ProposalEntry | undefined {
  return allProposals(state).find((entry) => entry.id === id);
}

export function proposalById(state: Written, id: string): Proposal | undefined {
  return entryById(state, id)?.proposal;
}

/** The drafts that are switched on or being written: their proposals go to the worker. */
export function draftsInUse({ drafts, view }: Pick<AppState, 'drafts' | 'view'>): Proposal[] {
  return drafts
    .filter(({ id }) => id === view.editing || view.shown.some((shown) => shown.id === id))
    .map(({ proposal }) => proposal);
}

const numbers = new WeakMap<object, number>();
let counted = 0;

/** Tells values apart by identity: drafts are never changed in place. */
function numberOf(value: object): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  counted += 1;
  numbers.set(value, counted);
  return counted;
}

/** What of some proposals the model's answers depend on, as a short text: not their words. */
export function computedFrom(proposals: readonly Proposal[]): string {
  return proposals
    .map(({ id, date, zones, claims }) =>
      [
        id,
        date,
        ...zones.map((zone) => [zone.id, zone.kind, zone.optional ?? false, numberOf(zone.rule)].join()),
        ...claims.map((claim) => [claim.id, numberOf(claim.quantity)].join()),
      ].join(';'),
    )
    .join(' ');
}
