import type { Basemap } from '../../src/map/basemap.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { dataFiles } from './data-files.ts';

let basemap: Basemap | null = null;

/** The basemap as the site publishes it, made once per test file. */
export function realBasemap(): Basemap {
  if (basemap) return basemap;
  const files = new Map(siteFiles(dataFiles(), 'test').map(({ path, content }) => [path, content]));
  const layer = (path: string) => JSON.parse(files.get(`layers/${path}.geojson`) ?? '');
  basemap = {
    land: layer('basemap/land'),
    neighbourBorders: layer('basemap/neighbour-borders'),
    oblasts: layer('basemap/oblasts'),
    water: layer('basemap/water'),
    border: layer('basemap/border'),
    settlements: layer('settlements'),
  };
  return basemap;
}
