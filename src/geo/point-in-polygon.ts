import type { MultiPolygon, Polygon, Position } from 'geojson';
import { turn } from './turn.ts';

/** Rings from this size on are sorted into bands of latitude, so that a test looks at a few of their edges. */
const BANDED_FROM = 64;

interface Ring {
  ring: readonly Position[];
  west: number;
  east: number;
  south: number;
  north: number;
  /** Ends of the edges that reach into each band between south and north; null for a short ring. */
  bands: Int32Array[] | null;
}

function crosses(ring: readonly Position[], i: number, lon: number, lat: number): boolean {
  const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
  const [x2 = 0, y2 = 0] = ring[i] ?? [];
  if (y1 > lat === y2 > lat) return false;
  const side = turn(x1, y1, x2, y2, lon, lat);
  return y2 > y1 ? side > 0 : side < 0;
}

function isInside({ ring, south, north, bands }: Ring, lon: number, lat: number): boolean {
  let inside = false;
  const band = bands?.[bandOf(lat, south, north, bands.length)];
  if (band) for (const i of band) inside = crosses(ring, i, lon, lat) !== inside;
  else for (let i = 1; i < ring.length; i += 1) inside = crosses(ring, i, lon, lat) !== inside;
  return inside;
}

const bandOf = (lat: number, south: number, north: number, count: number) =>
  Math.min(count - 1, Math.max(0, Math.floor(((lat - south) / (north - south || 1)) * count)));

/** The edges of a ring by band, in two passes: how many there are, then which. */
function bandsOf(ring: readonly Position[], south: number, north: number): Int32Array[] {
  const count = Math.min(4096, Math.ceil(ring.length / 8));
  const visit = (see: (band: number, i: number) => void) => {
    for (let i = 1; i < ring.length; i += 1) {
      const a = bandOf(ring[i - 1]?.[1] ?? 0, south, north, count);
      const b = bandOf(ring[i]?.[1] ?? 0, south, north, count);
      for (let band = Math.min(a, b); band <= Math.max(a, b); band += 1) see(band, i);
    }
  };
  const sizes = new Int32Array(count);
  visit((band) => {
    sizes[band] = (sizes[band] ?? 0) + 1;
  });
  const bands = Array.from(sizes, (size) => new Int32Array(size));
  visit((band, i) => {
    const left = (sizes[band] ?? 0) - 1;
    sizes[band] = left;
    (bands[band] as Int32Array)[left] = i;
  });
  return bands;
}

/** Answers, for one polygon, whether a point lies in it; holes are outside. Points on an edge go either way. */
export function pointInPolygonTester(
  geometry: Polygon | MultiPolygon,
): (lon: number, lat: number) => boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring): Ring => {
    let west = Infinity;
    let east = -Infinity;
    let south = Infinity;
    let north = -Infinity;
    for (const [lon = 0, lat = 0] of ring) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    const bands = ring.length < BANDED_FROM ? null : bandsOf(ring, south, north);
    return { ring, west, east, south, north, bands };
  });
  return (lon, lat) => {
    let inside = false;
    for (const ring of rings) {
      if (lon < ring.west || lon > ring.east || lat < ring.south || lat > ring.north) continue;
      if (isInside(ring, lon, lat)) inside = !inside;
    }
    return inside;
  };
}
