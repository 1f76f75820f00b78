import { pointInPolygonTester } from '../../geo/point-in-polygon.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Holder } from '../../model/holder.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Proposal, Zone } from '../../model/proposal.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { AppState, Selection } from '../app-state.ts';
import { chosenLine } from '../line/own-lines.ts';
import { proposalById } from '../proposals.ts';
import { visibleZones } from '../visible-zones.ts';

type Known = Pick<
  AppState,
  'facts' | 'answer' | 'catalog' | 'drafts' | 'received' | 'settlementZones' | 'lines' | 'view'
>;

export interface Place {
  settlement: Settlement | null;
  oblast: Catalog['oblasts'][number] | null;
  holder: Holder | null;
  /** Holders of the settlement from the record's first day on. */
  history: { date: IsoDate; heldBy: Holder }[];
  /** Those that cover it; null while they are being computed. */
  zones: { proposal: Proposal; zone: Zone }[] | null;
  /** How many proposals were asked of a settlement: all that the page knows. */
  proposals: number;
}

/**
 * What is known of a place on the day. A settlement is held by whom its record says, other land by the estimate; where
 * a line was drawn, all by the drawing. Of a
 * settlement the zones of every proposal are told, of other land those on the map.
 */
export function placeAt({ lon, lat, settlementId, oblastId }: Selection, state: Known): Place {
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
  const known = settlement && zonesAsked(settlement.id, state);
  const zones = settlement ? (known?.zones ?? null) : landZones(lon, lat, state);
  return {
    settlement,
    oblast,
    holder: oblast && answer ? (recorded ?? estimated) : null,
    history,
    zones,
    proposals: known?.proposals ?? 0,
  };
}

function zonesAsked(settlement: string, state: Known): Pick<Place, 'zones' | 'proposals'> | null {
  const { settlementZones, view } = state;
  const line = chosenLine(state);
  const current =
    settlementZones?.settlement === settlement &&
    settlementZones.day === (line?.day ?? view.day) &&
    settlementZones.line === (line?.id ?? null);
  if (!current) return null;
  const zones = settlementZones.proposals.flatMap(({ id, zones: ids }) => zonesOf(id, ids, state));
  return { zones, proposals: settlementZones.proposals.length };
}

function landZones(lon: number, lat: number, state: Known): NonNullable<Place['zones']> {
  return visibleZones(state).flatMap(({ proposal, zone: { id, geometry } }) =>
    pointInPolygonTester(geometry)(lon, lat) ? zonesOf(proposal, [id], state) : [],
  );
}

function zonesOf(proposalId: string, ids: readonly string[], state: Known): NonNullable<Place['zones']> {
  const proposal = proposalById(state, proposalId);
  return ids.flatMap((id) => {
    const zone = proposal?.zones.find((other) => other.id === id);
    return proposal && zone ? [{ proposal, zone }] : [];
  });
}
