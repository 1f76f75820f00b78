import type { MultiPolygon } from 'geojson';
import type { CatalogLicence, CatalogSource } from './catalog.ts';
import type { DrawnControl, LineId } from './control.ts';
import type { IsoDate } from './iso-date.ts';
import type { OblastId } from './oblast.ts';

/** Something that was done to a line when it was brought: a key of the message catalogue with its parameters. */
export interface LineNote {
  key: string;
  params: Record<string, string | number>;
}

/** What the reader says of a line. */
export interface LineDetails {
  title: string;
  /** The day that it shows. */
  day: IsoDate;
  /** Who drew it, in words; empty while unknown. */
  source: string;
  /** An https address of the source. */
  url: string | null;
  /** Empty while unknown. */
  licence: string;
}

/** Russian-held land as it lies ready: cleaned, generalised if it was large, measured inside Ukraine. */
export interface PreparedLine {
  geometry: MultiPolygon;
  /** Land between the drawing and the border that counts to it. */
  strips: MultiPolygon;
  /** Inside Ukraine, as drawn: without a range. */
  areaKm2: number;
  byOblast: { oblast: OblastId; areaKm2: number }[];
  /** Of the line of contact, pockets' lines included. */
  lineKm: number;
  /** How many it was read with. */
  vertices: number;
  notes: LineNote[];
}

/** A front line that the reader brought: plain values, kept in the browser. */
export interface OwnLine extends LineDetails, PreparedLine {
  id: LineId;
  /** ISO 8601. */
  addedAt: string;
}

export const LINE_ID = /^line-[a-z0-9]{4,16}$/;

const drawings = new WeakMap<OwnLine, DrawnControl>();

/** The line as the model takes it; the same object for the same line. */
export function drawnOf(line: OwnLine): DrawnControl {
  const { id, day, geometry, strips } = line;
  const drawn = drawings.get(line) ?? { id, day, geometry, strips };
  drawings.set(line, drawn);
  return drawn;
}

/** Whether what is made of the line can say whose it is. */
export function isCredited({ source, licence }: Pick<LineDetails, 'source' | 'licence'>): boolean {
  return source.trim() !== '' && licence.trim() !== '';
}

/** The line among the sources of what is made of it. */
export const lineSource = ({ title, source, url }: LineDetails): CatalogSource => ({
  title: `Front line: ${title}`,
  publisher: source,
  url,
});

/** The line among the licences of what is made of it. */
export const lineLicence = ({ title, source, licence }: LineDetails): CatalogLicence => ({
  file: `front line "${title}"`,
  licence,
  credit: source,
});

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether something kept by an earlier visit is a line that this version of the page can show. */
export function isOwnLine(value: unknown): value is OwnLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<Record<keyof OwnLine, unknown>>;
  const shapes = [line.geometry, line.strips] as (MultiPolygon | undefined)[];
  return (
    isText(line.id) &&
    LINE_ID.test(line.id) &&
    [line.title, line.day, line.source, line.licence, line.addedAt].every(isText) &&
    (line.url === null || isText(line.url)) &&
    shapes.every((shape) => shape?.type === 'MultiPolygon' && Array.isArray(shape.coordinates)) &&
    [line.areaKm2, line.lineKm, line.vertices].every((figure) => typeof figure === 'number') &&
    Array.isArray(line.byOblast) &&
    Array.isArray(line.notes)
  );
}
