import { readdirSync, readFileSync } from 'node:fs';

/** The text of every file of `data/`, by its path from the project's root. */
export function dataFiles(): Map<string, string> {
  const paths = readdirSync('data', { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(json|csv|geojson)$/.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
