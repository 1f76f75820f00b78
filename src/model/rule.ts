import type { MultiPolygon, Polygon } from 'geojson';
import type { Holder } from './holder.ts';
import type { OblastId } from './oblast.ts';

/** The small language of proposals: every rule denotes a set of land on a given day. */
export type Rule =
  | { oblasts: OblastId[] }
  | { heldBy: Holder }
  | { all: Rule[] }
  | { any: Rule[] }
  | { minus: [Rule, Rule] }
  | { detached: Rule }
  | { within: { km: number; of: Rule } }
  | { geometry: Polygon | MultiPolygon };

/** Rules deeper than this are refused: no reader could follow them, and a stack has an end. */
export const MAX_RULE_DEPTH = 64;
