import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ZONE_KINDS, type ZoneKind } from '../model/proposal.ts';
import type { Palette } from './palette.ts';

/** Zoom from which settlements of a rank are drawn, by rank. */
export const RANK_ZOOMS = [0, 4, 6, 7.2, 8.4, 9.6];

/** Names of countries, seas, oblasts, settlements, sites and zones, and the mark of the place pointed at. */
export function names(c: Palette, language: 'en' | 'uk'): LayerSpecification[] {
  const ukrainian: ExpressionSpecification = ['coalesce', ['get', 'nameUk'], ['get', 'name']];
  const single = language === 'uk' ? ukrainian : (['get', 'name'] as ExpressionSpecification);
  const both: ExpressionSpecification =
    language === 'uk'
      ? ukrainian
      : [
          'format',
          ['get', 'name'],
          {},
          '\n',
          {},
          ['coalesce', ['get', 'nameUk'], ''],
          { 'font-scale': 0.8, 'text-font': ['literal', ['Regular']] },
        ];
  const halo = { 'text-halo-color': c.halo, 'text-halo-width': 1.4 };
  const general = (
    rank: string,
    layout: SymbolLayerSpecification['layout'],
    color: string,
    zooms: [number, number],
  ): LayerSpecification => ({
    id: `${rank}-names`,
    type: 'symbol',
    source: 'labels',
    filter: ['==', ['get', 'rank'], rank],
    minzoom: zooms[0],
    maxzoom: zooms[1],
    layout: { 'text-field': single, 'text-font': ['Regular'], 'text-letter-spacing': 0.12, ...layout },
    paint: { 'text-color': color, ...(rank === 'sea' ? {} : halo) },
  });
  return [
    general('country', { 'text-size': 13, 'text-transform': 'uppercase' }, c.labelSoft, [3, 8]),
    general('sea', { 'text-size': 14 }, c.seaLabel, [3, 10]),
    general(
      'oblast',
      { 'text-size': 11, 'text-transform': 'uppercase', 'text-padding': 6 },
      c.labelSoft,
      [5.6, 9],
    ),
    {
      id: 'site-points',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': 5,
        'circle-color': c.ukraine,
        'circle-stroke-color': c.zone.withdrawal,
        'circle-stroke-width': 2.5,
      },
    },
    ...[1, 2, 3, 4, 5].flatMap((rank): LayerSpecification[] => {
      const minzoom = RANK_ZOOMS[rank] ?? 0;
      return [
        {
          id: `settlement-dots-${rank}`,
          type: 'circle',
          source: 'settlements',
          filter: ['==', ['get', 'rank'], rank],
          minzoom,
          paint: {
            'circle-radius': rank === 1 ? 3.2 : rank < 4 ? 2.6 : 2,
            'circle-color': c.ukraine,
            'circle-stroke-color': c.label,
            'circle-stroke-width': 1,
          },
        },
      ];
    }),
    ...[5, 4, 3, 2, 1].map((rank): LayerSpecification => {
      const minzoom = RANK_ZOOMS[rank] ?? 0;
      return {
        id: `settlement-names-${rank}`,
        type: 'symbol',
        source: 'settlements',
        filter: ['==', ['get', 'rank'], rank],
        minzoom,
        layout: {
          'text-field': both,
          'text-font': [rank === 1 ? 'Bold' : 'Regular'],
          'text-size': rank === 1 ? 13 : rank < 4 ? 12 : 11,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.6,
          'text-justify': 'auto',
          'text-line-height': 1.05,
        },
        paint: { 'text-color': c.label, ...halo },
      };
    }),
    {
      id: 'site-names',
      type: 'symbol',
      source: 'points',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['Bold'],
        'text-size': 12,
        'text-offset': [0, 1],
        'text-anchor': 'top',
        'text-max-width': 12,
      },
      paint: { 'text-color': c.zone.withdrawal, ...halo },
    },
    ...ZONE_KINDS.flatMap((kind): LayerSpecification[] => [
      zoneNames(kind, 'wide', c),
      zoneNames(kind, 'small', c),
    ]),
    {
      id: 'selection',
      type: 'circle',
      source: 'selection',
      paint: {
        'circle-radius': 7,
        'circle-opacity': 0,
        'circle-stroke-color': c.label,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** Zones of less, in km², are smaller than their name where all of Ukraine is seen. */
const SMALL_KM2 = 2000;

/** Names of zones on a plate of their own: in the middle of a wide zone, beside a small one. */
function zoneNames(kind: ZoneKind, size: 'wide' | 'small', c: Palette): LayerSpecification {
  return {
    id: `zone-names-${kind}-${size}`,
    type: 'symbol',
    source: 'zoneLabels',
    filter: [
      'all',
      ['==', ['get', 'kind'], kind],
      [size === 'small' ? '<' : '>=', ['get', 'areaKm2'], SMALL_KM2],
    ],
    layout: {
      'text-field': [
        'format',
        ['get', 'title'],
        { 'text-font': ['literal', ['Bold']] },
        '\n',
        {},
        ['get', 'figure'],
        {},
      ],
      'text-font': ['Regular'],
      'text-size': 12,
      'text-line-height': 1.15,
      'text-padding': 1,
      'text-variable-anchor':
        size === 'small'
          ? ['right', 'left', 'bottom', 'top', 'bottom-right', 'top-left']
          : ['center', 'right', 'left', 'bottom', 'top', 'bottom-right', 'top-left'],
      'text-radial-offset': size === 'small' ? 1.2 : 0.8,
      'icon-image': `plate ${c.halo}`,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [0, 2, 0, 2],
    },
    paint: { 'text-color': c.zone[kind], 'text-halo-color': c.halo, 'text-halo-width': 1.4 },
  };
}
