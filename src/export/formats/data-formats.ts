import type { Layer } from '../../model/layers.ts';
import { withSimpleStyle } from './simplestyle.ts';

export type DataFormatId = 'geojson' | 'geojson-styled' | 'topojson' | 'kml' | 'flatgeobuf';

/** A format in which a layer can be saved. */
export interface DataFormat {
  id: DataFormatId;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** The whole file. Rejects if the format's library cannot be loaded. */
  write(layer: Layer, dark: boolean): Promise<Blob>;
}

const GEOJSON = 'application/geo+json';
const json = (layer: Layer) => new Blob([JSON.stringify(layer)], { type: GEOJSON });

/** All formats, in the order of the dialog. Only a format that is asked for loads its library. */
export const DATA_FORMATS: readonly DataFormat[] = [
  { id: 'geojson', extension: 'geojson', mediaType: GEOJSON, write: async (layer) => json(layer) },
  {
    id: 'geojson-styled',
    extension: 'styled.geojson',
    mediaType: GEOJSON,
    write: async (layer, dark) => json(withSimpleStyle(layer, dark)),
  },
  {
    id: 'topojson',
    extension: 'topojson',
    mediaType: 'application/topo+json',
    write: async (layer) => (await import('./topojson.ts')).toTopoJson(layer),
  },
  {
    id: 'kml',
    extension: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    write: async (layer, dark) => (await import('./kml.ts')).toKml(layer, dark),
  },
  {
    id: 'flatgeobuf',
    extension: 'fgb',
    mediaType: 'application/flatgeobuf',
    write: async (layer) => (await import('./flatgeobuf.ts')).toFlatGeobuf(layer),
  },
];
