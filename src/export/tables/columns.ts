import type { Estimate } from '../../model/estimate.ts';
import { roundedEstimate } from '../../model/layers.ts';
import type { OblastId } from '../../model/oblast.ts';
import type { LineDetails } from '../../model/own-line.ts';
import type { SettlementId } from '../../model/settlement.ts';
import type { AppState } from '../../state/app-state.ts';

/** Where every figure computed here comes from. */
export const COMPUTED =
  'Lines of Contact, from settlement status read from DeepStateMap and oblast boundaries by ukrainian_geodata / OPORA';

/** The same where the control is that of a line of the reader's own. */
export function computedFrom(lines: readonly LineDetails[]): string {
  if (lines.length === 0) return COMPUTED;
  const drawn = lines.map(
    ({ title, day, source, url, licence }) =>
      `front line "${title}" of ${day} by ${source}${url ? `, ${url}` : ''} (${licence})`,
  );
  return `Lines of Contact, from ${drawn.join(' and ')}; ${COMPUTED.replace(/^Lines of Contact, from /, '')}`;
}

/** `low_km2`, `central_km2`, `high_km2`, or with another unit. */
export function estimateColumns(estimate: Estimate, unit = 'km2'): Record<string, number> {
  const { low, central, high } = roundedEstimate(estimate);
  return { [`low_${unit}`]: low, [`central_${unit}`]: central, [`high_${unit}`]: high };
}

/** Gives the id and name of an oblast as columns; no name while there is no catalogue. */
export function oblastColumns({ catalog }: Pick<AppState, 'catalog'>) {
  const names = new Map(catalog?.oblasts?.map(({ id, name }) => [id, name]));
  return (oblast: OblastId) => ({ oblast, oblast_name: names.get(oblast) ?? '' });
}

/** Gives a settlement as columns; its id alone while the facts are not there. */
export function settlementColumns(state: Pick<AppState, 'catalog' | 'facts'>) {
  const known = new Map(state.facts?.settlements.map((settlement) => [settlement.id, settlement]));
  const oblastOf = oblastColumns(state);
  return (id: SettlementId) => {
    const settlement = known.get(id);
    return {
      id,
      name: settlement?.name ?? '',
      name_uk: settlement?.nameUk ?? '',
      ...oblastOf(settlement?.oblast ?? ''),
      lon: settlement?.lon ?? null,
      lat: settlement?.lat ?? null,
      population: settlement?.population ?? null,
    };
  };
}
