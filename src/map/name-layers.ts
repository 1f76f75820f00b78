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
      zoneNames(kind, 'middle', c),
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

/** From how many km² a zone has room for its own name, and from which zoom on. Smaller zones have it beside them. */
const ROOM = {
  wide: { fromKm2: 20_000, fromZoom: 5 },
  middle: { fromKm2: 2000, fromZoom: 6 },
  small: { fromKm2: 0, fromZoom: 8 },
} as const;

const NAME_SIZE = 12;

/** How many text sizes a circle of 1 km² has for a radius at zoom 0, in the latitude of Ukraine. */
const RADIUS = 512 / 40_075 / Math.cos((48.5 * Math.PI) / 180) / Math.sqrt(Math.PI) / NAME_SIZE;

/** Off the middle of a zone by the radius of a circle of its area, in text sizes, so that its name stands beside it. */
function besideZone(): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    '+',
    0.6,
    ['*', RADIUS * 2 ** zoom, ['sqrt', ['get', 'areaKm2']]],
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], 0, at(0), 12, at(12)];
}

/** Names of zones on a plate of their own: in the middle of a zone once it has room, else beside it. */
function zoneNames(kind: ZoneKind, size: keyof typeof ROOM, c: Palette): LayerSpecification {
  const { fromKm2, fromZoom } = ROOM[size];
  const belowKm2 = { wide: Number.MAX_VALUE, middle: ROOM.wide.fromKm2, small: ROOM.middle.fromKm2 }[size];
  return {
    id: `zone-names-${kind}-${size}`,
    type: 'symbol',
    source: 'zoneLabels',
    filter: [
      'all',
      ['==', ['get', 'kind'], kind],
      ['>=', ['get', 'areaKm2'], fromKm2],
      ['<', ['get', 'areaKm2'], belowKm2],
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
      'text-size': NAME_SIZE,
      'text-line-height': 1.15,
      'text-padding': 1,
      'text-variable-anchor': [
        'step',
        ['zoom'],
        ['literal', ['right', 'left', 'bottom', 'top', 'bottom-right', 'top-left']],
        fromZoom,
        ['literal', ['center', 'right', 'left', 'bottom', 'top', 'bottom-right', 'top-left']],
      ],
      'text-radial-offset': besideZone(),
      'icon-image': `plate ${c.halo}`,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [0, 2, 0, 2],
    },
    paint: { 'text-color': c.zone[kind], 'text-halo-color': c.halo, 'text-halo-width': 1.4 },
  };
}
