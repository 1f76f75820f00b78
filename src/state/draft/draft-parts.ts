import type { MultiPolygon } from 'geojson';
import { freeId, NO_RULE } from '../../model/draft.ts';
import type { Proposal, Zone, ZoneKind } from '../../model/proposal.ts';
import type { Rule } from '../../model/rule.ts';
import type { AppStore } from '../store.ts';
import { changeDraft } from './drafts.ts';

/** The lists that a proposal is made of. */
export type PartList = {
  [Key in keyof Proposal]-?: Proposal[Key] extends readonly object[] ? Key : never;
}[keyof Proposal];
export type PartOf<List extends PartList> = Proposal[List][number];

/** Adds an entry at the end of a list of a draft. */
export function addPart<List extends PartList>(
  store: AppStore,
  draft: string,
  list: List,
  part: PartOf<List>,
): void {
  changeDraft(store, draft, (proposal) => ({ ...proposal, [list]: [...proposal[list], part] }));
}

/** Puts an entry in the place of another; see `changeDraft` for `step`. */
export function setPart<List extends PartList>(
  store: AppStore,
  draft: string,
  list: List,
  index: number,
  part: PartOf<List>,
  step: string | null = null,
): void {
  changeDraft(
    store,
    draft,
    (proposal) =>
      proposal[list][index] === undefined
        ? proposal
        : { ...proposal, [list]: (proposal[list] as PartOf<List>[]).with(index, part) },
    step,
  );
}

/** Moves an entry to another place of its list. */
export function movePart(store: AppStore, draft: string, list: PartList, from: number, to: number): void {
  changeDraft(store, draft, (proposal) => {
    const parts: object[] = [...proposal[list]];
    if (from === to || !parts[from] || !parts[to]) return proposal;
    parts.splice(to, 0, ...parts.splice(from, 1));
    return { ...proposal, [list]: parts };
  });
}

/** Takes an entry out of a list; a source out of all that name it too. */
export function removePart(store: AppStore, draft: string, list: PartList, index: number): void {
  changeDraft(store, draft, (proposal) => {
    const part = proposal[list][index];
    if (!part) return proposal;
    const rest = { ...proposal, [list]: proposal[list].toSpliced(index, 1) };
    return list === 'sources' && 'id' in part ? withoutSource(rest, part.id) : rest;
  });
}

function withoutSource(proposal: Proposal, source: string): Proposal {
  const without = <Part extends { sources: string[] }>(parts: Part[]): Part[] =>
    parts.map((part) =>
      part.sources.includes(source)
        ? { ...part, sources: part.sources.filter((other) => other !== source) }
        : part,
    );
  return {
    ...proposal,
    zones: without(proposal.zones),
    points: without(proposal.points),
    recognition: without(proposal.recognition),
    nonTerritorial: without(proposal.nonTerritorial),
    responses: without(proposal.responses),
  };
}

/** Adds a zone; its rule covers nothing unless one is given. Gives its id, or null if there is no such draft. */
export function addZone(store: AppStore, draft: string, kind: ZoneKind, rule: Rule = NO_RULE): string | null {
  const zones = store.getState().drafts.find(({ id }) => id === draft)?.proposal.zones;
  if (!zones) return null;
  const id = freeId(kind, zones);
  addPart(store, draft, 'zones', { id, kind, label: { en: '' }, rule, sources: [] });
  return id;
}

function changeZone(store: AppStore, draft: string, zone: string, change: (zone: Zone) => Zone): void {
  changeDraft(store, draft, (proposal) =>
    proposal.zones.some(({ id }) => id === zone)
      ? { ...proposal, zones: proposal.zones.map((one) => (one.id === zone ? change(one) : one)) }
      : proposal,
  );
}

export function removeZone(store: AppStore, draft: string, zone: string): void {
  const zones = store.getState().drafts.find(({ id }) => id === draft)?.proposal.zones ?? [];
  removePart(
    store,
    draft,
    'zones',
    zones.findIndex(({ id }) => id === zone),
  );
}

export function setZoneRule(store: AppStore, draft: string, zone: string, rule: Rule): void {
  changeZone(store, draft, zone, (one) => ({ ...one, rule }));
}

/** Lets a zone be what was drawn: its rule becomes the geometry. Each call is one step of the history. */
export function setZoneGeometry(store: AppStore, draft: string, zone: string, geometry: MultiPolygon): void {
  setZoneRule(store, draft, zone, { geometry });
}
