import type { MultiPolygon, Polygon, Position } from 'geojson';

function crossings(ring: readonly Position[], lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Answers, for one polygon, whether a point lies in it; holes are outside. Points on an edge go either way. */
export function pointInPolygonTester(
  geometry: Polygon | MultiPolygon,
): (lon: number, lat: number) => boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring) => {
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
    return { ring, west, east, south, north };
  });
  return (lon, lat) => {
    let inside = false;
    for (const { ring, west, east, south, north } of rings) {
      if (lon < west || lon > east || lat < south || lat > north) continue;
      if (crossings(ring, lon, lat)) inside = !inside;
    }
    return inside;
  };
}
