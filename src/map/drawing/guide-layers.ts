import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { DRAWING_PREFIX } from './keep-drawing.ts';

const GUIDE = `${DRAWING_PREFIX}-guide`;

/**
 * What is shown beside the figure itself: the land that it would make, its corners, where an edge will follow a boundary,
 * and where it crosses itself.
 */
export interface Guide {
  show(shown: {
    land?: MultiPolygon;
    corners?: Position[];
    followed?: Position[] | null;
    crossing?: Position | null;
  }): void;
  recolour(colours: Palette): void;
  remove(): void;
}

/** Adds the guide's source and layers to the map. */
export function addGuide(map: MapLibreMap, colours: Palette): Guide {
  map.addSource(GUIDE, { type: 'geojson', data: collection([]), tolerance: 0 });
  map.addLayer(
    { id: `${GUIDE}-area`, type: 'fill', source: GUIDE, filter: ['==', ['geometry-type'], 'Polygon'] },
    map.getLayer('coast') ? 'coast' : undefined,
  );
  map.addLayer({
    id: `${GUIDE}-line`,
    type: 'line',
    source: GUIDE,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-width': 4, 'line-opacity': 0.75, 'line-dasharray': [0.5, 2] },
  });
  for (const [kind, radius, width] of [
    ['corner', 4, 2],
    ['crossing', 9, 3],
  ] as const)
    map.addLayer({
      id: `${GUIDE}-${kind}`,
      type: 'circle',
      source: GUIDE,
      filter: ['==', ['get', 'kind'], kind],
      paint: {
        'circle-radius': radius,
        'circle-opacity': kind === 'corner' ? 1 : 0,
        'circle-stroke-width': width,
      },
    });
  const guide: Guide = {
    show({ land, corners = [], followed, crossing }) {
      const shapes: [Geometry, kind: string][] = [];
      if (land && land.coordinates.length > 0) shapes.push([land, 'land']);
      if (followed) shapes.push([{ type: 'LineString', coordinates: followed }, 'followed']);
      if (corners.length > 0) shapes.push([{ type: 'MultiPoint', coordinates: corners }, 'corner']);
      if (crossing) shapes.push([{ type: 'Point', coordinates: crossing }, 'crossing']);
      map.getSource<GeoJSONSource>(GUIDE)?.setData(collection(shapes));
    },
    recolour({ label, halo, line, zone }) {
      if (!map.getLayer(`${GUIDE}-area`)) return;
      map.setPaintProperty(`${GUIDE}-area`, 'fill-color', label);
      map.setPaintProperty(`${GUIDE}-area`, 'fill-opacity', 0.1);
      map.setPaintProperty(`${GUIDE}-line`, 'line-color', line);
      map.setPaintProperty(`${GUIDE}-corner`, 'circle-color', halo);
      map.setPaintProperty(`${GUIDE}-corner`, 'circle-stroke-color', label);
      map.setPaintProperty(`${GUIDE}-crossing`, 'circle-stroke-color', zone.cession);
    },
    remove() {
      for (const part of ['area', 'line', 'corner', 'crossing']) {
        if (map.getLayer(`${GUIDE}-${part}`)) map.removeLayer(`${GUIDE}-${part}`);
      }
      if (map.getSource(GUIDE)) map.removeSource(GUIDE);
    },
  };
  guide.recolour(colours);
  return guide;
}

function collection(shapes: [geometry: Geometry, kind: string][]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map(
      ([geometry, kind]): Feature => ({ type: 'Feature', properties: { kind }, geometry }),
    ),
  };
}
