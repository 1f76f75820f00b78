import type { StyleSpecification } from 'maplibre-gl';

/** Begins the name of every source that drawing adds to the map. */
export const DRAWING_PREFIX = 'draw';

/** The first layer that stays above a drawn area: the international border is always on top. */
const ABOVE_AREAS = 'coast';

/**
 * The page's style with what drawing has put on the map: a style that is set takes away all that it does not know.
 * Drawn areas lie below the border, lines and points above everything.
 */
export function keepDrawing(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const own = Object.entries(previous?.sources ?? {}).filter(([id]) => id.startsWith(DRAWING_PREFIX));
  if (!previous || own.length === 0) return next;
  const ids = new Set(own.map(([id]) => id));
  const layers = previous.layers.filter((layer) => 'source' in layer && ids.has(layer.source));
  const areas = layers.filter(({ type }) => type === 'fill');
  const at = next.layers.findIndex(({ id }) => id === ABOVE_AREAS);
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(own) },
    layers: [
      ...next.layers.slice(0, at),
      ...areas,
      ...next.layers.slice(at),
      ...layers.filter(({ type }) => type !== 'fill'),
    ],
  };
}
