import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';

const reader = new GeoJSONReader(new GeometryFactory());
const read = (geometry: object): Geometry => reader.read(geometry);

function polygonal(geometry: Geometry): MultiPolygon {
  const written = new GeoJSONWriter().write(geometry) as
    | Polygon
    | MultiPolygon
    | { type: 'GeometryCollection'; geometries: (Polygon | { type: 'Point' | 'LineString' })[] };
  const parts = written.type === 'GeometryCollection' ? written.geometries : [written];
  return {
    type: 'MultiPolygon',
    coordinates: parts.flatMap((part) => {
      if (part.type === 'MultiPolygon') return part.coordinates;
      return part.type === 'Polygon' && part.coordinates.length > 0 ? [part.coordinates] : [];
    }),
  };
}

const OPERATIONS = {
  intersection: OverlayOp.INTERSECTION,
  union: OverlayOp.UNION,
  difference: OverlayOp.DIFFERENCE,
  symmetric: OverlayOp.SYMDIFFERENCE,
};

/** An overlay by JTS, which shares no code with the overlays under test. */
export function overlayByJts(
  operation: keyof typeof OPERATIONS,
  a: Polygon | MultiPolygon,
  b: Polygon | MultiPolygon,
): MultiPolygon {
  return polygonal(OverlayOp.overlayOp(read(a), read(b), OPERATIONS[operation]));
}

/**
 * The pieces into which a line divides a polygon, by JTS: all faces of its edges and the line's that lie inside; null
 * where JTS gives up, as it does on some edges that nearly meet.
 */
export function piecesByJts(polygon: Polygon, line: LineString): Polygon[] | null {
  try {
    const whole = read(polygon);
    const outline = read({ type: 'MultiLineString', coordinates: polygon.coordinates });
    const polygonizer = new Polygonizer();
    polygonizer.add(OverlayOp.overlayOp(outline, read(line), OverlayOp.UNION));
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
