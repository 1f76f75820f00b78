import type { MeasureText } from '../export/figure/svg-text.ts';

/** Shares of the font's size that letters of a text face take, on average. */
const WIDE = 0.62;
const NORMAL = 0.56;
const NARROW = 0.3;

/** Widths where there is no canvas to ask: right to some per cent, which is enough to break lines. */
export const averageMeasure: MeasureText = (text, size, bold = false, serif = false) => {
  let sum = 0;
  for (const character of text)
    sum += /[iljtfr.,:;()'’ |]/.test(character)
      ? NARROW
      : /[A-ZА-ЯІЇЄҐmwжшщюфм]/.test(character)
        ? WIDE
        : NORMAL;
  return sum * size * (bold ? 1.06 : 1) * (serif ? 1.06 : 1);
};
