/** WGS84: semi-major axis in km and squared eccentricity. */
export const SEMI_MAJOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
export const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
export const RADIANS = Math.PI / 180;
