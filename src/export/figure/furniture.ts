import { messagesOf } from '../../i18n/format.ts';
import { type LegendEntry, legendEntries } from '../../map/legend-entries.ts';
import type { FigureState } from './figure.ts';
import { hatchFill } from './hatch-pattern.ts';
import { element, type MeasureText, textLine, wrapText } from './svg-text.ts';
import { type FigureRow, figureRows } from './words.ts';

/** Inks of the sheet round the map. */
export interface Inks {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
}

export function inksOf(dark: boolean): Inks {
  return dark
    ? { paper: '#1b1b19', ink: '#f0ece3', soft: '#b9b2a5', rule: '#46433c' }
    : { paper: '#fdfbf6', ink: '#24221f', soft: '#5f594f', rule: '#d8d1c2' };
}

/** A block of the figure, drawn from its own top left corner. */
export interface Block {
  markup: string;
  height: number;
}

const HEADING = 22;
const heading = (text: string, { ink }: Inks) => textLine(text, 0, 13, { size: 12, bold: true, color: ink });
const LINE = 15;

/** The legend of the map of the figure: the same entries as the page's. */
export function legendBlock(state: FigureState, width: number, inks: Inks, measure: MeasureText): Block {
  const t = messagesOf(state.view.language);
  let y = HEADING;
  const entries = legendEntries({ ...state, view: { ...state.view, look: 'change' } }).map((entry) => {
    const lines = wrapText(entry.text, width - 38, 12, measure);
    const drawn = [
      element('g', { transform: `translate(0 ${y})` }, symbol(entry)),
      ...lines.map((line, i) => textLine(line, 38, y + 12 + i * LINE, { size: 12, color: inks.ink })),
    ];
    y += Math.max(16, lines.length * LINE) + 3;
    return drawn.join('');
  });
  return {
    markup: element('g', { id: 'legend' }, heading(t.legend, inks), ...entries),
    height: y,
  };
}

function symbol({ drawn }: LegendEntry): string {
  if (drawn.symbol === 'line')
    return element('path', {
      d: 'M1 8H27',
      stroke: drawn.color,
      'stroke-width': drawn.width,
      'stroke-dasharray': drawn.dash.length > 0 ? drawn.dash.join(' ') : null,
    });
  const box = { x: 0.75, y: 0.75, width: 26.5, height: 14.5 };
  return drawn.symbol === 'area'
    ? element('rect', { ...box, fill: drawn.color, 'fill-opacity': drawn.opacity })
    : element('rect', {
        ...box,
        fill: hatchFill(drawn.kind, drawn.color),
        stroke: drawn.color,
        'stroke-width': 1.5,
      });
}

/** The table of figures, as many rows as fit into `height`; how many are left out is said. */
export function tableBlock(
  state: FigureState,
  width: number,
  height: number,
  inks: Inks,
  measure: MeasureText,
): Block {
  const t = messagesOf(state.view.language);
  const rows = figureRows(state).map((row) => ({ ...row, lines: wrapText(row.label, width, 11, measure) }));
  const heightOf = ({ lines }: FigureRow & { lines: string[] }) => lines.length * 13 + 15 + 6;
  let y = HEADING;
  const drawn: string[] = [];
  for (const [i, row] of rows.entries()) {
    const last = i === rows.length - 1;
    if (y + heightOf(row) + (last ? 0 : LINE) > height) {
      drawn.push(
        textLine(t.figuresLeftOut({ count: rows.length - i }), 0, y + 11, { size: 11, color: inks.soft }),
      );
      y += LINE;
      break;
    }
    row.lines.forEach((line, n) => {
      drawn.push(textLine(line, 0, y + 11 + n * 13, { size: 11, color: inks.soft }));
    });
    const at = y + row.lines.length * 13 + 12;
    drawn.push(textLine(row.value, 0, at, { size: 12.5, color: inks.ink }));
    y += heightOf(row);
  }
  return {
    markup: element('g', { id: 'figures' }, heading(t.figures, inks), ...drawn),
    height: y,
  };
}
