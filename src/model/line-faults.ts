import { type FaultMessages, faultsWith } from './result.ts';

/** Why a drawing or lines that the reader brought cannot stand for the line of contact. */
export const LINE_FAULTS = {
  ringsTangled:
    'the rings cross so often that they cannot be put in order; expected areas that do not cross themselves',
  linesTangled: 'the lines cross so often that they cannot be put in order; expected lines that hardly cross',
  linesApart: (p) => `${p.count} ends of lines meet no other line; expected ${p.most} at most`,
  outsideUkraine: 'nothing of it lies inside Ukraine',
} satisfies FaultMessages;

export const lineFault = faultsWith(LINE_FAULTS);
