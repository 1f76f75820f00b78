import { ByteBuffer } from 'flatbuffers';
import { magicbytes, SIZE_PREFIX_LEN } from 'flatgeobuf/lib/mjs/constants.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { MAX_FEATURES } from '../limits.ts';
import type { RawFeature, RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';

/**
 * The features of a FlatGeobuf file. The walk over them is the library's own, without its readers of addresses and
 * of compressed files, which bring a WebAssembly module with them.
 */
export function readFlatGeobuf(bytes: Uint8Array): RawLayer {
  const features: RawFeature[] = [];
  try {
    const buffer = new ByteBuffer(bytes);
    const headerLength = buffer.readUint32(magicbytes.length);
    buffer.setPosition(magicbytes.length);
    const header = fromByteBuffer(buffer);
    const { indexNodeSize, featuresCount, crs } = header;
    let offset = magicbytes.length + SIZE_PREFIX_LEN + headerLength;
    // The size of an index over nothing would be looked for without end.
    if (indexNodeSize > 0 && featuresCount > 0) offset += calcTreeSize(featuresCount, indexNodeSize);
    while (offset + SIZE_PREFIX_LEN <= bytes.length) {
      if (features.length === MAX_FEATURES)
        throw new Unreadable('tooManyFeatures', { count: featuresCount, limit: MAX_FEATURES });
      buffer.setPosition(offset);
      const stored = Feature.getSizePrefixedRootAsFeature(buffer);
      const { geometry, properties } = fromFeature(features.length, stored, header);
      features.push({ geometry, properties, path: `features[${features.length}]` });
      offset += SIZE_PREFIX_LEN + buffer.readUint32(offset);
    }
    return { format: 'flatgeobuf', features, system: systemOf(crs) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const path = features.length > 0 ? `features[${features.length}]` : '';
    throw new Unreadable('flatgeobufBroken', { reason }, path);
  }
}

function systemOf(crs: HeaderMeta['crs']): string | null {
  if (!crs) return null;
  return crs.code ? `${crs.org ?? 'EPSG'}:${crs.code}` : crs.wkt;
}
