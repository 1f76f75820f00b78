import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';
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

/**
 * The pieces into which a line, or several, divide a polygon, by JSTS: all faces of its edges and the lines' that lie inside; null
 * where it gives up, as it does on some edges that nearly meet.
 */
export function independentPieces(polygon: Polygon, line: LineString | MultiLineString): Polygon[] | null {
  try {
    const reader = new GeoJSONReader(new GeometryFactory());
    const whole = reader.read(polygon);
    const outline = reader.read({ type: 'MultiLineString', coordinates: polygon.coordinates });
    const polygonizer = new Polygonizer();
    polygonizer.add(OverlayOp.overlayOp(outline, reader.read(line), OverlayOp.UNION));
    const faces: Geometry[] = polygonizer.getPolygons().toArray();
    return faces
      .filter((face) => {
        const inside = OverlayOp.overlayOp(whole, face, OverlayOp.INTERSECTION);
        return inside.getArea() > face.getArea() / 2;
      })
      .map((face) => new GeoJSONWriter().write(face) as Polygon);
  } catch {
    return null;
  }
}
