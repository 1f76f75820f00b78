/** Stands before each value of a GeoJSON text sequence (RFC 8142). */
export const RECORD_SEPARATOR = '\u001e';
