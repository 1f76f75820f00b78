import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { comparisonSentence, sideText } from '../i18n/comparison-sentence.ts';
import { formatDay, formatEstimate, localText, messagesOf } from '../i18n/format.ts';
import { HATCH_PATH, HATCH_TILE } from '../map/hatch.ts';
import { type LegendEntry, type LegendSymbol, legendEntries } from '../map/legend-entries.ts';
import { supplyHatches } from '../map/map-images.ts';
import { CREDITS, DISCLAIMER } from '../model/attribution.ts';
import type { Side } from '../model/comparison.ts';
import type { AppState } from '../state/app-state.ts';
import { shownComparison } from '../state/comparing.ts';
import { visibleZones } from '../state/visible-zones.ts';

/** What is drawn: the map's style and camera, in CSS pixels. */
export interface MapSnapshot {
  style: StyleSpecification;
  center: [number, number];
  zoom: number;
  width: number;
  height: number;
}

const FONT = '"Noto Sans", sans-serif';
const SERIF = '"Noto Serif", serif';
const MARGIN = 24;
const LINE = 19;

/**
 * The view as a PNG at `scale` pixels a CSS pixel, with title, day, legend with figures, scale, credits,
 * disclaimer and the link.
 *
 * @throws Error if the device cannot draw a picture of that size, or gives it blank.
 */
export async function viewImage(
  state: AppState,
  snapshot: MapSnapshot,
  scale: number,
  link: string,
): Promise<Blob> {
  const picture = await drawMap(snapshot, scale);
  const { width, height } = snapshot;
  const legend = legendOf(state);
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) throw new Error('this browser has no 2D canvas');
  measure.font = `12px ${FONT}`;
  const small = [
    ...wrap(measure, CREDITS, width - 2 * MARGIN),
    ...wrap(measure, DISCLAIMER, width - 2 * MARGIN),
    ...wrap(measure, link, width - 2 * MARGIN),
  ];
  measure.font = `14px ${FONT}`;
  const subtitle = wrap(measure, subtitleOf(state), width - 2 * MARGIN);
  const head = 64 + 20 * subtitle.length;
  const foot = MARGIN + legend.length * (LINE + 3) + 12 + small.length * 16 + MARGIN / 2;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((head + height + foot) * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  const dark = state.dark;
  const ink = dark ? '#f0ece3' : '#24221f';
  const soft = dark ? '#b9b2a5' : '#5f594f';
  context.scale(scale, scale);
  context.fillStyle = dark ? '#1b1b19' : '#fdfbf6';
  context.fillRect(0, 0, width, head + height + foot);
  context.drawImage(picture, 0, head, width, height);
  context.fillStyle = ink;
  context.textBaseline = 'alphabetic';
  context.font = `600 24px ${SERIF}`;
  context.fillText(titleOf(state), MARGIN, 42, width - 2 * MARGIN);
  context.font = `14px ${FONT}`;
  context.fillStyle = soft;
  subtitle.forEach((text, line) => {
    context.fillText(text, MARGIN, 66 + 20 * line);
  });
  drawScale(context, snapshot, head + height - 16, ink);
  let y = head + height + MARGIN;
  for (const entry of legend) {
    drawSymbol(context, entry.drawn, MARGIN, y);
    context.fillStyle = ink;
    context.font = `13px ${FONT}`;
    context.fillText(entry.text, MARGIN + 40, y + 12, width - 2 * MARGIN - 40);
    y += LINE + 3;
  }
  y += 20;
  context.fillStyle = soft;
  context.font = `12px ${FONT}`;
  for (const line of small) {
    context.fillText(line, MARGIN, y);
    y += 16;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this device'))),
      'image/png',
    );
  });
}

/** The map again, off screen, at the scale asked for. */
function drawMap(
  { style, center, zoom, width, height }: MapSnapshot,
  scale: number,
): Promise<HTMLCanvasElement> {
  const container = document.createElement('div');
  container.style.cssText = `position:fixed;left:-99999px;top:0;width:${width}px;height:${height}px`;
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    style,
    center,
    zoom,
    pixelRatio: scale,
    fadeDuration: 0,
    interactive: false,
    attributionControl: false,
    maxCanvasSize: [16384, 16384],
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  supplyHatches(map, scale);
  return new Promise<HTMLCanvasElement>((resolve, reject) => {
    map.once('error', ({ error }) => reject(error));
    map.once('idle', () => {
      const drawn = map.getCanvas();
      if (drawn.width < Math.floor(width * scale) - 1) {
        reject(
          new Error(
            `this device draws ${drawn.width} pixels across at most; ${Math.round(width * scale)} were asked for`,
          ),
        );
        return;
      }
      const copy = document.createElement('canvas');
      copy.width = drawn.width;
      copy.height = drawn.height;
      copy.getContext('2d')?.drawImage(drawn, 0, 0);
      resolve(copy);
    });
  }).finally(() => {
    map.remove();
    container.remove();
  });
}

function titleOf(state: AppState): string {
  const { view, catalog } = state;
  const comparison = shownComparison(state);
  if (comparison) {
    const side = (one: Side) => sideText(one, titleIn(state), view.language);
    return `${side(comparison.from)} and ${side(comparison.to)}`.replace(/^./, (first) =>
      first.toUpperCase(),
    );
  }
  const titles = view.shown.flatMap(({ id }) => {
    const proposal = catalog?.proposals.find((entry) => entry.id === id)?.proposal;
    return proposal ? [localText(proposal.title, view.language)] : [];
  });
  return titles.length > 0 ? titles.join(' · ') : messagesOf(view.language).title;
}

/** Gives a proposal's title by its id. */
function titleIn({ view, catalog }: AppState): (id: string) => string {
  return (id) => {
    const proposal = catalog?.proposals.find((entry) => entry.id === id)?.proposal;
    return proposal ? localText(proposal.title, view.language) : id;
  };
}

function subtitleOf(state: AppState): string {
  const { view, answer } = state;
  const comparison = shownComparison(state);
  if (comparison) return comparisonSentence(comparison, titleIn(state), view.language);
  const t = messagesOf(view.language);
  const day = formatDay(answer?.control.day ?? view.day, view.language);
  return answer ? `${day}. ${t.held}: ${formatEstimate(answer.control.areaKm2, view.language)}` : day;
}

/** The legend of the map, its hatches told apart by the proposals, zones and figures that they stand for. */
function legendOf(state: AppState): LegendEntry[] {
  const { view, catalog } = state;
  const t = messagesOf(view.language);
  const comparison = shownComparison(state);
  if (comparison) {
    return legendEntries({ ...state, view: { ...view, look: 'change' } }).map((entry) => {
      const piece = comparison.changes.find(({ from, to }) => `${from}-${to}` === entry.id);
      return piece
        ? { ...entry, text: `${entry.text}: ${formatEstimate(piece.areaKm2, view.language)}` }
        : entry;
    });
  }
  return legendEntries(state).flatMap((entry): LegendEntry[] => {
    const { drawn } = entry;
    if (drawn.symbol !== 'hatch') return [entry];
    return visibleZones(state)
      .filter(({ zone }) => zone.kind === drawn.kind)
      .map(({ proposal, zone }) => {
        const written = catalog?.proposals.find(({ id }) => id === proposal)?.proposal;
        const label = written?.zones.find(({ id }) => id === zone.id)?.label;
        const name = label ? localText(label, view.language) : zone.id;
        const area = formatEstimate(zone.areaKm2, view.language);
        const whose = view.shown.length > 1 && written ? `${localText(written.title, view.language)}. ` : '';
        return { id: zone.id, text: `${whose}${t.kinds[zone.kind]}: ${name}, ${area}`, drawn };
      });
  });
}

function drawSymbol(context: CanvasRenderingContext2D, drawn: LegendSymbol, x: number, y: number): void {
  context.save();
  context.translate(x, y);
  if (drawn.symbol === 'line') {
    context.strokeStyle = drawn.color;
    context.lineWidth = drawn.width;
    context.setLineDash([...drawn.dash]);
    context.beginPath();
    context.moveTo(1, 8);
    context.lineTo(27, 8);
    context.stroke();
  } else if (drawn.symbol === 'area') {
    context.globalAlpha = drawn.opacity;
    context.fillStyle = drawn.color;
    context.fillRect(0, 0, 28, 16);
  } else {
    context.strokeStyle = drawn.color;
    context.lineWidth = 1.5;
    context.beginPath();
    context.rect(0.75, 0.75, 26.5, 14.5);
    context.stroke();
    context.clip();
    const hatch = new Path2D(HATCH_PATH[drawn.kind]);
    for (let left = 0; left < 28; left += HATCH_TILE) {
      for (let top = 0; top < 16; top += HATCH_TILE) {
        context.save();
        context.translate(left, top);
        context.stroke(hatch);
        context.restore();
      }
    }
  }
  context.restore();
}

/** A bar of a round number of kilometres, right for the middle of the map. */
function drawScale(
  context: CanvasRenderingContext2D,
  { center, zoom, width }: MapSnapshot,
  y: number,
  ink: string,
): void {
  const metresPerPixel = (40_075_017 * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
  const room = (150 * metresPerPixel) / 1000;
  const power = 10 ** Math.floor(Math.log10(room));
  const km = [5, 2, 1].map((step) => step * power).find((size) => size <= room) ?? power;
  const length = (km * 1000) / metresPerPixel;
  const x = width - MARGIN - length;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x, y - 5);
  context.lineTo(x, y);
  context.lineTo(x + length, y);
  context.lineTo(x + length, y - 5);
  context.stroke();
  context.fillStyle = ink;
  context.font = `12px ${FONT}`;
  context.fillText(`${km} km`, x + 4, y - 5);
}

function wrap(context: OffscreenCanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
