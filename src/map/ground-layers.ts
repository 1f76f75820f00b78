import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ROUND, width } from './line-looks.ts';
import type { Palette } from './palette.ts';

/** All that lies beyond the basemap's extent: the sheet's margin. */
export const FRAME: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-60, -20],
            [110, -20],
            [110, 80],
            [-60, 80],
            [-60, -20],
          ],
          [
            [15, 40.5],
            [15, 57.5],
            [47, 57.5],
            [47, 40.5],
            [15, 40.5],
          ],
        ],
      },
    },
  ],
};

/** Sea, land and water, below all that the map is about. */
export function ground(c: Palette): LayerSpecification[] {
  const isReservoir: ExpressionSpecification = ['==', ['get', 'name'], 'Kakhovka Reservoir'];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': c.sea } },
    { id: 'frame', type: 'fill', source: 'frame', paint: { 'fill-color': c.land } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': c.land } },
    {
      id: 'neighbour-borders',
      type: 'line',
      source: 'neighbourBorders',
      paint: { 'line-color': c.neighbourBorder, 'line-width': width(0.6, 1.2) },
    },
    {
      id: 'ukraine',
      type: 'fill',
      source: 'oblasts',
      paint: { 'fill-color': c.ukraine, 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'water',
      filter: ['==', ['get', 'class'], 'river'],
      layout: ROUND,
      paint: { 'line-color': c.water, 'line-width': width(0.7, 2.4) },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      filter: ['all', ['!=', ['get', 'class'], 'river'], ['!', isReservoir]],
      paint: { 'fill-color': c.water },
    },
    {
      id: 'former-reservoir',
      type: 'line',
      source: 'water',
      filter: isReservoir,
      paint: { 'line-color': c.seaLabel, 'line-width': 0.7, 'line-dasharray': [1, 3] },
    },
  ];
}

/**
 * Boundaries, the lines of contact, and above all of them the international border. An estimated line is dashed; one
 * that somebody drew runs through.
 */
export function borders(c: Palette, drawn: boolean): LayerSpecification[] {
  return [
    {
      id: 'oblast-lines',
      type: 'line',
      source: 'oblasts',
      layout: ROUND,
      paint: { 'line-color': c.oblastLine, 'line-width': width(0.6, 1.1), 'line-dasharray': [4, 2] },
    },
    {
      id: 'line-casing',
      type: 'line',
      source: 'line',
      layout: ROUND,
      paint: { 'line-color': c.halo, 'line-width': width(3.2, 6), 'line-opacity': 0.8 },
    },
    {
      id: 'line-to',
      type: 'line',
      source: 'lineTo',
      layout: ROUND,
      paint: { 'line-color': c.zone.freeze, 'line-width': width(1.8, 3) },
    },
    {
      id: 'line-of-contact',
      type: 'line',
      source: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': c.line,
        'line-width': width(2.2, 3.6),
        ...(drawn ? {} : { 'line-dasharray': [3, 1] }),
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'border',
      filter: ['==', ['get', 'coast'], true],
      layout: ROUND,
      paint: { 'line-color': c.border, 'line-width': width(0.8, 1.5) },
    },
    {
      id: 'border',
      type: 'line',
      source: 'border',
      filter: ['==', ['get', 'coast'], false],
      layout: ROUND,
      paint: { 'line-color': c.border, 'line-width': width(2, 3.6) },
    },
  ];
}
