import { DARK, LIGHT, paletteColours } from '../map/palette.ts';

/** The map's colours as custom properties (`--map-sea`), each for both themes. */
export function mapColoursCss(): string {
  const dark = new Map(paletteColours(DARK));
  const lines = paletteColours(LIGHT).map(
    ([name, colour]) => `  --map-${name}: light-dark(${colour}, ${dark.get(name)});\n`,
  );
  return `:root {\n${lines.join('')}}\n`;
}
