import { bboxOf } from '../geo/rounded.ts';
import { cleanProperties, cleanText } from './clean-properties.ts';
import { closeLines } from './close-lines.ts';
import { extentOf } from './locate.ts';
import { mendShape } from './mend.ts';
import type { Notes } from './notes.ts';
import { propertyValues } from './property-values.ts';
import type { OnReadProgress, ReadFeature, ReadLayer } from './protocol.ts';
import type { RawLayer } from './raw-layer.ts';
import { Unreadable } from './read-fault.ts';
import type { Shape } from './shape.ts';

/** A feature whose positions are degrees, or will be. */
export interface Located {
  shape: Shape;
  properties: unknown;
  id: unknown;
  path: string;
  geometryPath: string;
}

/** Progress is told after so many features. */
const FEATURES_A_STEP = 500;

/** Repairs every feature and describes the layer that they make. */
export function mendLayer(
  located: readonly Located[],
  { format, windingPrescribed = false, features: { length: read } }: RawLayer,
  notes: Notes,
  onProgress: OnReadProgress,
): ReadLayer {
  const mended: ReadFeature[] = [];
  const paths: string[] = [];
  located.forEach(({ shape, properties, id, path, geometryPath }, index) => {
    if (index % FEATURES_A_STEP === 0) onProgress(0.5 + (0.4 * index) / located.length, 'mend');
    const geometry = mendShape(shape, geometryPath, windingPrescribed, notes);
    if (!geometry) return;
    paths.push(geometryPath);
    mended.push({
      type: 'Feature',
      ...(typeof id === 'number' && Number.isFinite(id) ? { id } : {}),
      ...(typeof id === 'string' ? { id: cleanText(id).slice(0, 200) } : {}),
      properties: cleanProperties(properties, path, notes),
      geometry,
    });
  });
  const features = closeLines(mended, paths, notes);
  const bbox = bboxOf(features.map(({ geometry }) => geometry));
  if (!bbox) throw new Unreadable('nothingLeft', { count: read });
  const { count, inUkraine } = extentOf(located.map(({ shape }) => shape));
  if (inUkraine === 0) notes.say('farAway');
  onProgress(0.9, 'mend');
  return {
    format,
    features,
    notes: notes.list(),
    vertices: count,
    bbox,
    properties: propertyValues(features),
  };
}
