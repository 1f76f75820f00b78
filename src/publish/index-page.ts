import { enPages } from '../i18n/en-pages.ts';
import { formatDay, formatEstimate, messagesOf } from '../i18n/format.ts';
import { SOURCES } from '../model/attribution.ts';
import type { Catalog } from '../model/catalog.ts';
import { DEFAULT_PROPOSAL } from '../state/view.ts';
import { type Html, html } from './html.ts';
import { FIRST_PUBLISHED } from './layers-changelog.ts';
import { previewTags } from './page-frame.ts';
import { picturePath, zonesInShort } from './proposal-page.ts';
import { publicAddress } from './site-address.ts';
import { LICENCE_URLS, structuredData } from './structured-data.ts';

const PATH = 'index.html';
const DESCRIPTION =
  'An interactive territorial map: the line of contact of any day in Ukraine, every publicly reported withdrawal, freeze and cession zone, and what each would change in square kilometres.';

/** Head tags of the map's page: previews, and the application with its data for search engines. */
export function indexHead(
  catalog: Catalog,
  { siteUrl, pictures }: { siteUrl: string | null; pictures: ReadonlySet<string> },
): Html {
  const { title } = messagesOf('en');
  // A shared link without a view opens the first view.
  const first = catalog.proposals.find(({ id }) => id === DEFAULT_PROPOSAL && pictures.has(id));
  const picture = first && {
    path: picturePath(first.id),
    text: enPages.pictureText({ title: first.title, day: formatDay(first.evaluatedOn, 'en') }),
  };
  const address = (path: string) => publicAddress(path, PATH, siteUrl);
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: address(path),
  });
  const { firstDay, lastDay } = catalog.record;
  return html`${previewTags({ path: PATH, title, description: DESCRIPTION, siteUrl, picture, type: 'website' })}
${structuredData({
  '@graph': [
    {
      '@type': 'WebApplication',
      name: title,
      description: DESCRIPTION,
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
      description: enPages.layersDescription({
        days: catalog.snapshots.length,
        first: formatDay(firstDay, 'en'),
        last: formatDay(lastDay, 'en'),
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

/** What a reader without JavaScript sees on the map's page. */
export function indexNoscript(catalog: Catalog): Html {
  const { title, tagline } = messagesOf('en');
  const { record, snapshots, proposals } = catalog;
  const last = snapshots.at(-1);
  return html`<link rel="stylesheet" href="./pages.css" />
<div class="page"><main>
<h1>${title}</h1>
<p>${tagline}.</p>
<p>${enPages.noscriptRecord({ first: formatDay(record.firstDay, 'en'), last: formatDay(record.lastDay, 'en') })}
${
  last && enPages.noscriptHeld({ day: formatDay(last.date, 'en'), area: formatEstimate(last.areaKm2, 'en') })
}</p>
<p>${enPages.noscript}</p>
<ul>
<li><a href="proposals/">proposals/</a>: ${enPages.noscriptProposals}</li>
<li><a href="layers/">layers/</a>: ${enPages.noscriptLayers}</li>
</ul>
<h2>${enPages.proposals}</h2>
<ul>
${proposals.map(
  (
    entry,
  ) => html`<li><a href="proposals/${entry.id}/">${entry.title}</a>, ${entry.proposedBy}, ${formatDay(entry.date, 'en')}
<small>${zonesInShort(entry).join('; ')}</small></li>
`,
)}</ul>
</main></div>`;
}
