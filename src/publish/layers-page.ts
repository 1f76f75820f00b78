import { enPages } from '../i18n/en-pages.ts';
import { formatDay, formatEstimate, formatNumber } from '../i18n/format.ts';
import type { Catalog } from '../model/catalog.ts';
import { controlHref } from './catalog.ts';
import { dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { LAYERS_CHANGELOG } from './layers-changelog.ts';
import { CORS_SNIPPETS, layerSnippets, type Snippet } from './layers-snippets.ts';
import { framePage } from './page-frame.ts';
import {
  belongsTo,
  FILE_FAMILIES,
  type Field,
  type FileFamily,
  type LicenceName,
} from './published-files.ts';
import { rootFrom } from './site-address.ts';
import { LICENCE_URLS } from './structured-data.ts';

export const LAYERS_PATH = 'layers/index.html';

/** A published file and its size in bytes. */
export interface PublishedFile {
  path: string;
  bytes: number;
}

const LICENCE_ADDRESS: Record<LicenceName, string | null> = {
  'ODbL 1.0': LICENCE_URLS.odbl,
  'CC BY 4.0': LICENCE_URLS.ccBy,
  MIT: LICENCE_URLS.mit,
  'public domain': null,
  facts: null,
};

const EXAMPLE_SITE = 'https://example.org/lines-of-contact/';

/** The page that describes every published file: fields, licence, size, how to load it. */
export function layersPage(
  catalog: Catalog,
  files: readonly PublishedFile[],
  siteUrl: string | null,
): string {
  const { record, snapshots, proposals } = catalog;
  const families = FILE_FAMILIES.map((family) => ({
    family,
    files: files.filter(({ path }) => belongsTo(path, family)),
  }));
  const first = proposals.find(({ zones }) => zones.length > 0);
  const day = first?.evaluatedOn ?? record.lastDay;
  return framePage({
    path: LAYERS_PATH,
    title: enPages.layersTitle,
    description: enPages.layersDescription({
      days: snapshots.length,
      first: formatDay(record.firstDay, 'en'),
      last: formatDay(record.lastDay, 'en'),
      proposals: proposals.length,
    }),
    siteUrl,
    type: 'website',
    main: html`<h1>${enPages.layersTitle}</h1>
<p>Everything that the map shows is a file that other programs can load: the control of ${snapshots.length} days from
${formatDay(record.firstDay, 'en')} to ${formatDay(record.lastDay, 'en')}, the zones of ${proposals.length} proposals,
settlements, boundaries, and the facts that all of it is computed from. Data version <code>${catalog.version}</code>.</p>
<p>Coordinates are longitude and latitude on WGS84 (RFC 7946), figures are square kilometres and kilometres on the
WGS84 ellipsoid. An <em>estimate</em> is an object of three numbers, <code>low</code>, <code>central</code> and
<code>high</code>: the central estimate and its range.</p>
${dataTable({
  caption: 'All files; sizes before compression',
  columns: ['File', 'Files', 'Bytes', 'Licence'],
  rows: families.map(({ family, files: own }) => [
    html`<a href="#${family.id}"><code>${family.path}</code></a>`,
    formatNumber(own.length, 'en'),
    bytes(own.reduce((sum, file) => sum + file.bytes, 0)),
    licencesOf(family),
  ]),
})}
<p>Whoever passes on a layer with settlements, or with areas made from them, passes it on under ODbL 1.0, with the
credits that are given with each file below.</p>
<h2 id="snippets">Loading the files</h2>
${siteUrl === null && html`<p>Replace <code>${EXAMPLE_SITE}</code> by the address of this site.</p>`}
${layerSnippets(siteUrl ?? EXAMPLE_SITE, day, first?.zones[0]?.href ?? controlHref(day)).map(snippet)}
<h2 id="schemas">JSON Schema</h2>
<p><a href="proposals/schema.json"><code>layers/proposals/schema.json</code></a> describes a proposal and the rules of
its zones (<code>rule</code> in every zone’s file, <code>proposal</code> in every entry of the catalogue). An editor
that follows <code>$schema</code> checks a new proposal against it while it is written.</p>
<h2 id="stability">Stability of names</h2>
<p>Addresses of files, names of fields, ids of proposals, zones and settlements, and their units stay as they are. A
new field or file may be added at any time; a reader should ignore fields that it does not know. If a name has to go,
the changelog says so, and the old one stays beside the new one for at least six months.</p>
<p>Figures change when facts do: a corrected or added change of a settlement’s holder changes the days after it.
<code>version</code> in the catalogue then changes; cite it with a figure. A day’s control layer exists for the days
that the catalogue lists under <code>snapshots</code>.</p>
<h2 id="cors">Loading from another site</h2>
<p>A script on another site may read a file only if the host sends <code>Access-Control-Allow-Origin</code>. GitHub
Pages sends <code>access-control-allow-origin: *</code> with every file. Programs outside a browser (QGIS, Python, R)
need no header. For other hosts:</p>
${CORS_SNIPPETS.map(snippet)}
${families.map(({ family, files: own }) => familySection(family, own, catalog))}
<h2 id="changelog">Changelog</h2>
<p>Of names, fields and meanings; not of figures.</p>
${LAYERS_CHANGELOG.map(
  ({ date, changes }) => html`<h3><time datetime="${date}">${formatDay(date, 'en')}</time></h3>
<ul>${changes.map((change) => html`<li>${change}</li>`)}</ul>
`,
)}`,
  });
}

const bytes = (count: number) => new Intl.NumberFormat('en-GB').format(count);

function licencesOf({ licences }: FileFamily): Html[] {
  return licences.map((licence, i) => {
    const url = LICENCE_ADDRESS[licence];
    const name = url ? html`<a href="${url}" rel="noopener external license">${licence}</a>` : licence;
    return html`${i > 0 && ', '}${name}`;
  });
}

function snippet({ tool, note, code }: Snippet): Html {
  return html`<h3>${tool}</h3>
<p>${note}</p>
<pre><code>${code}</code></pre>
`;
}

function familySection(family: FileFamily, files: readonly PublishedFile[], catalog: Catalog): Html {
  return html`<h2 id="${family.id}"><code>${family.path}</code></h2>
<p>${family.description}</p>
<dl class="facts">
${family.geometry && html`<dt>Geometry</dt><dd>${family.geometry}</dd>`}
<dt>Licence</dt><dd>${licencesOf(family)}</dd>
<dt>Credit</dt><dd>${family.credit}</dd>
${files.length === 1 && html`<dt>File</dt><dd>${fileLink(files[0]?.path ?? '')}, ${bytes(files[0]?.bytes ?? 0)} bytes</dd>`}
</dl>
${family.parts.map(({ title, fields }) =>
  dataTable({
    caption: title,
    look: 'fields',
    columns: ['Name', 'Type', 'Meaning', 'Unit'],
    rows: fields.map((field) => [
      html`<code>${field.name}</code>`,
      typeOf(field),
      field.meaning,
      field.unit ?? 'none',
    ]),
  }),
)}
${files.length > 1 && fileList(family, files, catalog)}`;
}

function typeOf({ type, nullable, optional }: Field): string {
  return [type, nullable && 'may be empty (null)', optional && 'not always there'].filter(Boolean).join(', ');
}

const fileLink = (path: string): Html =>
  html`<a href="${rootFrom(LAYERS_PATH)}${path}"><code>${path}</code></a>`;

function fileList(family: FileFamily, files: readonly PublishedFile[], catalog: Catalog): Html {
  const areas = new Map(
    [...catalog.snapshots, ...catalog.proposals.flatMap(({ zones }) => zones)].map(({ href, areaKm2 }) => [
      `layers/${href}`,
      areaKm2,
    ]),
  );
  const areaOf = (path: string) => {
    const area = areas.get(path);
    return area ? formatEstimate(area, 'en') : '';
  };
  return html`<details>
<summary>All ${files.length} files of ${family.path}</summary>
${dataTable({
  caption: 'Files with the area in each and their size',
  columns: ['File', 'Area', 'Bytes'],
  rows: files.map(({ path, bytes: size }) => [fileLink(path), areaOf(path), bytes(size)]),
})}
</details>`;
}
