import type { Feature } from 'geojson';
import { changeLook, DIRECTIONS, type Direction } from '../../map/change-look.ts';
import { CONTROL_OPACITY } from '../../map/legend-entries.ts';
import { paletteOf } from '../../map/palette.ts';
import type { Layer } from '../../model/layers.ts';
import { ZONE_KINDS } from '../../model/proposal.ts';
import { featureDescription, featureTitle } from './feature-text.ts';

/** How a feature is drawn: the members of simplestyle-spec 1.1 that fit its geometry. */
export interface FeatureStyle {
  stroke?: string;
  'stroke-width'?: number;
  fill?: string;
  'fill-opacity'?: number;
  'marker-color'?: string;
}

/** Stands for the map's hatch, of which simplestyle knows nothing. */
const ZONE_OPACITY = 0.25;

const line = (stroke: string, width: number): FeatureStyle => ({ stroke, 'stroke-width': width });
const area = (color: string, width: number, opacity: number): FeatureStyle => ({
  ...line(color, width),
  fill: color,
  'fill-opacity': opacity,
});

/** The colours of the map for a feature of a layer, by its properties; ink of the border for any other. */
export function featureStyle({ geometry, properties }: Feature, dark: boolean): FeatureStyle {
  const c = paletteOf(dark);
  const { layer, kind, from, to, side } = properties ?? {};
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return { 'marker-color': c.label };
  if (layer === 'control-area') return area(c.control, 0.5, CONTROL_OPACITY);
  if (layer === 'line-of-contact') return line(c.line, 2.5);
  if (layer === 'line') return line(side === 'to' ? c.zone.freeze : c.line, 2.5);
  if (layer === 'comparison') {
    const direction = DIRECTIONS.find((one: Direction) => one === `${from}-${to}`);
    if (direction) return area(changeLook(direction, dark).color, 1.5, ZONE_OPACITY);
    if (from === 'RU') return area(c.control, 0.5, CONTROL_OPACITY);
    if (from === 'demilitarised') return area(c.zone.demilitarisation, 0.5, ZONE_OPACITY);
    return area(c.ukraine, 0.5, CONTROL_OPACITY);
  }
  const zone = ZONE_KINDS.find((one) => one === kind);
  if (zone) return area(c.zone[zone], 2, ZONE_OPACITY);
  const drawn = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  return drawn ? line(c.border, 1) : area(c.border, 1, 0);
}

/**
 * A copy of a layer whose features carry their colours, a title and a description in the words of
 * simplestyle-spec 1.1. Geometries are shared with the layer, nothing of which is changed.
 */
export function withSimpleStyle(layer: Layer, dark: boolean): Layer {
  return {
    ...layer,
    features: layer.features.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        title: featureTitle(feature),
        description: featureDescription(feature),
        ...featureStyle(feature, dark),
      },
    })),
  };
}
