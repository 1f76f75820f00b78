import type { OutcomeHolder } from '../model/holder.ts';
import type { ZoneKind } from '../model/proposal.ts';

export type Direction = `${OutcomeHolder}-${OutcomeHolder}`;

/** How land that changes hands is drawn: the colour tells where it comes to, the hatch where it comes from. */
export interface ChangeLook {
  hatch: ZoneKind;
  color: string;
}

const LIGHT: Record<string, ChangeLook> = {
  'UA-RU': { hatch: 'cession', color: '#b34700' },
  'RU-UA': { hatch: 'withdrawal', color: '#0063a3' },
  'UA-demilitarised': { hatch: 'demilitarisation', color: '#9a3f78' },
  'RU-demilitarised': { hatch: 'demilitarisation', color: '#5c4d9e' },
  'demilitarised-RU': { hatch: 'freeze', color: '#b34700' },
  'demilitarised-UA': { hatch: 'freeze', color: '#0063a3' },
};

const DARK: Record<string, ChangeLook> = {
  'UA-RU': { hatch: 'cession', color: '#f08a3c' },
  'RU-UA': { hatch: 'withdrawal', color: '#59b4f0' },
  'UA-demilitarised': { hatch: 'demilitarisation', color: '#e29ac6' },
  'RU-demilitarised': { hatch: 'demilitarisation', color: '#b9aef0' },
  'demilitarised-RU': { hatch: 'freeze', color: '#f08a3c' },
  'demilitarised-UA': { hatch: 'freeze', color: '#59b4f0' },
};

/** All directions in which land can change hands, in the order of the legend. */
export const DIRECTIONS = Object.keys(LIGHT) as Direction[];

export function changeLook(direction: Direction, dark: boolean): ChangeLook {
  const look = (dark ? DARK : LIGHT)[direction];
  if (!look) throw new Error(`nothing changes hands from ${direction}`);
  return look;
}
