import type { MeasureText } from '../figure/svg-text.ts';

/**
 * Measures with the page's own fonts.
 *
 * @throws Error if this browser has no 2D canvas.
 */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  return (text, size, bold = false, serif = false) => {
    context.font = `${bold ? 600 : 400} ${size}px ${serif ? '"Noto Serif", serif' : '"Noto Sans", sans-serif'}`;
    return context.measureText(text).width;
  };
}
