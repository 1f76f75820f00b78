import type { FeatureCollection, Point, Position } from 'geojson';
import type { Basemap } from '../../map/basemap.ts';
import { daySources } from '../../map/day-sources.ts';
import { labelPoints } from '../../map/label-points.ts';
import { RANK_ZOOMS } from '../../map/name-layers.ts';
import { type Palette, paletteOf } from '../../map/palette.ts';
import type { ZoneKind } from '../../model/proposal.ts';
import type { FigureState } from './figure.ts';
import type { Plane } from './plane.ts';
import { element, type MeasureText, type TextLook, textLine } from './svg-text.ts';

interface Name {
  at: [number, number];
  lines: { text: string; look: TextLook }[];
  /** Where the block may stand around its point, tried in order; [0, 0] is on it. */
  anchors: readonly (readonly [number, number])[];
  /** Distances of the block from its point, tried in order. */
  offsets: readonly number[];
  group: string;
  dot?: string;
  /** Fill of the plate behind the lines, for names on a hatch. */
  plate?: string;
}

interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Groups whose dots no other name may cover. */
const FIRST = new Set(['settlements-1', 'settlements-2', 'sites']);
const ON = [[0, 0]] as const;
const BESIDE = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
/** In square layout units: two labels. */
const SMALL_ZONE = 4500;
const DIAGONAL = [
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;
/** West of a zone first, where the land is open, as on the map. */
const OUTSIDE = [[-1, 0], ...BESIDE, ...DIAGONAL] as const;
const AROUND = [[0, 0], ...OUTSIDE] as const;

/** Names in the order of their importance; each stands where it meets no other, or not at all. */
export function drawNames(
  state: FigureState,
  basemap: Basemap,
  plane: Plane,
  taken: readonly Place[],
  measure: MeasureText,
): string {
  const { box } = plane;
  const names = namesOf(state, basemap, plane);
  const places: Place[] = [
    ...taken,
    ...names.filter(({ group }) => FIRST.has(group)).flatMap(({ dot, at }) => (dot ? [around(at)] : [])),
  ];
  const drawn = new Map<string, string[]>();
  for (const name of names) {
    const [x, y] = name.at;
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) continue;
    const width = Math.max(
      ...name.lines.map(
        ({ text, look }) => measure(text, look.size, look.bold) + text.length * (look.spacing ?? 0),
      ),
    );
    const height = name.lines.reduce((sum, { look }) => sum + look.size * 1.15, 0);
    const free = (one: Place) => places.every((other) => apart(one, other));
    if (name.dot && !FIRST.has(name.group) && !free(around(name.at))) continue;
    const place = name.offsets
      .flatMap((offset) =>
        name.anchors.map(([right, down]) => {
          const left = x + right * (offset + width / 2) - width / 2;
          const top = y + down * (offset + height / 2) - height / 2;
          return { left, top, right: left + width, bottom: top + height };
        }),
      )
      .find((one) => inside(one, box) && free(one));
    if (!place) continue;
    places.push(place, ...(name.dot ? [around(name.at)] : []));
    const middle = (place.left + place.right) / 2;
    const side = name.anchors.length > 1 && name.dot ? Math.sign(Math.round(middle - x)) : 0;
    let baseline = place.top;
    const texts = name.lines.map(({ text, look }) => {
      baseline += look.size * 1.15;
      const at = side > 0 ? place.left : side < 0 ? place.right : middle;
      const anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
      return textLine(text, at, baseline - look.size * 0.28, { ...look, anchor });
    });
    const group = drawn.get(name.group) ?? [];
    group.push((name.dot ?? '') + (name.plate ? plateOf(place, name.plate) : '') + texts.join(''));
    drawn.set(name.group, group);
  }
  return [...drawn].map(([id, content]) => element('g', { id }, ...content)).join('');
}

const plateOf = ({ left, top, right, bottom }: Place, fill: string) =>
  element('rect', {
    x: left - 3,
    y: top,
    width: right - left + 6,
    height: bottom - top + 2,
    rx: 2,
    fill,
    'fill-opacity': 0.85,
  });

const around = ([x, y]: [number, number]) => ({ left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 });
const inside = (place: Place, { x, y, width, height }: Plane['box']) =>
  place.left > x + 2 && place.right < x + width - 2 && place.top > y + 2 && place.bottom < y + height - 2;
const apart = (a: Place, b: Place) =>
  a.right + 2 < b.left || b.right + 2 < a.left || a.bottom < b.top || b.bottom < a.top;

function namesOf(state: FigureState, basemap: Basemap, plane: Plane): Name[] {
  const c = paletteOf(state.dark);
  const sources = daySources({ ...state, selection: null });
  const at = (position: Position) => plane.project(position);
  const points = (data: FeatureCollection | undefined) =>
    (data?.features ?? []).map(({ properties, geometry }) => ({
      properties: properties ?? {},
      at: at((geometry as Point).coordinates),
    }));
  const nameOf = (properties: Record<string, unknown>) =>
    String((state.view.language === 'uk' && properties.nameUk) || properties.name);
  const zones = points(sources.zoneLabels).map(({ properties, at }): Name => {
    const color = c.zone[properties.kind as ZoneKind];
    return {
      at,
      group: 'zone-names',
      // A zone smaller than its label would be hidden by it.
      anchors: Number(properties.areaKm2) * 1e6 < SMALL_ZONE * plane.metresPerUnit ** 2 ? OUTSIDE : AROUND,
      offsets: [12, 34],
      plate: c.halo,
      lines: [
        { text: String(properties.title), look: { size: 12, bold: true, color } },
        { text: String(properties.figure), look: { size: 12, color } },
      ],
    };
  });
  const sites = points(sources.points).map(
    ({ properties, at }): Name => ({
      at,
      group: 'sites',
      anchors: BESIDE,
      offsets: [8],
      dot: circle(at, 5, c.ukraine, c.zone.withdrawal, 2.5),
      lines: [
        {
          text: String(properties.label),
          look: { size: 12, bold: true, color: c.zone.withdrawal, halo: c.halo },
        },
      ],
    }),
  );
  const settlements = points(basemap.settlements)
    .filter(({ properties }) => plane.zoom >= (RANK_ZOOMS[Number(properties.rank)] ?? 99))
    .sort((a, b) => Number(a.properties.rank) - Number(b.properties.rank))
    .map(({ properties, at }): Name => {
      const rank = Number(properties.rank);
      return {
        at,
        group: `settlements-${rank}`,
        anchors: BESIDE,
        offsets: [6],
        dot: circle(at, rank === 1 ? 3.2 : rank < 4 ? 2.6 : 2, c.ukraine, c.label, 1),
        lines: [
          {
            text: nameOf(properties),
            look: { size: rank < 3 ? 12 : 11, bold: rank === 1, color: c.label, halo: c.halo },
          },
        ],
      };
    });
  const general = points(labelPoints(basemap.oblasts)).flatMap(({ properties, at }): Name[] => {
    const look = GENERAL[String(properties.rank)]?.(c);
    const [from, to] = ZOOMS[String(properties.rank)] ?? [99, 0];
    if (!look || plane.zoom < from || plane.zoom > to) return [];
    const name = nameOf(properties);
    return [
      {
        at,
        group: `${properties.rank}-names`,
        anchors: ON,
        offsets: [0],
        lines: [{ text: properties.rank === 'sea' ? name : name.toUpperCase(), look }],
      },
    ];
  });
  return [...zones, ...sites, ...settlements, ...general];
}

const GENERAL: Record<string, (c: Palette) => TextLook> = {
  country: (c) => ({ size: 13, color: c.labelSoft, spacing: 1.5, halo: c.halo }),
  sea: (c) => ({ size: 14, color: c.seaLabel, spacing: 1.5 }),
  oblast: (c) => ({ size: 10, color: c.labelSoft, spacing: 1.2, halo: c.halo }),
};
const ZOOMS: Record<string, [number, number]> = { country: [3, 8], sea: [3, 10], oblast: [5.6, 9] };

const circle = ([cx, cy]: [number, number], r: number, fill: string, stroke: string, width: number) =>
  element('circle', { cx, cy, r, fill, stroke, 'stroke-width': width });
