import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { MAX_FEATURES } from '../limits.ts';
import type { RawFeature, RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';

/** The features of a FlatGeobuf file. */
export async function readFlatGeobuf(bytes: Uint8Array): Promise<RawLayer> {
  const features: RawFeature[] = [];
  let system: string | null = null;
  const headerMetaFn = ({ crs, featuresCount, indexNodeSize }: HeaderMeta) => {
    // The library would look for the size of an index over nothing without end.
    if (featuresCount < 1 && indexNodeSize > 0) throw new Unreadable('noFeatures');
    if (crs?.code) system = `${crs.org ?? 'EPSG'}:${crs.code}`;
    else if (crs?.wkt) system = crs.wkt;
  };
  try {
    for await (const { geometry, properties, id } of deserialize(bytes, { headerMetaFn })) {
      features.push({ geometry, properties, id, path: `features[${features.length}]` });
      if (features.length > MAX_FEATURES)
        throw new Unreadable('tooManyFeatures', { count: features.length, limit: MAX_FEATURES });
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      'flatgeobufBroken',
      { reason: (error as Error).message },
      features.length > 0 ? `features[${features.length}]` : '',
    );
  }
  return { format: 'flatgeobuf', features, system };
}
