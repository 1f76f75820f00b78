import { LANGUAGES } from '../i18n/languages.ts';
import type { Catalog } from '../model/catalog.ts';
import type { ControlMesh } from '../model/control-mesh.ts';
import { pathIn } from '../state/page/page-path.ts';
import { GLOSSARY_PATH, glossaryPage } from './glossary-page.ts';
import { escapeHtml } from './html.ts';
import { LAYERS_PATH, layersPage, type PublishedFile } from './layers-page.ts';
import { METHODS_PATH, methodsPage } from './methods-page.ts';
import { pageTexts } from './page-texts.ts';
import { PAGES_CSS } from './pages-css.ts';
import { proposalPage, proposalPath } from './proposal-page.ts';
import { PROPOSALS_PATH, proposalsPage } from './proposals-page.ts';
import { pageAddress } from './site-address.ts';

/** What the pages depend on beside the data. */
export interface PageOptions {
  /** What every line is computed from, for the drawings of the method. */
  mesh: ControlMesh;
  /** The site's absolute address with a slash at its end; null if it is not known. */
  siteUrl: string | null;
  /** Ids of the proposals whose picture is published. */
  pictures: ReadonlySet<string>;
}

/** The pages that people read without a script, in every language, their look, and, if the site's address is known, what crawlers ask for. */
export function staticPages(
  catalog: Catalog,
  files: readonly PublishedFile[],
  { mesh, siteUrl, pictures }: PageOptions,
): { path: string; content: string }[] {
  const pages = LANGUAGES.flatMap((language) => {
    const texts = pageTexts(language);
    return [
      { path: LAYERS_PATH, content: layersPage(catalog, files, siteUrl, texts) },
      { path: METHODS_PATH, content: methodsPage(catalog, mesh, siteUrl, texts) },
      { path: GLOSSARY_PATH, content: glossaryPage(siteUrl, texts) },
      { path: PROPOSALS_PATH, content: proposalsPage(catalog, siteUrl, texts) },
      ...catalog.proposals.map((entry) => ({
        path: proposalPath(entry.id),
        content: proposalPage(catalog, entry, { siteUrl, hasPicture: pictures.has(entry.id), texts }),
      })),
    ].map(({ path, content }) => ({ path: pathIn(path, language), content }));
  });
  const css = { path: 'pages.css', content: PAGES_CSS };
  const welcome = 'User-agent: *\nAllow: /\n';
  if (siteUrl === null) return [...pages, css, { path: 'robots.txt', content: welcome }];
  return [
    ...pages,
    css,
    { path: 'robots.txt', content: `${welcome}\nSitemap: ${siteUrl}sitemap.xml\n` },
    { path: 'sitemap.xml', content: sitemap(['index.html', ...pages.map(({ path }) => path)], siteUrl) },
  ];
}

function sitemap(paths: readonly string[], siteUrl: string): string {
  const entries = paths.map((path) => `  <url><loc>${escapeHtml(siteUrl + pageAddress(path))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}
