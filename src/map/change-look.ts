import type { OutcomeHolder } from '../model/holder.ts';
import type { ZoneKind } from '../model/proposal.ts';
import { paletteOf } from './palette.ts';

export type Direction = `${OutcomeHolder}-${OutcomeHolder}`;

/** How land that changes hands is drawn: the colour tells where it comes to, the hatch where it comes from. */
export interface ChangeLook {
  hatch: ZoneKind;
  color: string;
  /** Where only its outline is drawn, the dash tells what the hatch does; in widths of the line. */
  dash: number[];
}

const DASHES: Record<ZoneKind, number[]> = {
  cession: [],
  withdrawal: [6, 2.5],
  demilitarisation: [1.5, 2],
  freeze: [6, 2, 1.5, 2],
};

/** Hatch and colour of each direction, by the kinds of zone whose hatch and colour they share. */
const LOOKS: Record<string, [hatch: ZoneKind, color: ZoneKind | 'fromRussia']> = {
  'UA-RU': ['cession', 'cession'],
  'RU-UA': ['withdrawal', 'withdrawal'],
  'UA-demilitarised': ['demilitarisation', 'demilitarisation'],
  'RU-demilitarised': ['demilitarisation', 'fromRussia'],
  'demilitarised-RU': ['freeze', 'cession'],
  'demilitarised-UA': ['freeze', 'withdrawal'],
};

/** All directions in which land can change hands, in the order of the legend. */
export const DIRECTIONS = Object.keys(LOOKS) as Direction[];

/** @throws RangeError if nothing changes hands in that direction. */
export function changeLook(direction: Direction, dark: boolean): ChangeLook {
  const look = LOOKS[direction];
  if (!look) throw new RangeError(`nothing changes hands from ${direction}`);
  const [hatch, color] = look;
  const { zone, fromRussia } = paletteOf(dark);
  return { hatch, color: color === 'fromRussia' ? fromRussia : zone[color], dash: DASHES[hatch] };
}
