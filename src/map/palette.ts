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
  neighbourBorder: '#a9a49a',
  oblastLine: '#a39c8c',
  border: '#33302b',
  water: '#b4cfe2',
  control: '#b9a99a',
  line: '#5b1f2b',
  range: '#5b1f2b',
  zone: { cession: '#b34700', withdrawal: '#0063a3', freeze: '#3f5f6b', demilitarisation: '#9a3f78' },
  fromRussia: '#5c4d9e',
  label: '#24221f',
  labelSoft: '#6b655b',
  seaLabel: '#4b6f8b',
  halo: '#fbf8f0',
};

export const DARK: Palette = {
  sea: '#111b24',
  land: '#20211f',
  ukraine: '#2c2c29',
  neighbourBorder: '#5c5a54',
  oblastLine: '#716c62',
  border: '#e9e2d2',
  water: '#1d3444',
  control: '#6a5a4f',
  line: '#ffb6a6',
  range: '#ffb6a6',
  zone: { cession: '#f08a3c', withdrawal: '#59b4f0', freeze: '#a9c6d1', demilitarisation: '#e29ac6' },
  fromRussia: '#b9aef0',
  label: '#f0ece3',
  labelSoft: '#b5aea1',
  seaLabel: '#7fa3bd',
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
