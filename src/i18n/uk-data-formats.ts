import type { enDataFormats } from './en-data-formats.ts';

/** Texts of the saved data files and of the list of their formats, in Ukrainian. */
export const ukDataFormats: typeof enDataFormats = {
  dataFormats: {
    geojson: 'GeoJSON',
    'geojson-styled': 'GeoJSON з кольорами',
    topojson: 'TopoJSON',
    kml: 'KML',
    flatgeobuf: 'FlatGeobuf',
  },
  dataFormatHints: {
    geojson: 'Для QGIS, обчислювальних зошитів та інших сторінок; усі числа — вкладеними об’єктами',
    'geojson-styled': 'З кольорами й назвами мапи (simplestyle), для geojson.io та подібних',
    topojson: 'Спільні межі записано один раз; менший файл, для D3 та подібних',
    kml: 'Для Google Earth та подібних; числа — окремими стовпцями',
    flatgeobuf: 'Двійковий, швидко відкривається в ГІС; числа — окремими стовпцями',
  },
  featureOfOblast: (p) => `${p.what}, ${p.oblast}`,
  featureZone: (p) => `${p.kind}: ${p.label}`,
  featureUnchanged: (p) => `${p.holder} в обох станах`,
  featureLineFrom: (p) => `Лінія в першому стані: ${p.of}`,
  featureLineTo: (p) => `Лінія в другому стані: ${p.of}`,
  featureArea: (p) => `Площа: ${p.figure}`,
  featureLength: (p) => `Довжина: ${p.figure}`,
  featureDay: (p) => `Обчислено на ${p.day}`,
  featureProposal: (p) => `Пропозиція: ${p.id}`,
};
