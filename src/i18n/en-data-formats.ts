type Params = Record<string, string | number>;

/** Texts of the saved data files and of the list of their formats. */
export const enDataFormats = {
  dataFormats: {
    geojson: 'GeoJSON',
    'geojson-styled': 'GeoJSON with colours',
    topojson: 'TopoJSON',
    kml: 'KML',
    flatgeobuf: 'FlatGeobuf',
  },
  dataFormatHints: {
    geojson: 'For QGIS, notebooks and other pages; all figures as nested objects',
    'geojson-styled': 'With the map’s colours and titles (simplestyle), for geojson.io and similar',
    topojson: 'Shared boundaries are stored once; smaller, for D3 and similar',
    kml: 'For Google Earth and similar; figures in flat columns',
    flatgeobuf: 'Binary, quick to load in GIS; figures in flat columns',
  },
  featureOfOblast: (p: Params) => `${p.what}, ${p.oblast}`,
  featureZone: (p: Params) => `${p.kind}: ${p.label}`,
  featureUnchanged: (p: Params) => `${p.holder} on both sides`,
  featureLineFrom: (p: Params) => `Line on the first side: ${p.of}`,
  featureLineTo: (p: Params) => `Line on the second side: ${p.of}`,
  featureArea: (p: Params) => `Area: ${p.figure}`,
  featureLength: (p: Params) => `Length: ${p.figure}`,
  featureDay: (p: Params) => `Computed on ${p.day}`,
  featureProposal: (p: Params) => `Proposal: ${p.id}`,
};
