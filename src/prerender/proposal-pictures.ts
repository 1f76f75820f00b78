import { composeFigure } from '../export/figure/compose.ts';
import { PRESETS } from '../export/figure/figure.ts';
import { figureSubtitle } from '../export/figure/words.ts';
import { localText } from '../i18n/format.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import type { Basemap } from '../map/basemap.ts';
import { UKRAINE_EXTENT } from '../map/ukraine-extent.ts';
import type { Catalog } from '../model/catalog.ts';
import { NO_DRAFTS } from '../state/proposals.ts';
import { publishedAnswer } from '../state/published-answer.ts';
import { defaultView } from '../state/view.ts';
import { averageMeasure } from './average-measure.ts';

/** A proposal's figure in one language in the size of shared links, as SVG. */
export interface ProposalPicture {
  id: string;
  language: Language;
  svg: string;
}

/**
 * Draws every proposal in every language on the day of its published figures, from the files that the site publishes.
 *
 * @param files Texts of the site's files by their paths.
 * @throws Error that names the file, if one is missing.
 */
export async function proposalPictures(
  files: ReadonlyMap<string, string>,
  madeOn: string,
): Promise<ProposalPicture[]> {
  const read = (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is not among the site's files`);
    return JSON.parse(text);
  };
  const basemap: Basemap = {
    land: read('layers/basemap/land.geojson'),
    neighbourBorders: read('layers/basemap/neighbour-borders.geojson'),
    oblasts: read('layers/basemap/oblasts.geojson'),
    water: read('layers/basemap/water.geojson'),
    border: read('layers/basemap/border.geojson'),
    settlements: read('layers/settlements.geojson'),
  };
  const catalog: Catalog = read('layers/catalog.json');
  const { width, height, scale } = PRESETS.social;
  const wanted = LANGUAGES.flatMap((language) => catalog.proposals.map((entry) => ({ language, entry })));
  return Promise.all(
    wanted.map(async ({ language, entry: { id, evaluatedOn, proposal } }) => {
      const view = { ...defaultView(language), day: evaluatedOn, shown: [{ id, hidden: [] }] };
      const answer = await publishedAnswer(catalog, view, async (path) => read(path));
      const state = { ...NO_DRAFTS, view, answer, catalog, comparison: null, lines: [], dark: false };
      const svg = composeFigure(
        state,
        basemap,
        {
          width: width / scale,
          height: height / scale,
          title: localText(proposal.title, language),
          subtitle: figureSubtitle(state),
          parts: new Set(['legend', 'table', 'scale', 'date']),
          dark: false,
          language,
          extent: UKRAINE_EXTENT,
          link: '',
          madeOn,
          version: catalog.version.slice(0, 8),
        },
        averageMeasure,
      );
      return { id, language, svg };
    }),
  );
}
