import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection } from 'topojson-specification';
import { hatchPatterns } from '../export/figure/hatch-pattern.ts';
import { drawMap } from '../export/figure/map-drawing.ts';
import { planeOf } from '../export/figure/plane.ts';
import { element } from '../export/figure/svg-text.ts';
import type { Basemap } from '../map/basemap.ts';
import { LIGHT, paletteColours } from '../map/palette.ts';
import { UKRAINE_EXTENT } from '../map/ukraine-extent.ts';
import type { Catalog } from '../model/catalog.ts';
import { NO_DRAFTS } from '../state/proposals.ts';
import { publishedAnswer } from '../state/published-answer.ts';
import { defaultView } from '../state/view.ts';
import { compactPath } from './compact-path.ts';

/** Width of Ukraine in the drawing's units: whole units are then about a pixel. */
const WIDTH = 900;

/** All that the basemap covers, so that the drawing goes on beyond Ukraine on a wide screen. */
const AROUND = { west: 15, south: 40.5, east: 47, north: 57.5 };

/** Corners whose triangle is smaller, in square degrees, are left out: it is looked at for a second. */
const LEAST_TRIANGLE = 2e-2;

/** Islands and lakes of fewer square degrees are left out too. */
const LEAST_RING = 1e-2;

/** Parts that say something of a day; the page shows them only if its address asks for the first view. */
const OF_A_DAY = /^(control-area|zone-.+|line-of-contact)$/;

/**
 * The first view's map as inline SVG, for the time until the map library has come: `viewBox` is Ukraine's extent,
 * colours are the custom properties of the palette, parts of the day are marked with `data-day`.
 *
 * @param read Gives a file of the site by its path.
 */
export async function placeholder(read: (path: string) => unknown): Promise<string> {
  const view = defaultView('en');
  const catalog = read('layers/catalog.json') as Catalog;
  const layers: Record<string, FeatureCollection> = {};
  const layer = (path: string) => {
    layers[path] = read(path) as FeatureCollection;
  };
  for (const name of ['land', 'neighbour-borders', 'oblasts', 'water', 'border'])
    layer(`layers/basemap/${name}.geojson`);
  await publishedAnswer(catalog, view, async (path) => {
    layer(path);
    return layers[path];
  });
  const simple = generalised(layers);
  const ground = (name: string) => simple(`layers/basemap/${name}.geojson`);
  const basemap: Basemap = {
    land: ground('land'),
    neighbourBorders: ground('neighbour-borders'),
    oblasts: ground('oblasts'),
    water: ground('water'),
    border: ground('border'),
    settlements: { type: 'FeatureCollection', features: [] },
  };
  const answer = await publishedAnswer(catalog, view, async (path) => simple(path));
  const [west, south, east, north] = UKRAINE_EXTENT;
  const unitsPerDegree = WIDTH / (east - west);
  const plane = planeOf([AROUND.west, AROUND.south, AROUND.east, AROUND.north], {
    x: 0,
    y: 0,
    width: (AROUND.east - AROUND.west) * unitsPerDegree,
    // Taller than it is drawn: the width rules.
    height: 4 * WIDTH,
  });
  const [left, top] = plane.project([west, north]);
  const [right, bottom] = plane.project([east, south]);
  const drawn = drawMap(
    { ...NO_DRAFTS, view, answer, catalog, comparison: null, lines: [], dark: false },
    basemap,
    plane,
  )
    .replace(/<g id="sea">.*?<\/g>/, '')
    .replace(/<g id="([a-z-]+)">/g, (_, id: string) => (OF_A_DAY.test(id) ? '<g data-day="">' : '<g>'))
    .replace(/(?<= d=")[^"]+/g, compactPath);
  const box = [left, top, right - left, bottom - top].map((value) => Math.round(value));
  return themed(
    element(
      'svg',
      { class: 'placeholder', viewBox: box.join(' '), 'aria-hidden': 'true' },
      element('defs', {}, hatchPatterns(drawn)),
      drawn,
    ),
  );
}

/** Gives the layers without the corners that no one would miss; what layers share stays shared. */
function generalised(layers: Record<string, FeatureCollection>): (path: string) => FeatureCollection {
  const whole = topology(layers);
  // The two packages write the same type in two ways.
  const coarse = simplify(presimplify(whole as never), LEAST_TRIANGLE);
  const simple = filter(coarse, filterWeight(coarse, LEAST_RING)) as never as typeof whole;
  return (path) => feature(simple, simple.objects[path] as GeometryCollection) as FeatureCollection;
}

/** The light colours become the custom properties that both themes set. */
function themed(svg: string): string {
  const names = new Map(paletteColours(LIGHT).map(([name, colour]) => [colour, name]));
  return svg.replace(/(?<==")#[0-9a-f]{6}(?=")/g, (colour) => {
    const name = names.get(colour);
    return name ? `var(--map-${name})` : colour;
  });
}
