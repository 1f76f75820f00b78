import { pointInPolygonTester } from '../geo/point-in-polygon.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Holder } from '../model/holder.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Proposal, Zone } from '../model/proposal.ts';
import type { Settlement } from '../model/settlement.ts';
import type { AppState, Selection } from './app-state.ts';
import { proposalById } from './proposals.ts';
import { visibleZones } from './visible-zones.ts';

export interface Place {
  settlement: Settlement | null;
  oblast: Catalog['oblasts'][number] | null;
  holder: Holder | null;
  /** Holders of the settlement from the record's first day on. */
  history: { date: IsoDate; heldBy: Holder }[];
  zones: { proposal: Proposal; zone: Zone }[];
}

/**
 * What the day's layers say of a place. A settlement is held by whom its record says, other land by the estimate; where a
 * line was drawn, all by the drawing.
 */
export function placeAt(
  { lon, lat, settlementId, oblastId }: Selection,
  state: Pick<AppState, 'facts' | 'answer' | 'catalog' | 'drafts' | 'received' | 'view'>,
): Place {
  const { facts, answer, catalog, view } = state;
  const settlement = facts?.settlements.find(({ id }) => id === settlementId) ?? null;
  const oblast = catalog?.oblasts.find(({ id }) => id === (settlement?.oblast ?? oblastId)) ?? null;
  const history: Place['history'] = settlement
    ? [
        { date: catalog?.record.firstDay ?? view.day, heldBy: settlement.heldAtStart },
        ...(facts?.changes.filter((change) => change.settlementId === settlement.id) ?? []),
      ].map(({ date, heldBy }) => ({ date, heldBy }))
    : [];
  const ru = answer?.control.heldByRu.some(({ geometry }) => pointInPolygonTester(geometry)(lon, lat));
  const estimated = ru ? 'RU' : 'UA';
  const recorded = answer?.control.drawn
    ? undefined
    : history.findLast(({ date }) => date <= view.day)?.heldBy;
  const zones = visibleZones({ view, answer }).flatMap(
    ({ proposal: id, zone: { id: zoneId, geometry, settlementIds } }) => {
      const covered = settlement
        ? settlementIds.includes(settlement.id)
        : pointInPolygonTester(geometry)(lon, lat);
      const proposal = proposalById(state, id);
      const zone = proposal?.zones.find((other) => other.id === zoneId);
      return covered && proposal && zone ? [{ proposal, zone }] : [];
    },
  );
  return { settlement, oblast, holder: oblast && answer ? (recorded ?? estimated) : null, history, zones };
}
