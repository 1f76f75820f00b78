import { messagesOf } from '../i18n/format.ts';
import type { ZoneKind } from '../model/proposal.ts';
import type { AppState } from '../state/app-state.ts';
import { visibleZoneKinds } from '../state/visible-zones.ts';
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

export const CONTROL_OPACITY = 0.55;
export const RANGE_OPACITY = 0.22;

/** What is on the map now, and nothing else, in the order in which it is read. */
export function legendEntries(state: Pick<AppState, 'view' | 'answer' | 'dark'>): LegendEntry[] {
  const { view, answer, dark } = state;
  const t = messagesOf(view.language);
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
  const area = (id: string, text: string, color: string, opacity: number): LegendEntry => ({
    id,
    text,
    drawn: { symbol: 'area', color, opacity },
  });
  return [
    line('border', t.legendBorder, colours.border, 3),
    line('oblast', t.legendOblast, colours.oblastLine, 1.2, [4, 2]),
    ...(answer
      ? [
          line('line', t.legendLine, colours.line, 2.6, [7, 2]),
          area('control', t.legendControl, colours.control, CONTROL_OPACITY),
        ]
      : []),
    ...(answer && view.rangeShown ? [area('range', t.legendRange, colours.range, RANGE_OPACITY)] : []),
    ...visibleZoneKinds(state).map(
      (kind): LegendEntry => ({
        id: kind,
        text: t.kinds[kind],
        drawn: { symbol: 'hatch', color: colours.zone[kind], kind },
      }),
    ),
    line('reservoir', t.legendReservoir, colours.seaLabel, 1, [1, 3]),
  ];
}
