/** Ends of lines that stop so short of the border, or of the coast, are led on to it. */
export const REACH_BORDER_KM = 5;

/** Ends of lines that are so close count as meeting: of two lines, or of one that closes. */
export const REACH_LINE_KM = 0.1;
