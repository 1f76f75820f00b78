import type { Notes } from '../notes.ts';
import type { RawLayer } from '../raw-layer.ts';
import { Unreadable } from '../read-fault.ts';
import { unzip } from './unzip.ts';

const extensionOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
const SHAPEFILE_PARTS = new Set(['shp', 'dbf', 'prj', 'cpg']);
/** Files that are read as if they had come without the archive. */
const SINGLE = new Set(['kml', 'geojson', 'geojsonl', 'geojsons', 'json', 'topojson', 'gpx', 'fgb', 'gpkg']);

/** The map in a zip archive: Shapefiles, the document of a KMZ, or one file of another format. */
export async function readArchive(
  bytes: Uint8Array,
  notes: Notes,
  readInner: (bytes: Uint8Array) => Promise<RawLayer>,
): Promise<RawLayer> {
  const { files, others } = unzip(bytes, (name) => {
    const extension = extensionOf(name);
    return (SHAPEFILE_PARTS.has(extension) || SINGLE.has(extension)) && !name.startsWith('__MACOSX/');
  });
  const names = [...files.keys()];
  if (names.some((name) => extensionOf(name) === 'shp')) {
    const { readShapefiles } = await import('./shapefile.ts');
    return readShapefiles(files, notes);
  }
  const singles = names.filter((name) => SINGLE.has(extensionOf(name)));
  // Of several the document of a KMZ is meant, else the largest.
  const sizeOf = (name: string) => files.get(name)?.length ?? 0;
  const [main, ...rest] = singles.sort(
    (a, b) =>
      Number(/(^|\/)doc\.kml$/i.test(b)) - Number(/(^|\/)doc\.kml$/i.test(a)) || sizeOf(b) - sizeOf(a),
  );
  if (main === undefined) {
    if (others.includes('[Content_Types].xml')) throw new Unreadable('notAMap', { kind: 'office' });
    throw new Unreadable('zipNothing', { names: shortList([...names, ...others]) });
  }
  if (rest.length > 0) notes.say('otherFiles', { names: shortList(rest) });
  const layer = await readInner(files.get(main) ?? new Uint8Array());
  return layer.format === 'kml' ? { ...layer, format: 'kmz' } : layer;
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  if (names.length === 0) return '-';
  return names.length > 5 ? `${shown}, ... (${names.length})` : shown;
}
