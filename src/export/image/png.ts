import type { FigureSize } from '../figure/figure.ts';
import { withPngText } from './png-text.ts';

/** Rows drawn between two pauses, in pixels: a large image is made strip by strip, so that it can be cancelled. */
const STRIP = 1_500_000;

/**
 * The pixels of a figure as a PNG that carries `texts`.
 *
 * @param svg The figure with its fonts inside.
 * @param onProgress Told the share that is done.
 * @throws DOMException `AbortError` if cancelled; Error if the device gives no picture, or a blank one.
 */
export async function pngOf(
  svg: string,
  { width, height }: FigureSize,
  texts: Readonly<Record<string, string>>,
  signal?: AbortSignal,
  onProgress: (share: number) => void = () => {},
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser has no 2D canvas');
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const rows = Math.max(1, Math.ceil(STRIP / width));
    for (let top = 0; top < height; top += rows) {
      signal?.throwIfAborted();
      context.save();
      context.beginPath();
      context.rect(0, top, width, Math.min(rows, height - top));
      context.clip();
      context.drawImage(image, 0, 0, width, height);
      context.restore();
      onProgress(Math.min(1, (top + rows) / height) * 0.8);
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (
      context.getImageData(0, 0, 1, 1).data[3] !== 255 ||
      context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255
    )
      throw new Error(
        `this device gives a blank image at ${width} × ${height} pixels; choose a smaller size or SVG`,
      );
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    signal?.throwIfAborted();
    if (!blob)
      throw new Error(`this device cannot hold ${width} × ${height} pixels; choose a smaller size or SVG`);
    onProgress(1);
    return new Blob([withPngText(new Uint8Array(await blob.arrayBuffer()), texts)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
    canvas.width = 0;
    canvas.height = 0;
  }
}
