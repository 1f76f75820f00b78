import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import firstLatin from 'page-fonts/noto-sans-latin-400.woff2?url';
import firstLatinBold from 'page-fonts/noto-sans-latin-600.woff2?url';
import ukrainian from 'page-fonts/noto-sans-ukrainian-400.woff2?url';
import ukrainianBold from 'page-fonts/noto-sans-ukrainian-600.woff2?url';
import type { Basemap } from './basemap.ts';

import type { SideShown } from './comparison-sources.ts';
import { changes, control } from './control-layers.ts';
import { daySources, drawsOwnLine, type MapState } from './day-sources.ts';
import { FIRST_LETTERS } from './first-letters.ts';
import { borders, FRAME, ground } from './ground-layers.ts';
import { labelPoints } from './label-points.ts';
import { names } from './name-layers.ts';
import { paletteOf } from './palette.ts';

const LATIN = 'U+0000-02FF';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+2116';

/** For every letter the first file that has it. */
const FONT_FACES = {
  Regular: [
    { url: firstLatin, 'unicode-range': FIRST_LETTERS.latin.split(', ') },
    { url: ukrainian, 'unicode-range': FIRST_LETTERS.ukrainian.split(', ') },
    { url: latin, 'unicode-range': [LATIN] },
    { url: latinExtended, 'unicode-range': ['U+0100-02FF'] },
    { url: cyrillic, 'unicode-range': CYRILLIC.split(', ') },
  ],
  Bold: [
    { url: firstLatinBold, 'unicode-range': FIRST_LETTERS.latin.split(', ') },
    { url: ukrainianBold, 'unicode-range': FIRST_LETTERS.ukrainian.split(', ') },
    { url: latinBold, 'unicode-range': [LATIN] },
    { url: cyrillicBold, 'unicode-range': CYRILLIC.split(', ') },
  ],
};

const labels = new WeakMap<FeatureCollection, FeatureCollection>();
function labelsOf(oblasts: FeatureCollection): FeatureCollection {
  const known = labels.get(oblasts) ?? labelPoints(oblasts);
  labels.set(oblasts, known);
  return known;
}

/** The page's state as a MapLibre style: the same state gives the same style, the border always above all land. */
export function buildStyle(
  state: MapState,
  basemap: Basemap,
  side: SideShown = 'change',
): StyleSpecification {
  const colours = paletteOf(state.dark);
  const source = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.2 });
  return {
    version: 8,
    'font-faces': absolute(FONT_FACES),
    sources: {
      ...Object.fromEntries(Object.entries(basemap).map(([id, data]) => [id, source(data)])),
      ...Object.fromEntries(Object.entries(daySources(state, side)).map(([id, data]) => [id, source(data)])),
      labels: source(labelsOf(basemap.oblasts)),
      frame: source(FRAME),
    },
    layers: [
      ...ground(colours),
      ...control(colours, state.view.rangeShown),
      ...changes(colours, state.dark, side),
      ...borders(colours, drawsOwnLine(state)),
      ...names(colours, state.view.language),
    ],
  } as StyleSpecification;
}

/** The bundler's addresses are relative to the page; the library wants whole ones. */
function absolute(faces: typeof FONT_FACES) {
  const base = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI;
  return Object.fromEntries(
    Object.entries(faces).map(([name, files]) => [
      name,
      files.map((file) => ({ ...file, url: new URL(file.url, base).href })),
    ]),
  );
}
