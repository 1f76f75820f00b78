import { LANGUAGES } from '../i18n/languages.ts';
import { SOURCES } from '../model/attribution.ts';
import type { Catalog } from '../model/catalog.ts';
import { pathIn } from '../state/page/page-path.ts';
import { DEFAULT_PROPOSAL } from '../state/view.ts';
import { type Html, html } from './html.ts';
import { FIRST_PUBLISHED } from './layers-changelog.ts';
import { previewTags } from './page-frame.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { picturePath, zonesInShort } from './proposal-page.ts';
import { publicAddress } from './site-address.ts';
import { LICENCE_URLS, structuredData } from './structured-data.ts';

const PATH = 'index.html';

/** Head tags of the map's page: previews, and the application with its data for search engines. */
export function indexHead(
  catalog: Catalog,
  { siteUrl, pictures }: { siteUrl: string | null; pictures: ReadonlySet<string> },
): Html {
  const { t, words, day } = pageTexts('en');
  const { title } = t;
  const description = words.siteDescription;
  // A shared link without a view opens the first view.
  const first = catalog.proposals.find(({ id }) => id === DEFAULT_PROPOSAL && pictures.has(id));
  const picture = first && {
    path: picturePath(first.id, 'en'),
    text: words.pictureText({ title: first.title, day: day(first.evaluatedOn) }),
  };
  const address = (path: string) => publicAddress(path, PATH, siteUrl);
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: address(path),
  });
  const { firstDay, lastDay } = catalog.record;
  return html`${previewTags({ language: 'en', path: PATH, title, description, siteUrl, picture, type: 'website' })}
${structuredData({
  '@graph': [
    {
      '@type': 'WebApplication',
      name: title,
      description,
      url: address(PATH),
      applicationCategory: 'ReferenceApplication',
      operatingSystem: 'any with a web browser',
      browserRequirements: 'JavaScript; WebGL 2 for the map',
      isAccessibleForFree: true,
      license: LICENCE_URLS.mit,
    },
    {
      '@type': 'Dataset',
      name: `${title}: layers`,
      description: words.layers.description({
        days: catalog.snapshots.length,
        first: day(firstDay),
        last: day(lastDay),
        proposals: catalog.proposals.length,
      }),
      url: address('layers/index.html'),
      version: catalog.version,
      datePublished: FIRST_PUBLISHED,
      temporalCoverage: `${firstDay}/${lastDay}`,
      spatialCoverage: { '@type': 'Country', name: 'Ukraine' },
      license: LICENCE_URLS.odbl,
      isBasedOn: SOURCES.map(({ title: name, publisher, url }) => ({
        '@type': 'CreativeWork',
        name,
        publisher: { '@type': 'Organization', name: publisher },
        ...(url ? { url } : {}),
      })),
      distribution: [
        download('layers/catalog.json', 'application/json'),
        download('layers/settlements.geojson', 'application/geo+json'),
        ...catalog.snapshots.map(({ href }) => download(`layers/${href}`, 'application/geo+json')),
        download('facts/settlements.csv', 'text/csv'),
        download('facts/changes.csv', 'text/csv'),
      ],
    },
  ],
})}`;
}

/**
 * What a reader without JavaScript sees on the map's page, in every language one after the other; it weighs on every
 * visit, so that the proposals are listed once.
 */
export function indexNoscript(catalog: Catalog): Html {
  return html`<link rel="stylesheet" href="./pages.css" />
<div class="page"><main>
${LANGUAGES.map((language) => factsIn(catalog, pageTexts(language)))}</main></div>`;
}

function factsIn(catalog: Catalog, texts: PageTexts): Html {
  const { language, t, words, day, estimate } = texts;
  const { record, snapshots } = catalog;
  const last = snapshots.at(-1);
  const home = pathIn('', language);
  const heading = language === 'en' ? html`<h1>${t.title}</h1>` : html`<h2>${t.title}</h2>`;
  return html`<section lang="${language}">
${heading}
<p>${t.tagline}.</p>
<p>${words.noscriptRecord({ first: day(record.firstDay), last: day(record.lastDay) })}
${last && words.noscriptHeld({ day: day(last.date), area: estimate(last.areaKm2) })}</p>
<p>${words.noscript}</p>
<ul>
<li><a href="${home}proposals/">${home}proposals/</a>: ${words.noscriptProposals}</li>
<li><a href="${home}layers/">${home}layers/</a>: ${words.noscriptLayers}</li>
<li><a href="${home}methods/">${home}methods/</a>: ${words.noscriptMethods}</li>
</ul>
${language === 'en' && proposalsInShort(catalog, texts)}</section>
`;
}

function proposalsInShort({ proposals }: Catalog, texts: PageTexts): Html {
  const { words, day, local } = texts;
  return html`<h3>${words.proposals}</h3>
<ul>
${proposals.map(
  (
    entry,
  ) => html`<li><a href="proposals/${entry.id}/">${local(entry.proposal.title)}</a>, ${local(entry.proposal.proposedBy)}, ${day(entry.date)}
<small>${zonesInShort(entry, texts).join('; ')}</small></li>
`,
)}</ul>
`;
}
