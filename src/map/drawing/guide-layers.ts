import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { DRAWING_PREFIX } from './keep-drawing.ts';

const GUIDE = `${DRAWING_PREFIX}-guide`;

/** What is shown beside the figure itself: the land that it would make, and where an edge will follow a boundary. */
export interface Guide {
  show(land: MultiPolygon | null, followed: Position[] | null, crossing: Position | null): void;
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
  map.addLayer({
    id: `${GUIDE}-crossing`,
    type: 'circle',
    source: GUIDE,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: { 'circle-radius': 9, 'circle-opacity': 0, 'circle-stroke-width': 3 },
  });
  const guide: Guide = {
    show(land, followed, crossing) {
      const shapes: Geometry[] = [];
      if (land && land.coordinates.length > 0) shapes.push(land);
      if (followed && followed.length > 1) shapes.push({ type: 'LineString', coordinates: followed });
      if (crossing) shapes.push({ type: 'Point', coordinates: crossing });
      map.getSource<GeoJSONSource>(GUIDE)?.setData(collection(shapes));
    },
    recolour({ label, line, zone }) {
      if (!map.getLayer(`${GUIDE}-area`)) return;
      map.setPaintProperty(`${GUIDE}-area`, 'fill-color', label);
      map.setPaintProperty(`${GUIDE}-area`, 'fill-opacity', 0.1);
      map.setPaintProperty(`${GUIDE}-line`, 'line-color', line);
      map.setPaintProperty(`${GUIDE}-crossing`, 'circle-stroke-color', zone.cession);
    },
    remove() {
      for (const part of ['area', 'line', 'crossing']) {
        if (map.getLayer(`${GUIDE}-${part}`)) map.removeLayer(`${GUIDE}-${part}`);
      }
      if (map.getSource(GUIDE)) map.removeSource(GUIDE);
    },
  };
  guide.recolour(colours);
  return guide;
}

function collection(shapes: Geometry[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: shapes.map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry })),
  };
}
