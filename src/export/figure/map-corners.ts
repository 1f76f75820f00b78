import type { FeatureCollection } from 'geojson';
import type { Basemap } from '../../map/basemap.ts';
import { daySources } from '../../map/day-sources.ts';
import { paletteOf } from '../../map/palette.ts';
import { UKRAINE_EXTENT } from '../../map/ukraine-extent.ts';
import type { FigureState } from './figure.ts';
import { type Box, type Plane, planeOf } from './plane.ts';
import { element, textLine } from './svg-text.ts';

const INSET = { width: 132, height: 92 };

/** Where the overview of Ukraine stands: the map's lower left corner. */
export function insetBox({ box }: Plane): Box {
  return { x: box.x + 8, y: box.y + box.height - INSET.height - 8, ...INSET };
}

/** All of Ukraine with its international border, and the part that the map shows. */
export function drawInset(state: FigureState, basemap: Basemap, plane: Plane): string {
  const c = paletteOf(state.dark);
  const box = insetBox(plane);
  const small = planeOf(UKRAINE_EXTENT, {
    x: box.x + 4,
    y: box.y + 4,
    width: box.width - 8,
    height: box.height - 8,
  });
  const path = (data: FeatureCollection | undefined, attributes: Record<string, string | number>) =>
    data ? element('path', { d: small.path(data), ...attributes }) : '';
  const [west, south, east, north] = plane.extent;
  const [left, top] = small.project([west, north]);
  const [right, bottom] = small.project([east, south]);
  return element(
    'g',
    { id: 'inset', 'clip-path': 'url(#inset-clip)' },
    element('rect', { ...box, fill: c.sea }),
    path(basemap.land, { fill: c.land }),
    path(basemap.oblasts, { fill: c.ukraine }),
    path(daySources({ ...state, selection: null }).control, { fill: c.control, 'fill-opacity': 0.7 }),
    path(basemap.border, { fill: 'none', stroke: c.border, 'stroke-width': 1 }),
    element('rect', {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: 'none',
      stroke: c.line,
      'stroke-width': 1.5,
    }),
    element('rect', {
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      fill: 'none',
      stroke: c.border,
      'stroke-width': 1,
    }),
  );
}

/** The clip that keeps the overview in its box. */
export function insetClip(plane: Plane): string {
  return element('clipPath', { id: 'inset-clip' }, element('rect', { ...insetBox(plane) }));
}

/** A bar of a round number of kilometres, right for the middle of the map. */
export function drawScale(state: FigureState, { box, metresPerUnit }: Plane, unit: string): string {
  const c = paletteOf(state.dark);
  const room = (Math.min(150, box.width / 3) * metresPerUnit) / 1000;
  const power = 10 ** Math.floor(Math.log10(room));
  const km = [5, 2, 1].map((step) => step * power).find((size) => size <= room) ?? power;
  const length = (km * 1000) / metresPerUnit;
  const [x, y] = [box.x + box.width - length - 14, box.y + box.height - 12];
  const d = `M${x} ${y - 5}V${y}H${x + length}V${y - 5}`;
  return element(
    'g',
    { id: 'scale' },
    element('path', { d, fill: 'none', stroke: c.halo, 'stroke-width': 4 }),
    element('path', { d, fill: 'none', stroke: c.label, 'stroke-width': 1.5 }),
    textLine(`${km} ${unit}`, x + 4, y - 5, { size: 11, color: c.label, halo: c.halo }),
  );
}
