import { formatDay, messagesOf } from '../../i18n/format.ts';
import type { Basemap } from '../../map/basemap.ts';
import type { FigureOptions, FigureState } from './figure.ts';
import { type Block, inksOf, legendBlock, tableBlock } from './furniture.ts';
import { hatchPatterns } from './hatch-pattern.ts';
import { drawInset, drawScale, insetBox, insetClip } from './map-corners.ts';
import { drawMap } from './map-drawing.ts';
import { drawNames } from './name-drawing.ts';
import { type Box, planeOf } from './plane.ts';
import { element, type MeasureText, textLine, wrapText, xmlText } from './svg-text.ts';
import { creditsOf, draftCredit } from './words.ts';

const MARGIN = 24;
const GAP = 20;

/**
 * The view as one SVG document: frame, title, map, legend, figures, scale, overview, credits, disclaimer, date and
 * link. Layers are named groups, hatches are patterns, text is text. Every other image is made from it.
 *
 * @param style CSS put into the document; the page gives it the fonts when it makes pixels of it.
 */
export function composeFigure(
  shown: FigureState,
  basemap: Basemap,
  options: FigureOptions,
  measure: MeasureText,
  style = '',
): string {
  const { width, height, dark, language, parts } = options;
  const state: FigureState = { ...shown, dark, view: { ...shown.view, language } };
  const t = messagesOf(language);
  const inks = inksOf(dark);
  const inner = width - 2 * MARGIN;
  const titleSize = width < 640 ? 18 : 22;
  const title = wrapText(options.title, inner, titleSize, measure, true, true);
  const subtitle = wrapText(options.subtitle, inner, 13, measure);
  const credits = creditsOf(state);
  const credit = draftCredit(state);
  const notes = [
    ...(credit ? [credit] : []),
    credits,
    t.disclaimer,
    [
      ...(parts.has('date')
        ? [t.figureMade({ day: formatDay(options.madeOn, language), version: options.version })]
        : []),
      ...(parts.has('link') ? [options.link] : []),
    ].join('. '),
  ].flatMap((note) => wrapText(note, inner, 10, measure));
  const head = 20 + title.length * titleSize * 1.25 + subtitle.length * 18 + 12;
  const foot = notes.length * 13.5 + 22;
  const body: Box = { x: MARGIN, y: head, width: inner, height: Math.max(60, height - head - foot) };
  const { box, blocks } = layOut(state, body, options, measure);
  const plane = planeOf(options.extent, box);
  const taken = [
    ...(parts.has('inset') ? [placeOf(insetBox(plane))] : []),
    ...(parts.has('scale')
      ? [placeOf({ x: box.x + box.width - 180, y: box.y + box.height - 32, width: 180, height: 32 })]
      : []),
  ];
  const map = element(
    'g',
    { id: 'map', 'clip-path': 'url(#map-clip)' },
    drawMap(state, basemap, plane),
    drawNames(state, basemap, plane, taken, measure),
    parts.has('inset') ? drawInset(state, basemap, plane) : '',
    parts.has('scale') ? drawScale(state, plane, t.km) : '',
  );
  const content = [
    element('rect', { id: 'paper', x: 0, y: 0, width, height, fill: inks.paper }),
    element(
      'g',
      { id: 'title' },
      ...title.map((line, i) =>
        textLine(line, MARGIN, 20 + titleSize + i * titleSize * 1.25, {
          size: titleSize,
          bold: true,
          serif: true,
          color: inks.ink,
        }),
      ),
      ...subtitle.map((line, i) =>
        textLine(line, MARGIN, 20 + title.length * titleSize * 1.25 + 15 + i * 18, {
          size: 13,
          color: inks.soft,
        }),
      ),
    ),
    map,
    element('rect', {
      id: 'map-frame',
      ...box,
      fill: 'none',
      stroke: inks.rule,
      'stroke-width': 1,
    }),
    ...blocks.map(({ markup, x, y }) => element('g', { transform: `translate(${x} ${y})` }, markup)),
    element(
      'g',
      { id: 'credits' },
      ...notes.map((line, i) =>
        textLine(line, MARGIN, height - foot + 18 + i * 13.5, { size: 10, color: inks.soft }),
      ),
    ),
  ].join('');
  const clip = element('clipPath', { id: 'map-clip' }, element('rect', { ...box }));
  const defs = [clip, parts.has('inset') ? insetClip(plane) : '', hatchPatterns(content)].join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': options.title,
    },
    element('title', {}, xmlText(options.title)),
    element(
      'desc',
      {},
      xmlText(
        [options.subtitle, ...(credit ? [credit] : []), credits, t.disclaimer, options.link].join('\n'),
      ),
    ),
    style ? element('style', {}, xmlText(style)) : '',
    element('defs', {}, defs),
    content,
  );
}

const placeOf = ({ x, y, width, height }: Box) => ({ left: x, top: y, right: x + width, bottom: y + height });

type Placed = Block & { x: number; y: number };

/** The map's box and the blocks beside it on a wide sheet, or below it on a tall one. */
function layOut(
  state: FigureState,
  body: Box,
  { parts }: FigureOptions,
  measure: MeasureText,
): { box: Box; blocks: Placed[] } {
  const inks = inksOf(state.dark);
  const [legend, table] = [parts.has('legend'), parts.has('table')];
  if (!legend && !table) return { box: body, blocks: [] };
  if (body.width > 1.25 * body.height) {
    const side = Math.min(300, Math.max(190, body.width * 0.29));
    const x = body.x + body.width - side;
    const first = legend ? [legendBlock(state, side, inks, measure)] : [];
    const used = first.reduce((sum, block) => sum + block.height + 8, 0);
    const second = table ? [tableBlock(state, side, body.height - used, inks, measure)] : [];
    let y = body.y;
    const blocks = [...first, ...second].map((block) => {
      const placed = { ...block, x, y };
      y += block.height + 8;
      return placed;
    });
    return { box: { ...body, width: body.width - side - GAP }, blocks };
  }
  const column = legend && table ? (body.width - GAP) / 2 : body.width;
  const room = body.height * 0.5;
  const blocks = [
    ...(legend ? [legendBlock(state, column, inks, measure)] : []),
    ...(table ? [tableBlock(state, column, room, inks, measure)] : []),
  ];
  const needed = Math.max(...blocks.map((block) => block.height));
  const mapHeight = Math.max(body.height * 0.4, body.height - needed - GAP);
  return {
    box: { ...body, height: mapHeight },
    blocks: blocks.map((block, i) => ({
      ...block,
      x: body.x + i * (column + GAP),
      y: body.y + mapHeight + GAP,
    })),
  };
}
