import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Sources = StyleSpecification['sources'];
type Data = Parameters<GeoJSONSource['setData']>[0];

/** Stands in both styles for a source whose data are the same. */
const SAME: Sources[string] = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

const dataOf = ({ sources }: StyleSpecification) =>
  new Map<string, unknown>(
    Object.entries(sources).map(([id, source]) => [id, 'data' in source ? source.data : source]),
  );

/** Brings a map from one style to the next. */
export interface StyleUpdates {
  /** `keep` gives the style with what others have put on the map. */
  set(
    next: StyleSpecification,
    keep?: (previous: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification,
  ): void;
  /** Shows other data in a source, until a style has others for it. */
  setData(id: string, data: Data): void;
  /** To be told when the graphics are back: the library then builds its style anew. */
  rebuilt(): void;
}

/**
 * The library copies and compares all data of both styles, the whole ground and every settlement, to find the few
 * that have changed. Data that are the same object as before stay out of that. `first` is the style that the map was made with.
 */
export function styleUpdates(map: MapLibreMap, first: StyleSpecification): StyleUpdates {
  let given = dataOf(first);
  /** A style that is built anew needs everything. */
  let building = false;
  return {
    set(next, keep = (_, style) => style) {
      const wanted = dataOf(next);
      const same = building ? [] : [...wanted.keys()].filter((id) => given.get(id) === wanted.get(id));
      given = wanted;
      map.setStyle(next, {
        diff: true,
        transformStyle: (previous, style) => {
          const whole = keep(previous, style);
          if (!previous) return whole;
          const sources = { ...whole.sources };
          for (const id of same) {
            if (!previous.sources[id]) continue;
            // `previous` is the library's own list for this comparison.
            previous.sources[id] = SAME;
            sources[id] = SAME;
          }
          return { ...whole, sources };
        },
      });
    },
    setData(id, data) {
      const source = map.getSource<GeoJSONSource>(id);
      if (!source) return;
      source.setData(data);
      given.set(id, data);
    },
    rebuilt() {
      building = true;
      map.once('style.load', () => {
        building = false;
      });
    },
  };
}
