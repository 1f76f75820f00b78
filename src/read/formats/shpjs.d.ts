declare module 'shpjs' {
  import type { Geometry } from 'geojson';
  /** One geometry a record, null for a null shape; coordinates as they are in the file. */
  export function parseShp(shp: DataView): (Geometry | null)[];
  export function parseDbf(dbf: DataView, encoding?: string): Record<string, unknown>[];
}
declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  export { default } from 'sql.js';
}
