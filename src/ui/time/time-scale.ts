import type { Estimate } from '../../model/estimate.ts';

/** The drawing's plane in its own units, axes inside. */
export const CHART = { width: 380, height: 220, left: 52, right: 8, top: 10, bottom: 24 };

/**
 * Round values, 2 to 7 of them, from `min` or below to `max` or above: steps of 1, 2 or 5 times a power of ten.
 * No step is below 1, since two labels of an area that hardly moves would read the same.
 */
export function roundTicks(min: number, max: number): number[] {
  const span = Math.max(max - min, 1);
  const power = Math.max(1, 10 ** Math.floor(Math.log10(span / 3)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= 5) ?? 10 * power;
  const first = Math.floor(min / step);
  const last = Math.max(first + 1, Math.ceil(max / step));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

export interface TimeScale {
  x: (index: number) => number;
  y: (value: number) => number;
  ticks: number[];
  /** The index nearest to a place across the drawing. */
  indexAt: (x: number) => number;
}

/** Where days (by index) and km2 stand on the drawing, `more` values among them. */
export function timeScale(estimates: readonly Estimate[], more: readonly number[] = []): TimeScale {
  const low = estimates.reduce((min, estimate) => Math.min(min, estimate.low), Math.min(...more));
  const high = estimates.reduce((max, estimate) => Math.max(max, estimate.high), Math.max(0, ...more));
  const ticks = roundTicks(low, high);
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const last = Math.max(1, estimates.length - 1);
  const width = CHART.width - CHART.left - CHART.right;
  const height = CHART.height - CHART.top - CHART.bottom;
  return {
    x: (index) => CHART.left + (width * index) / last,
    y: (value) => CHART.top + height * (1 - (value - bottom) / (top - bottom || 1)),
    ticks,
    indexAt: (x) => Math.min(last, Math.max(0, Math.round(((x - CHART.left) / width) * last))),
  };
}

/** SVG paths of the central estimate and of the band around it. */
export function timePaths(
  estimates: readonly Estimate[],
  { x, y }: TimeScale,
): { line: string; band: string } {
  const point = (index: number, value: number) => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  const along = (pick: (estimate: Estimate) => number) =>
    estimates.map((estimate, index) => point(index, pick(estimate)));
  const upper = along(({ high }) => high);
  const lower = along(({ low }) => low).reverse();
  return {
    line: `M${along(({ central }) => central).join('L')}`,
    band: `M${[...upper, ...lower].join('L')}Z`,
  };
}
