import { PANEL_HEIGHTS, type PanelHeight } from '../../state/app-state.ts';

/** The three heights of the panel in CSS pixels, rising. */
export type Stops = Record<PanelHeight, number>;

/** How much of the map the panel leaves to be seen when it is drawn up all the way. */
const STRIP = 12;

/** What is seen of the panel below its head at half height, however tall the head is with large text. */
const BELOW_HEAD = 160;

/** What a flick goes on to cover, in the time that it takes to stop. */
const GLIDE_MS = 250;

/** The stops on a screen of `screen` pixels, over which a head of `head` pixels is always seen. */
export function stopsOf(screen: number, head: number): Stops {
  const peek = Math.min(head, screen - STRIP);
  const full = Math.max(peek, screen - STRIP);
  return { peek, half: Math.min(full, Math.max(peek + BELOW_HEAD, Math.round(screen / 2))), full };
}

/** Where a panel comes to rest that is let go at `height` while it rises by `velocity` pixels a millisecond. */
export function restingHeight(height: number, velocity: number, stops: Stops): PanelHeight {
  const aim = height + velocity * GLIDE_MS;
  const away = (name: PanelHeight) => Math.abs(stops[name] - aim);
  return PANEL_HEIGHTS.reduce((best, name) => (away(name) < away(best) ? name : best));
}

/** The next height up (1) or down (-1); the last one stays. */
export function nextHeight(height: PanelHeight, direction: 1 | -1): PanelHeight {
  return PANEL_HEIGHTS[PANEL_HEIGHTS.indexOf(height) + direction] ?? height;
}
