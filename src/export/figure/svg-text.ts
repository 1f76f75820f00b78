/** Width of a text in layout units; the browser measures with its canvas, the build with an average. */
export type MeasureText = (text: string, size: number, bold?: boolean, serif?: boolean) => number;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for XML: escaped, and without the control characters that XML forbids. */
export function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
  );
}

/** One element; attributes that are null are left out. Children are markup already. */
export function element(
  name: string,
  attributes: Record<string, string | number | null>,
  ...children: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : xmlText(String(value))}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

const short = (value: number) => String(Math.round(value * 100) / 100);

export interface TextLook {
  size: number;
  color: string;
  bold?: boolean;
  serif?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  halo?: string;
  spacing?: number;
}

/** One line of text whose baseline is at `y`. */
export function textLine(text: string, x: number, y: number, look: TextLook): string {
  const { size, color, bold, serif, anchor = 'start', halo, spacing } = look;
  return element(
    'text',
    {
      x,
      y,
      'font-family': serif ? "'Noto Serif', serif" : "'Noto Sans', sans-serif",
      'font-size': size,
      'font-weight': bold ? 600 : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      'letter-spacing': spacing ?? null,
      fill: color,
      ...(halo
        ? { stroke: halo, 'stroke-width': 2.6, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    xmlText(text),
  );
}

/** Breaks a text into lines no wider than `width`; a single word may be wider. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: MeasureText,
  bold = false,
  serif = false,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, size, bold, serif) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
