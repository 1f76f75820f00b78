/** Side of the plate before it is stretched, and how far its edge stands off the text, in CSS pixels. */
const SIDE = 10;
const EDGE = 3;
const OPACITY = 0.88;

/** A pale ground for a label that lies on a hatch: it is stretched to the text, its corners stay rounded. */
export function labelPlate(color: string, ratio: number) {
  const size = Math.round(SIDE * ratio);
  const edge = EDGE * ratio;
  const data = new Uint8ClampedArray(size * size * 4);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  /** How far a pixel lies outside the straight part of the side, towards its nearer end. */
  const outside = (at: number) => Math.max(0, edge - at - 0.5, at + 0.5 - (size - edge));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const cover = Math.min(1, Math.max(0, edge - Math.hypot(outside(row), outside(column)) + 0.5));
      data.set([...rgb, Math.round(255 * OPACITY * cover)], (row * size + column) * 4);
    }
  const stretch: [number, number][] = [[edge, size - edge]];
  const content: [number, number, number, number] = [edge, edge, size - edge, size - edge];
  return { image: { width: size, height: size, data }, stretchX: stretch, stretchY: stretch, content };
}
