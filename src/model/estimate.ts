/** A quantity with the range the method gives it. `low <= central <= high`. */
export interface Estimate {
  low: number;
  central: number;
  high: number;
}

/** The three passes in which every rule is evaluated: where on a mixed edge the line is put. */
export const LEVELS = ['low', 'central', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** Place of the central level in {@link LEVELS}. */
export const CENTRAL = 1;

/** One figure per level, in the order of {@link LEVELS}; the range is their smallest and largest. */
export function estimateOf(values: readonly [number, number, number]): Estimate {
  return { low: Math.min(...values), central: values[1], high: Math.max(...values) };
}

export const NO_ESTIMATE: Estimate = Object.freeze({ low: 0, central: 0, high: 0 });
