/** Names of the geometries that well-known binary counts from 1. */
const NAMES = [
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

const MAX_COLLECTION_DEPTH = 32;

/**
 * A geometry in well-known binary (ISO 13249 or PostGIS's extension of it) as GeoJSON. Heights and measures are left
 * out. Null for an empty point and for curves. Throws where it is damaged.
 */
export function geometryOfWkb(view: DataView, start: number): object | null {
  let at = start;
  let little = true;
  const int = () => {
    const value = view.getUint32(at, little);
    at += 4;
    return value;
  };
  /** A count of things that take so many bytes each, which must be there. */
  const count = (bytes: number) => {
    const value = int();
    if (value * bytes > view.byteLength - at) throw new Error(`count ${value}`);
    return value;
  };
  const list = <T>(size: number, read: () => T): T[] => Array.from({ length: size }, read);

  function header(): { name: (typeof NAMES)[number] | undefined; dimensions: number } {
    little = view.getUint8(at) === 1;
    at += 1;
    const type = int();
    const plain = type & 0x0fffffff;
    const thousands = Math.floor(plain / 1000);
    const hasZ = (type & 0x80000000) !== 0 || thousands === 1 || thousands === 3;
    const hasM = (type & 0x40000000) !== 0 || thousands === 2 || thousands === 3;
    if ((type & 0x20000000) !== 0) at += 4;
    return { name: NAMES[(plain % 1000) - 1], dimensions: 2 + Number(hasZ) + Number(hasM) };
  }

  function geometry(depth: number): { type: string; coordinates?: unknown; geometries?: unknown } | null {
    if (depth > MAX_COLLECTION_DEPTH) throw new Error(`depth ${depth}`);
    const { name, dimensions } = header();
    const bytes = 8 * dimensions;
    const position = () => {
      const place = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
      at += bytes;
      return place;
    };
    const line = () => list(count(bytes), position);
    switch (name) {
      case 'Point': {
        const place = position();
        return place.every(Number.isNaN) ? null : { type: name, coordinates: place };
      }
      case 'LineString':
        return { type: name, coordinates: line() };
      case 'Polygon':
        return { type: name, coordinates: list(count(4), line) };
      case undefined:
        return null;
      default: {
        const parts = list(count(5), () => geometry(depth + 1));
        if (name === 'GeometryCollection') return { type: name, geometries: parts };
        return { type: name, coordinates: parts.map((part) => part?.coordinates ?? null) };
      }
    }
  }
  return geometry(0);
}
