import { geoIdentity, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** West, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** A stretch of the Mercator plane laid into a box of the figure. */
export interface Plane {
  box: Box;
  /** Zoom of a web map of the same scale (512-pixel tiles), for widths and ranks. */
  zoom: number;
  /** Metres on the ground per layout unit at the middle of the box. */
  metresPerUnit: number;
  extent: Extent;
  project(position: Position): [number, number];
  /** Path data of a feature, clipped to the box and thinned to what can be seen; empty if nothing is inside. */
  path(feature: Feature | FeatureCollection): string;
}

const RAD = Math.PI / 180;
const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2));
const latitude = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RAD;

/** Points nearer to the last than this are not drawn, in layout units. */
const THINNING = 0.35;
/** Strokes along the clip's edge must lie outside the box. */
const BLEED = 8;

/** What a web map of a box's size shows at a camera (512-pixel tiles). */
export function extentAround(camera: { zoom: number; lat: number; lon: number }, box: Box): Extent {
  const perUnit = (2 * Math.PI) / (512 * 2 ** camera.zoom);
  const [east, north] = [(box.width / 2) * perUnit, (box.height / 2) * perUnit];
  const middle = northing(camera.lat);
  return [
    camera.lon - east / RAD,
    latitude(middle - north),
    camera.lon + east / RAD,
    latitude(middle + north),
  ];
}

/** All of `extent` as large as it fits into `box`. */
export function planeOf(extent: Extent, box: Box): Plane {
  const [west, south, east, north] = extent;
  const k = Math.min(box.width / ((east - west) * RAD), box.height / (northing(north) - northing(south)));
  const middle: [number, number] = [((west + east) / 2) * RAD, (northing(south) + northing(north)) / 2];
  const left = box.x + box.width / 2 - k * middle[0];
  const top = box.y + box.height / 2 + k * middle[1];
  const project = ([lon = 0, lat = 0]: Position): [number, number] => [
    left + k * lon * RAD,
    top - k * northing(Math.max(-85, Math.min(85, lat))),
  ];
  const draw = geoPath(
    geoIdentity().clipExtent([
      [box.x - BLEED, box.y - BLEED],
      [box.x + box.width + BLEED, box.y + box.height + BLEED],
    ]),
  ).digits(1);
  const middleLat = latitude(middle[1]);
  return {
    box,
    zoom: Math.log2((2 * Math.PI * k) / 512),
    metresPerUnit: (6_378_137 * Math.cos(middleLat * RAD)) / k,
    extent: [
      (box.x - left) / k / RAD,
      latitude((top - box.y - box.height) / k),
      (box.x + box.width - left) / k / RAD,
      latitude((top - box.y) / k),
    ],
    project,
    path(feature) {
      const features = feature.type === 'Feature' ? [feature] : feature.features;
      return features.map(({ geometry }) => draw(onPlane(geometry, project)) ?? '').join('');
    },
  };
}

/** The geometry in layout units, without points that no one could tell apart. */
function onPlane(geometry: Geometry, project: (position: Position) => [number, number]): Geometry {
  const line = (positions: Position[]) => thinned(positions.map(project));
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: rings(geometry.coordinates, line) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((part) => rings(part, line)).filter(({ length }) => length > 0),
      };
    default:
      return { type: 'MultiPoint', coordinates: [] };
  }
}

/** Rings that still have an area; none if the outer one vanished. */
function rings(coordinates: Position[][], line: (ring: Position[]) => Position[]): Position[][] {
  const [outer = [], ...holes] = coordinates.map(line);
  return outer.length < 4 ? [] : [outer, ...holes.filter(({ length }) => length >= 4)];
}

function thinned(positions: Position[]): Position[] {
  const out: Position[] = [];
  positions.forEach((position, i) => {
    const last = out.at(-1);
    const near =
      last && Math.hypot((position[0] ?? 0) - (last[0] ?? 0), (position[1] ?? 0) - (last[1] ?? 0)) < THINNING;
    if (!near || i === positions.length - 1) out.push(position);
  });
  return out;
}
