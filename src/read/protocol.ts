import type { Feature, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { enRead } from '../i18n/en-read.ts';
import type { Fault, Result } from '../model/result.ts';

/** What a file turned out to hold, by its content and not by its name. */
export type FormatName =
  | 'geojson'
  | 'topojson'
  | 'kml'
  | 'kmz'
  | 'gpx'
  | 'shapefile'
  | 'flatgeobuf'
  | 'geopackage';

/** What stands in a sentence: `count`, `first` (a place in the file), ... */
export type Params = Record<string, string | number>;

/** What was repaired or left out: a text of `readNotes`. */
export interface ReadNote {
  key: keyof typeof enRead.readNotes;
  params: Params;
}

/** Why nothing could be read: a text of `readFaults`; `message` is the same sentence in English. */
export interface ReadFault extends Fault {
  key: keyof typeof enRead.readFaults;
  params: Params;
}

/** What the reader is busy with: a text of `readStages`. */
export type ReadStage = keyof typeof enRead.readStages;

/** Told now and then while a file is read; `share` runs from 0 to 1. */
export type OnReadProgress = (share: number, stage: ReadStage) => void;

/** Cleaned text, finite numbers, booleans and nothing; no key that means something to JavaScript. */
export type ReadProperties = Record<string, string | number | boolean | null>;

export type ReadGeometry = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;

/** Two finite numbers a position, in degrees; rings closed and wound as RFC 7946 has it. */
export type ReadFeature = Feature<ReadGeometry, ReadProperties>;

/** West, south, east, north in degrees. */
export type ReadBbox = [number, number, number, number];

/** The values that a property takes, the most frequent first; no more than some dozens. */
export interface PropertyValues {
  name: string;
  values: { value: string; count: number }[];
  /** How many different values there are; counted up to a limit. */
  distinct: number;
}

/** A file's features, repaired, with all that was done to them. */
export interface ReadLayer {
  format: FormatName;
  features: ReadFeature[];
  notes: ReadNote[];
  /** Positions of all features. */
  vertices: number;
  bbox: ReadBbox;
  properties: PropertyValues[];
}

/** A system that coordinates may be in, and where they would lie. */
export interface SystemGuess {
  /** E.g. `EPSG:32637`, to be given back as `convertFrom`. */
  code: string;
  name: string;
  bbox: ReadBbox;
}

/**
 * A layer; or a question first. `projected`: the coordinates are no degrees and the file does not say what they are.
 * `swapped`: they are degrees, but lie in Ukraine only with latitude and longitude changed over.
 */
export type ReadAnswer =
  | { kind: 'layer'; layer: ReadLayer }
  | { kind: 'projected'; guesses: SystemGuess[] }
  | { kind: 'swapped'; bbox: ReadBbox; swapped: ReadBbox };

/** A file, or pasted text as bytes of UTF-8. */
export interface ReadRequest {
  name: string;
  /** A File from a dialog is best: it is read in the worker. */
  bytes: ArrayBuffer | Blob;
  /** The code of a system, in answer to `projected`. */
  convertFrom?: string;
  /** True or false in answer to `swapped`; not given, it is asked where it looks so. */
  swap?: boolean;
}

/** The main thread's handle (see `client.ts`). */
export interface Reader {
  /** One file at a time: a second call cancels the first. */
  read(request: ReadRequest, onProgress?: OnReadProgress): Promise<Result<ReadAnswer, ReadFault>>;
  /** Stops the reading, whatever it is at; its promise gives the fault `cancelled`. */
  cancel(): void;
  close(): void;
}

/** A few features with their positions in one buffer, so that they can change threads without being copied. */
export interface PackedFeatures {
  /** Type of geometry of each feature. */
  types: ReadGeometry['type'][];
  ids: (string | number | undefined)[];
  properties: ReadProperties[];
  /** Per feature: its number of parts, then of each part the number of rings, then of each ring that of positions. */
  shape: number[];
  /** lon, lat of each position. */
  coordinates: Float64Array<ArrayBuffer>;
}

/** A layer whose features have been sent before. */
export type SentAnswer =
  | Exclude<ReadAnswer, { kind: 'layer' }>
  | { kind: 'layer'; layer: Omit<ReadLayer, 'features'> };

/** What runs behind the message boundary. */
export interface ReadService {
  read(
    request: ReadRequest,
    onProgress: (share: number, stage: ReadStage) => void,
    onFeatures: (packed: PackedFeatures) => Promise<void>,
  ): Promise<Result<SentAnswer, ReadFault>>;
}
