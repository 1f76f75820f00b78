import type { Feature, FeatureCollection } from 'geojson';
import type { Basemap } from '../../map/basemap.ts';
import { changeLook, DIRECTIONS } from '../../map/change-look.ts';
import { daySources, drawsOwnLine } from '../../map/day-sources.ts';
import { FRAME } from '../../map/ground-layers.ts';
import { CONTROL_OPACITY, RANGE_OPACITY } from '../../map/legend-entries.ts';
import { paletteOf } from '../../map/palette.ts';
import { ZONE_KINDS } from '../../model/proposal.ts';
import type { FigureState } from './figure.ts';
import { hatchFill } from './hatch-pattern.ts';
import type { Plane } from './plane.ts';
import { element } from './svg-text.ts';

type Attributes = Record<string, string | number | null>;

/** The map's land, water, control, zones or changes, and borders as named groups, the border above all land. */
export function drawMap(state: FigureState, basemap: Basemap, plane: Plane): string {
  const c = paletteOf(state.dark);
  const sources = daySources({ ...state, selection: null });
  const width = (small: number, large: number) =>
    small + (large - small) * Math.min(1, Math.max(0, (plane.zoom - 5) / 5));
  const path = (
    data: FeatureCollection | undefined,
    attributes: Attributes,
    keep?: (one: Feature) => boolean,
  ) => {
    const d = data
      ? plane.path({ ...data, features: keep ? data.features.filter(keep) : data.features })
      : '';
    return d ? element('path', { d, ...attributes }) : '';
  };
  const fill = (color: string, opacity?: number): Attributes => ({
    fill: color,
    'fill-opacity': opacity ?? null,
    'fill-rule': 'evenodd',
  });
  const stroke = (color: string, size: number, dash?: string): Attributes => ({
    fill: 'none',
    stroke: color,
    'stroke-width': size,
    'stroke-linejoin': 'round',
    'stroke-linecap': dash ? null : 'round',
    'stroke-dasharray': dash ?? null,
  });
  const isReservoir = ({ properties }: Feature) => properties?.name === 'Kakhovka Reservoir';
  const isRiver = ({ properties }: Feature) => properties?.class === 'river';
  const group = (id: string, ...content: string[]) => {
    const drawn = content.filter(Boolean);
    return drawn.length > 0 ? element('g', { id }, ...drawn) : '';
  };
  const line = width(2.2, 3.6);
  return [
    group('sea', element('rect', { ...plane.box, fill: c.sea })),
    group('land', path(FRAME, fill(c.land)), path(basemap.land, fill(c.land))),
    group('neighbour-borders', path(basemap.neighbourBorders, stroke(c.neighbourBorder, width(0.6, 1.2)))),
    group('ukraine', path(basemap.oblasts, { ...fill(c.ukraine), stroke: c.ukraine, 'stroke-width': 0.4 })),
    group(
      'water',
      path(basemap.water, stroke(c.water, width(0.7, 2.4)), isRiver),
      path(basemap.water, fill(c.water), (one) => !isRiver(one) && !isReservoir(one)),
      path(basemap.water, stroke(c.seaLabel, 0.7, '0.7 2.1'), isReservoir),
    ),
    group('control-area', path(sources.control, fill(c.control, CONTROL_OPACITY))),
    state.view.rangeShown ? group('range', path(sources.range, fill(c.range, RANGE_OPACITY))) : '',
    ...ZONE_KINDS.map((kind) =>
      group(
        `zone-${kind}`,
        path(sources.zones, fill(hatchFill(kind, c.zone[kind]), 0.8), (one) => one.properties?.kind === kind),
        path(sources.zones, stroke(c.zone[kind], width(1, 2)), (one) => one.properties?.kind === kind),
      ),
    ),
    group(
      'demilitarised-on-both-sides',
      path(sources.demilitarised, fill(hatchFill('demilitarisation', c.zone.demilitarisation), 0.7)),
    ),
    ...DIRECTIONS.map((direction) => {
      const { hatch, color } = changeLook(direction, state.dark);
      const moves = (one: Feature) => one.properties?.direction === direction;
      return group(
        `change-${direction}`,
        path(sources.pieces, fill(color, 0.14), moves),
        path(sources.pieces, fill(hatchFill(hatch, color), 0.85), moves),
        path(sources.pieces, stroke(color, width(1, 2)), moves),
      );
    }),
    group('oblast-boundaries', path(basemap.oblasts, stroke(c.oblastLine, width(0.6, 1.1), '3.2 1.6'))),
    group(
      'line-of-contact',
      path(sources.line, { ...stroke(c.halo, width(3.2, 6)), 'stroke-opacity': 0.8 }),
      path(sources.lineTo, stroke(c.zone.freeze, width(1.8, 3))),
      path(sources.line, stroke(c.line, line, drawsOwnLine(state) ? undefined : `${3 * line} ${line}`)),
    ),
    group(
      'international-border',
      path(basemap.border, stroke(c.border, width(0.8, 1.5)), (one) => one.properties?.coast === true),
      path(basemap.border, stroke(c.border, width(2, 3.6)), (one) => one.properties?.coast === false),
    ),
  ].join('');
}
