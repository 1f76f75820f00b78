import type { ZoneKind } from '../model/proposal.ts';

export interface Palette {
  sea: string;
  land: string;
  ukraine: string;
  neighbourBorder: string;
  oblastLine: string;
  border: string;
  water: string;
  control: string;
  line: string;
  range: string;
  zone: Record<ZoneKind, string>;
  /** Land that comes from Russian control into a demilitarised zone. */
  fromRussia: string;
  label: string;
  labelSoft: string;
  seaLabel: string;
  halo: string;
}

export const LIGHT: Palette = {
  sea: '#cfdfea',
  land: '#e9e7e1',
  ukraine: '#fbf8f0',
  neighbourBorder: '#9a9489',
  oblastLine: '#787162',
  border: '#33302b',
  water: '#b4cfe2',
  control: '#b9a99a',
  line: '#5b1f2b',
  range: '#5b1f2b',
  zone: { cession: '#b34700', withdrawal: '#0063a3', freeze: '#3f5f6b', demilitarisation: '#9a3f78' },
  fromRussia: '#432c7a',
  label: '#24221f',
  labelSoft: '#5b554b',
  seaLabel: '#38596f',
  halo: '#fbf8f0',
};

export const DARK: Palette = {
  sea: '#12202c',
  land: '#22221f',
  ukraine: '#302f2a',
  neighbourBorder: '#6b6860',
  oblastLine: '#a49c8d',
  border: '#f1e9d8',
  water: '#2f5068',
  control: '#7a6555',
  line: '#ffb6a6',
  range: '#ffb6a6',
  zone: { cession: '#f08a3c', withdrawal: '#59b4f0', freeze: '#a9c6d1', demilitarisation: '#e29ac6' },
  fromRussia: '#dcd3ff',
  label: '#f0ece3',
  labelSoft: '#c8c1b4',
  seaLabel: '#93b6cf',
  halo: '#1b1b19',
};

/** Every colour by its name: `sea`, `neighbour-border`, `zone-cession`. The first name of a colour comes last. */
export function paletteColours({ zone, ...rest }: Palette): [name: string, colour: string][] {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return [
    ...Object.entries(zone).map(([kind, colour]): [string, string] => [`zone-${kind}`, colour]),
    ...Object.entries(rest).map(([name, colour]): [string, string] => [kebab(name), colour]),
  ].reverse() as [string, string][];
}

/** The map's colours; zones from the Okabe-Ito family, darkened or lightened to stand 3:1 off the land. */
export function paletteOf(dark: boolean): Palette {
  return dark ? DARK : LIGHT;
}
