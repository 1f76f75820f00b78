import type { ExpressionSpecification } from 'maplibre-gl';

export const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
/** A width or size that grows with the zoom, from `small` at 5 to `large` at 10. */
export const width = (small: number, large: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  small,
  10,
  large,
];
