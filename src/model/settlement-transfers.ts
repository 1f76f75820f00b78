import type { SettlementTransfer } from './comparison.ts';
import type { ControlCell } from './control.ts';
import type { Settlement } from './settlement.ts';
import type { SideHolders } from './side-outcome.ts';

/**
 * Settlements whose holder differs between two sides at a level: largest population first, unknown ones last, and
 * by id where they are equal. `cells` are the settlements' own cells, in their order.
 */
export function transfersOf(
  settlements: readonly Settlement[],
  cells: readonly ControlCell[],
  holders: SideHolders,
  level: number,
): SettlementTransfer[] {
  return settlements
    .flatMap(({ id, population }, index) => {
      const cell = cells[index];
      if (!cell) return [];
      const from = holders.from(cell, level);
      const to = holders.to(cell, level);
      return from === to ? [] : [{ id, from, to, population: population ?? -1 }];
    })
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
    .map(({ population: _, ...transfer }) => transfer);
}
