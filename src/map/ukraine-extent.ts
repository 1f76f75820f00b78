/** All of Ukraine: west, south, east, north. */
export const UKRAINE_EXTENT: [number, number, number, number] = [22.1, 44.3, 40.3, 52.4];
