import type { enLayersPage } from '../i18n/en-layers-page.ts';

/** How to load the layers elsewhere: tool, and code with the site's address in it; the page's texts say where it goes. */
export interface Snippet {
  tool: keyof (typeof enLayersPage)['snippetNotes'];
  code: string;
}

/** @param site the site's address, with a slash at its end. @param day a day with a control layer. */
export function layerSnippets(site: string, day: string, zoneHref: string): Snippet[] {
  const control = `${site}layers/control/${day}.geojson`;
  const zone = `${site}layers/${zoneHref}`;
  return [
    {
      tool: 'QGIS',
      code: `layer = iface.addVectorLayer("/vsicurl/${control}", "control ${day}", "ogr")`,
    },
    {
      tool: 'MapLibre GL JS',
      code: `map.addSource('control', {
  type: 'geojson',
  data: '${control}',
  attribution: '© OpenStreetMap contributors (ODbL), Lines of Contact',
});
map.addLayer({
  id: 'control-area',
  type: 'fill',
  source: 'control',
  filter: ['==', ['get', 'layer'], 'control-area'],
  paint: { 'fill-color': '#8a7f70', 'fill-opacity': 0.4 },
});
map.addLayer({
  id: 'line-of-contact',
  type: 'line',
  source: 'control',
  filter: ['==', ['get', 'layer'], 'line-of-contact'],
  paint: { 'line-color': '#24221f', 'line-width': 2 },
});`,
    },
    {
      tool: 'Python, geopandas',
      code: `import json
from urllib.request import urlopen
import geopandas as gpd

with urlopen("${control}") as response:
    layer = json.load(response)
control = gpd.GeoDataFrame.from_features(layer["features"], crs="EPSG:4326")
areas = control[control["layer"] == "control-area"]
print(areas["areaKm2"].str.get("central").sum())  # km2`,
    },
    {
      tool: 'R, sf',
      code: `library(sf)
zone <- st_read("${zone}")
jsonlite::fromJSON(zone$areaKm2)$central  # km2`,
    },
  ];
}

/** What a host must send so that scripts of other sites may read the files. */
export const CORS_SNIPPETS: readonly Snippet[] = [
  {
    tool: 'nginx',
    code: `location ~ ^/(layers|facts)/ {
  add_header Access-Control-Allow-Origin "*" always;
}`,
  },
  {
    tool: 'Apache',
    code: `<FilesMatch "\\.(geojson|json|csv)$">
  Header set Access-Control-Allow-Origin "*"
</FilesMatch>`,
  },
  {
    tool: 'Netlify',
    code: `/layers/*
  Access-Control-Allow-Origin: *
/facts/*
  Access-Control-Allow-Origin: *`,
  },
];
