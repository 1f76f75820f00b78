import type { ZoneKind } from '../model/proposal.ts';

/** Side of the pattern's tile in CSS pixels. */
export const HATCH_TILE = 8;

/** Where straight strokes run: the middle of a pixel at every whole pixel ratio but even ones, where both rows share it. */
const STRAIGHT = 4.5;

/** Distance of a point of the tile from the pattern's nearest stroke, in CSS pixels. */
const DISTANCE: Record<ZoneKind, (x: number, y: number) => number> = {
  cession: (x, y) => diagonal(x + y),
  withdrawal: (x, y) => diagonal(x - y),
  freeze: (_, y) => Math.abs(y - STRAIGHT),
  demilitarisation: (x, y) => Math.min(Math.abs(x - STRAIGHT), Math.abs(y - STRAIGHT)),
};

function diagonal(sum: number): number {
  const along = ((sum % HATCH_TILE) + HATCH_TILE) % HATCH_TILE;
  return Math.min(along, HATCH_TILE - along) / Math.SQRT2;
}

const STROKE = 1.3;

/** The pattern's tile as pixels at a device pixel ratio; between the strokes it is transparent. */
export function hatchImage(
  kind: ZoneKind,
  color: string,
  ratio: number,
): { width: number; height: number; data: Uint8ClampedArray } {
  const size = Math.round(HATCH_TILE * ratio);
  const data = new Uint8ClampedArray(size * size * 4);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const distance = DISTANCE[kind]((column + 0.5) / ratio, (row + 0.5) / ratio);
      const cover = Math.min(1, Math.max(0, STROKE / 2 - distance + 0.5));
      data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(255 * cover)], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** The same pattern as an SVG path over one tile, for legends. */
export const HATCH_PATH: Record<ZoneKind, string> = {
  cession: 'M-2 2L2-2M0 8L8 0M6 10L10 6',
  withdrawal: 'M-2 6L2 10M0 0L8 8M6-2L10 2',
  freeze: 'M0 4.5H8',
  demilitarisation: 'M0 4.5H8M4.5 0V8',
};
