import type { FormatName } from './protocol.ts';

/** A feature as a format gives it; nothing about it is trusted yet. */
export interface RawFeature {
  geometry: unknown;
  properties: unknown;
  id?: unknown;
  /** Place in the file: `features[3]`, `line 12`, `record 5`. */
  path: string;
  /** Place of the geometry, if it is not the feature's member `geometry`. */
  geometryPath?: string;
}

/** What a format gives. */
export interface RawLayer {
  format: FormatName;
  features: RawFeature[];
  /** The coordinate system that the file names: `EPSG:...`, a definition in WKT, or nothing. */
  system?: string | null;
  /** Whether the format prescribes a ring's direction, so that another one is worth a note. */
  windingPrescribed?: boolean;
}
