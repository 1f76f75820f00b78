/**
 * Letters and signs, by their places in Unicode, that the page mostly writes: the first font files hold these alone,
 * at three fifths of the weight, and whole files stand behind them. `fonts.css` names the same.
 */
export const FIRST_LETTERS = {
  latin:
    'U+000A, U+0020-007E, U+00A0, U+00A9, U+00AB, U+00B0, U+00B2, U+00B7, U+00BB, U+00D7, U+2009, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+202F, U+2039-203A, U+2212',
  ukrainian:
    'U+0404, U+0406-0407, U+0410-0429, U+042C, U+042E-0449, U+044C, U+044E-044F, U+0454, U+0456-0457, U+0490-0491',
};
