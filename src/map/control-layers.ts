import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ZONE_KINDS } from '../model/proposal.ts';
import { changeLook, DIRECTIONS } from './change-look.ts';
import type { SideShown } from './comparison-sources.ts';
import { CONTROL_OPACITY, RANGE_OPACITY } from './legend-entries.ts';
import { ROUND, width } from './line-looks.ts';
import type { Palette } from './palette.ts';

/** Russian-held land, the range, and the zones by kind. */
export function control(c: Palette, rangeShown: boolean): LayerSpecification[] {
  return [
    {
      id: 'control',
      type: 'fill',
      source: 'control',
      paint: { 'fill-color': c.control, 'fill-opacity': CONTROL_OPACITY, 'fill-antialias': false },
    },
    ...(rangeShown
      ? [
          {
            id: 'range',
            type: 'fill' as const,
            source: 'range',
            paint: { 'fill-color': c.range, 'fill-opacity': RANGE_OPACITY },
          },
        ]
      : []),
    ...ZONE_KINDS.flatMap((kind): LayerSpecification[] => [
      {
        id: `zone-${kind}`,
        type: 'fill',
        source: 'zones',
        filter: ['==', ['get', 'kind'], kind],
        paint: { 'fill-pattern': `hatch ${kind} ${c.zone[kind]}`, 'fill-opacity': 0.8 },
      },
      {
        id: `zone-outline-${kind}`,
        type: 'line',
        source: 'zones',
        filter: ['==', ['get', 'kind'], kind],
        layout: ROUND,
        paint: { 'line-color': c.zone[kind], 'line-width': width(1, 2) },
      },
    ]),
  ];
}

/** Land that differs between two sides: hatched on the map of changes, outlined where one side is drawn. */
export function changes(c: Palette, dark: boolean, side: SideShown): LayerSpecification[] {
  return [
    {
      id: 'demilitarised',
      type: 'fill',
      source: 'demilitarised',
      paint: { 'fill-pattern': `hatch demilitarisation ${c.zone.demilitarisation}`, 'fill-opacity': 0.7 },
    },
    ...DIRECTIONS.flatMap((direction): LayerSpecification[] => {
      const { hatch, color, dash } = changeLook(direction, dark);
      const filter: ExpressionSpecification = ['==', ['get', 'direction'], direction];
      const outline = (lineDash: number[]): LayerSpecification => ({
        id: `change-outline-${direction}`,
        type: 'line',
        source: 'pieces',
        filter,
        layout: lineDash.length > 0 ? { 'line-join': 'round' } : ROUND,
        paint: {
          'line-color': color,
          'line-width': width(1, 2),
          ...(lineDash.length > 0 ? { 'line-dasharray': lineDash } : {}),
        },
      });
      if (side !== 'change') return [outline(dash)];
      return [
        {
          id: `change-tint-${direction}`,
          type: 'fill',
          source: 'pieces',
          filter,
          paint: { 'fill-color': color, 'fill-opacity': 0.14, 'fill-antialias': false },
        },
        {
          id: `change-${direction}`,
          type: 'fill',
          source: 'pieces',
          filter,
          paint: { 'fill-pattern': `hatch ${hatch} ${color}`, 'fill-opacity': 0.85 },
        },
        outline([]),
      ];
    }),
  ];
}
