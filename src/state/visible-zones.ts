import type { ZoneAnswer } from '../model/answer.ts';
import { ZONE_KINDS, type ZoneKind } from '../model/proposal.ts';
import type { AppState } from './app-state.ts';

/** The zones on the map: of the proposals switched on, not hidden, and not empty on this day. */
export function visibleZones({
  view,
  answer,
}: Pick<AppState, 'view' | 'answer'>): { proposal: string; zone: ZoneAnswer }[] {
  return view.shown.flatMap(({ id, hidden }) =>
    (answer?.proposals.find((proposal) => proposal.id === id)?.zones ?? [])
      .filter((zone) => !hidden.includes(zone.id) && zone.geometry.coordinates.length > 0)
      .map((zone) => ({ proposal: id, zone })),
  );
}

/** Their kinds, in the order of the legend. */
export function visibleZoneKinds(state: Pick<AppState, 'view' | 'answer'>): ZoneKind[] {
  const kinds = new Set(visibleZones(state).map(({ zone }) => zone.kind));
  return ZONE_KINDS.filter((kind) => kinds.has(kind));
}
