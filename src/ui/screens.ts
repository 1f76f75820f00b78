/** Where the panel is a sheet over the map; `phone.css` has the same condition. In em: large text needs room, too. */
export const SHEET = 'screen and (max-width: 35em), screen and (max-width: 47.5em) and (min-height: 31.25em)';

/** A phone on its side: the panel stands beside the map, and both are low. */
export const LOW = 'screen and (min-width: 35.01em) and (max-height: 31.24em)';
