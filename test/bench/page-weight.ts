import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a page loads before its first map: by name, since the names of chunks carry a hash. */
const FIRST_MAP =
  /index\.html|assets\/(index|territory-map|map-images|maplibre-gl-worker)-|noto-.*-(latin|cyrillic)-.*woff2|catalog\.json|basemap\/|layers\/settlements|control\/2025-08-15|alaska-2025-08/;

/** Bytes of the built site's files, as they are and gzipped. */
export function pageWeight(folder = 'dist'): Record<string, string | number>[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
  const rows = files
    .filter((file) => !/layers\/(control|proposals)\//.test(file) || FIRST_MAP.test(file))
    .filter((file) => !file.endsWith('.woff'))
    .map((file) => {
      const content = readFileSync(`${folder}/${file}`);
      const gzipped = file.endsWith('.woff2') ? content.length : gzipSync(content).length;
      return {
        file,
        kB: content.length / 1000,
        'kB gz': gzipped / 1000,
        first: FIRST_MAP.test(file) ? 'yes' : '',
      };
    })
    .sort((a, b) => b['kB gz'] - a['kB gz']);
  const sum = (some: typeof rows) => some.reduce((total, row) => total + row['kB gz'], 0);
  const first = rows.filter((row) => row.first);
  return [
    ...rows.slice(0, 20),
    {
      file: 'before the first map',
      kB: '',
      'kB gz': sum(first),
      first: `${Math.round((100 * sum(first)) / sum(rows))} %`,
    },
    { file: 'all of these', kB: '', 'kB gz': sum(rows), first: '' },
  ];
}
