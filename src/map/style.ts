import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { ZONE_KINDS } from '../model/proposal.ts';
import type { Basemap } from './basemap.ts';
import { changeLook, DIRECTIONS } from './change-look.ts';
import type { SideShown } from './comparison-sources.ts';
import { daySources, type MapState } from './day-sources.ts';
import { labelPoints } from './label-points.ts';
import { CONTROL_OPACITY, RANGE_OPACITY } from './legend-entries.ts';
import { type Palette, paletteOf } from './palette.ts';

const LATIN = 'U+0000-02FF';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+2116';

const FONT_FACES = {
  Regular: [
    { url: latin, 'unicode-range': [LATIN] },
    { url: latinExtended, 'unicode-range': ['U+0100-02FF'] },
    { url: cyrillic, 'unicode-range': CYRILLIC.split(', ') },
  ],
  Bold: [
    { url: latinBold, 'unicode-range': [LATIN] },
    { url: cyrillicBold, 'unicode-range': CYRILLIC.split(', ') },
  ],
};

const labels = new WeakMap<FeatureCollection, FeatureCollection>();
function labelsOf(oblasts: FeatureCollection): FeatureCollection {
  const known = labels.get(oblasts) ?? labelPoints(oblasts);
  labels.set(oblasts, known);
  return known;
}

/** The page's state as a MapLibre style: the same state gives the same style, the border always above all land. */
export function buildStyle(
  state: MapState,
  basemap: Basemap,
  side: SideShown = 'change',
): StyleSpecification {
  const colours = paletteOf(state.dark);
  const source = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.2 });
  return {
    version: 8,
    'font-faces': absolute(FONT_FACES),
    sources: {
      ...Object.fromEntries(Object.entries(basemap).map(([id, data]) => [id, source(data)])),
      ...Object.fromEntries(Object.entries(daySources(state, side)).map(([id, data]) => [id, source(data)])),
      labels: source(labelsOf(basemap.oblasts)),
      frame: source(FRAME),
    },
    layers: [
      ...ground(colours),
      ...control(colours, state.view.rangeShown),
      ...changes(colours, state.dark, side),
      ...borders(colours),
      ...names(colours, state.view.language),
    ],
  } as StyleSpecification;
}

/** The bundler's addresses are relative to the page; the library wants whole ones. */
function absolute(faces: typeof FONT_FACES) {
  const base = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI;
  return Object.fromEntries(
    Object.entries(faces).map(([name, files]) => [
      name,
      files.map((file) => ({ ...file, url: new URL(file.url, base).href })),
    ]),
  );
}

/** All that lies beyond the basemap's extent: the sheet's margin. */
const FRAME: FeatureCollection = {
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

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const width = (small: number, large: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  small,
  10,
  large,
];

function ground(c: Palette): LayerSpecification[] {
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

function control(c: Palette, rangeShown: boolean): LayerSpecification[] {
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
function changes(c: Palette, dark: boolean, side: SideShown): LayerSpecification[] {
  return [
    {
      id: 'demilitarised',
      type: 'fill',
      source: 'demilitarised',
      paint: { 'fill-pattern': `hatch demilitarisation ${c.zone.demilitarisation}`, 'fill-opacity': 0.7 },
    },
    ...DIRECTIONS.flatMap((direction): LayerSpecification[] => {
      const { hatch, color } = changeLook(direction, dark);
      const filter: ExpressionSpecification = ['==', ['get', 'direction'], direction];
      const outline: LayerSpecification = {
        id: `change-outline-${direction}`,
        type: 'line',
        source: 'pieces',
        filter,
        layout: ROUND,
        paint: { 'line-color': color, 'line-width': width(1, 2) },
      };
      if (side !== 'change') return [outline];
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
        outline,
      ];
    }),
  ];
}

function borders(c: Palette): LayerSpecification[] {
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
      paint: { 'line-color': c.line, 'line-width': width(2.2, 3.6), 'line-dasharray': [3, 1] },
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

function names(c: Palette, language: 'en' | 'uk'): LayerSpecification[] {
  const ukrainian: ExpressionSpecification = ['coalesce', ['get', 'nameUk'], ['get', 'name']];
  const single = language === 'uk' ? ukrainian : (['get', 'name'] as ExpressionSpecification);
  const both: ExpressionSpecification =
    language === 'uk'
      ? ukrainian
      : ['format', ['get', 'name'], {}, '\n', {}, ['coalesce', ['get', 'nameUk'], ''], { 'font-scale': 0.8 }];
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
      const minzoom = [0, 4, 6, 7.2, 8.4, 9.6][rank] ?? 0;
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
      const minzoom = [0, 4, 6, 7.2, 8.4, 9.6][rank] ?? 0;
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
    ...ZONE_KINDS.map(
      (kind): LayerSpecification => ({
        id: `zone-names-${kind}`,
        type: 'symbol',
        source: 'zoneLabels',
        filter: ['==', ['get', 'kind'], kind],
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
          'text-variable-anchor': ['center', 'right', 'left', 'bottom', 'top', 'bottom-right', 'top-left'],
          'text-radial-offset': 0.8,
        },
        paint: { 'text-color': c.zone[kind], 'text-halo-color': c.halo, 'text-halo-width': 2 },
      }),
    ),
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
