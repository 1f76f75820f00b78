import { messagesOf } from '../i18n/format.ts';
import type { ZoneKind } from '../model/proposal.ts';
import type { AppState } from '../state/app-state.ts';
import { shownComparison } from '../state/comparing.ts';
import { shownLines } from '../state/line/shown-lines.ts';
import { visibleZoneKinds } from '../state/visible-zones.ts';
import { changeLook } from './change-look.ts';
import { paletteOf } from './palette.ts';

/** How an entry of the legend is drawn: a stroke, a flat fill, or a hatch with its outline. */
export type LegendSymbol =
  | { symbol: 'line'; color: string; width: number; dash: readonly number[] }
  | { symbol: 'area'; color: string; opacity: number }
  | { symbol: 'hatch'; color: string; kind: ZoneKind };

export interface LegendEntry {
  id: string;
  text: string;
  drawn: LegendSymbol;
}

/** Dashes of a swatch are in pixels, of a stroke two wide. */
const inPixels = (dash: readonly number[]) => dash.map((part) => 2 * part);

export const CONTROL_OPACITY = 0.55;
export const RANGE_OPACITY = 0.22;

/** What is on the map now, and nothing else, in the order in which it is read. */
export function legendEntries(
  state: Pick<AppState, 'view' | 'answer' | 'comparison' | 'dark' | 'lines'>,
): LegendEntry[] {
  const { view, answer, dark } = state;
  const comparison = shownComparison(state);
  const t = messagesOf(view.language);
  const [drawn] = comparison ? [] : shownLines(state);
  const colours = paletteOf(dark);
  const line = (
    id: string,
    text: string,
    color: string,
    width: number,
    dash: number[] = [],
  ): LegendEntry => ({
    id,
    text,
    drawn: { symbol: 'line', color, width, dash },
  });
  const hatch = (id: string, text: string, kind: ZoneKind, color: string): LegendEntry => ({
    id,
    text,
    drawn: { symbol: 'hatch', color, kind },
  });
  const area = (id: string, text: string, color: string, opacity: number): LegendEntry => ({
    id,
    text,
    drawn: { symbol: 'area', color, opacity },
  });
  const ground = [
    line('border', t.legendBorder, colours.border, 3),
    line('oblast', t.legendOblast, colours.oblastLine, 1.2, [4, 2]),
  ];
  if (comparison) {
    const divided = view.look !== 'change';
    const demilitarised = comparison.unchanged.some(({ from }) => from === 'demilitarised');
    return [
      ...ground,
      line('line-from', t.legendLineFrom, colours.line, 2.6, comparison.from.line ? [] : [7, 2]),
      line('line-to', t.legendLineTo, colours.zone.freeze, 2.2),
      area('control', divided ? t.legendControl : t.legendUnchanged, colours.control, CONTROL_OPACITY),
      ...(demilitarised
        ? [
            hatch(
              'unchanged-demilitarised',
              t.holders.demilitarised,
              'demilitarisation',
              colours.zone.demilitarisation,
            ),
          ]
        : []),
      ...comparison.changes.map(({ from, to }): LegendEntry => {
        const { hatch: kind, color, dash } = changeLook(`${from}-${to}`, dark);
        const id = `${from}-${to}`;
        const text = t.change({ from: t.holdersIn[from], to: t.holdersIn[to] });
        return divided ? line(id, text, color, 2, inPixels(dash)) : hatch(id, text, kind, color);
      }),
    ];
  }
  return [
    ...ground,
    ...(answer
      ? [
          drawn
            ? line('line', t.legendOwnLine({ title: drawn.title }), colours.line, 2.6)
            : line('line', t.legendLine, colours.line, 2.6, [7, 2]),
          area(
            'control',
            drawn ? t.legendOwnControl({ title: drawn.title }) : t.legendControl,
            colours.control,
            CONTROL_OPACITY,
          ),
        ]
      : []),
    ...(answer && !drawn && view.rangeShown
      ? [area('range', t.legendRange, colours.range, RANGE_OPACITY)]
      : []),
    ...visibleZoneKinds(state).map((kind) => hatch(kind, t.kinds[kind], kind, colours.zone[kind])),
    line('reservoir', t.legendReservoir, colours.seaLabel, 1, [1, 3]),
  ];
}
