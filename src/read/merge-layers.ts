import type { Notes } from './notes.ts';
import type { FormatName } from './protocol.ts';
import type { RawFeature, RawLayer } from './raw-layer.ts';

/** One layer of a file that may hold several. */
export interface NamedLayer {
  name: string;
  features: RawFeature[];
  system?: string | null;
}

/**
 * One layer of several. Their features are told apart by the property `layer`; layers in another coordinate system
 * than the first are left out, with a note.
 */
export function mergeLayers(format: FormatName, layers: readonly NamedLayer[], notes: Notes): RawLayer {
  const full = layers.filter(({ features }) => features.length > 0);
  const [first] = full;
  const system = first?.system ?? null;
  if (full.length < 2) return { format, features: first?.features ?? [], system };
  const kept = full.filter((layer) => (layer.system ?? null) === system);
  const left = full.filter((layer) => !kept.includes(layer));
  const names = (some: readonly NamedLayer[]) => some.map(({ name }) => name).join(', ');
  if (left.length > 0) notes.say('tablesUnread', { count: left.length, names: names(left) });
  if (kept.length > 1) notes.say('severalLayers', { count: kept.length, names: names(kept) });
  const features = kept.flatMap(({ name, features: own }) =>
    own.map((feature) => ({ ...feature, properties: { layer: name, ...Object(feature.properties) } })),
  );
  return { format, features, system };
}
