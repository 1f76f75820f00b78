import type { MultiPolygon, Polygon } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import { areaKm2 } from '../../src/geo/area.ts';

/** What an overlay by JSTS, of other make than the page's engine, gives for two shapes; areas in km2. */
export function independentOverlay(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon) {
  const reader = new GeoJSONReader(new GeometryFactory());
  const [first, second] = [reader.read(a), reader.read(b)];
  const area = (operation: number) =>
    polygonsKm2(new GeoJSONWriter().write(SnapIfNeededOverlayOp.overlayOp(first, second, operation)));
  return {
    intersectionKm2: area(OverlayOp.INTERSECTION),
    unionKm2: area(OverlayOp.UNION),
    differenceKm2: area(OverlayOp.DIFFERENCE),
  };
}

interface Written {
  type: string;
  geometries?: Written[];
}

/** Polygons alone: where two shapes only touch, JTS also gives the line or the point. */
function polygonsKm2(geometry: Written): number {
  if (geometry.geometries) return geometry.geometries.reduce((sum, part) => sum + polygonsKm2(part), 0);
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0;
  const { coordinates } = geometry as unknown as MultiPolygon | Polygon;
  return coordinates.length === 0 ? 0 : areaKm2(geometry as unknown as MultiPolygon | Polygon);
}
