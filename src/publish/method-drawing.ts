import { LEVELS } from '../model/estimate.ts';
import { type Html, html } from './html.ts';
import type { MethodFigure } from './method-figure.ts';

/** What a drawing of the method has come to: each step draws what the one before has, fainter. */
export type MethodStep = 'settlements' | 'triangulation' | 'line';

const NAMED = 6;
const LEAST_APART = 70;

/** A step of the method as SVG; looks and colours are those of `pages.css`. `title` says what it shows. */
export function methodDrawing(
  figure: MethodFigure,
  step: MethodStep,
  title: string,
  nameOf: (settlement: MethodFigure['settlements'][number]) => string | null,
): Html {
  const { width, height, settlements, plain, mixed, levels } = figure;
  return html`<svg class="method ${step}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${
  step !== 'settlements' &&
  html`<path class="plain" d="${pathOf(plain)}" /><path class="mixed" d="${pathOf(mixed)}" />`
}
${
  step === 'line' &&
  LEVELS.map(
    (level) => html`<path class="${level}" d="${pathOf(levels[level].lines)}" />
${levels[level].points.map(([x, y]) => html`<circle class="on-${level}" cx="${round(x)}" cy="${round(y)}" r="2.6" />`)}`,
  )
}
${settlements.map(
  ({ at: [x, y], held }) =>
    html`<circle class="${held === 'RU' ? 'ru' : 'ua'}" cx="${round(x)}" cy="${round(y)}" r="4.5" />`,
)}
${
  step === 'settlements' &&
  named(figure, nameOf).map((settlement) => {
    const [x, y] = settlement.at;
    const right = x > 0.7 * width;
    return html`<text x="${round(right ? x - 9 : x + 9)}" y="${round(y + 5)}"${right && html` text-anchor="end"`}>${nameOf(settlement)}</text>`;
  })
}
</svg>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

const pathOf = (lines: MethodFigure['mixed']) =>
  lines.map((line) => `M${line.map((at) => at.map(round).join(',')).join('L')}`).join('');

/** The largest settlements whose names have room. */
function named(
  { settlements, height }: MethodFigure,
  nameOf: (settlement: MethodFigure['settlements'][number]) => string | null,
) {
  const chosen: MethodFigure['settlements'] = [];
  for (const one of [...settlements].sort((a, b) => b.population - a.population)) {
    const [x, y] = one.at;
    const free = chosen.every(({ at }) => Math.abs(at[1] - y) > 22 || Math.abs(at[0] - x) > 2 * LEAST_APART);
    if (free && nameOf(one) && y > 16 && y < height - 16) chosen.push(one);
    if (chosen.length === NAMED) break;
  }
  return chosen;
}

/** Where a reference lies in the range of its estimate; the drawing's width is from the lowest to the highest. */
export function rangeDrawing(
  { low, central, high }: { low: number; central: number; high: number },
  reference: number,
): Html {
  const [from, to] = [Math.min(low, reference), Math.max(high, reference)];
  const x = (value: number) => round(6 + (148 * (value - from)) / (to - from || 1));
  return html`<svg class="range" viewBox="0 0 160 16" width="160" height="16" aria-hidden="true">
<path class="band" d="M${x(low)},8H${x(high)}" />
<path class="middle" d="M${x(central)},3V13" />
<path class="reference" d="M${x(reference)},3l5,5l-5,5l-5,-5z" />
</svg>`;
}
